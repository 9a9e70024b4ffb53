import type { Pool } from 'pg';
import { patiently, transaction, type Sql } from '../database.ts';
import type { Endpoint } from './endpoint.ts';
import { expanded } from './expand.ts';
import { StripeFault } from './fault.ts';
import type { Form } from './form.ts';
import { fingerprintOf, once, type Answer } from './idempotency.ts';
import type { Work } from './work.ts';

export interface Call {
  requestId: string;
  method: string;
  path: string;
  /** As it came over the wire: what makes two requests with one key the same request. */
  raw: string;
  form: { [name: string]: Form };
  id: string;
  idempotencyKey: string | undefined;
}

/** Carries one call out in one transaction, together with its events and the memory of its answer. Who only reads needs none. */
export async function answer(
  pool: Pool,
  endpoint: Endpoint,
  call: Call,
  moment: Pick<Work, 'now' | 'endpoints' | 'origin'>,
): Promise<Answer> {
  const prepared = endpoint.prepare(call.form);
  const attempt = async (sql: Sql): Promise<Answer> => {
    const key = call.method === 'POST' ? call.idempotencyKey : undefined;
    const now = (await clockOf(sql, call)) ?? moment.now;
    const work = { sql, ...moment, now, request: { id: call.requestId, idempotency_key: key ?? null } };
    const carryOut = async (): Promise<Answer> => {
      try {
        return {
          status: 200,
          body: await expanded(work, await prepared.answer(work, call.id), prepared.expand),
        };
      } catch (error) {
        if (error instanceof StripeFault && error.isKept) return { status: error.status, body: error.body };
        throw error;
      }
    };
    if (key === undefined) return carryOut();
    return once(work, key, fingerprintOf(call.method, call.path, call.raw), () => refusedOr(work, carryOut));
  };
  return call.method === 'GET' ? attempt(pool) : patiently(() => transaction(pool, attempt));
}

/** Who lives by a test clock is dealt with at the time of that clock. */
async function clockOf(sql: Sql, { method, id, form }: Call): Promise<number | undefined> {
  if (method === 'GET') return undefined;
  const named = [id, form.customer, form.subscription, form.from_subscription, form.invoice].filter(
    (name) => typeof name === 'string',
  );
  const { rows } = await sql.query<{ now: number }>(
    `select (clock.body->>'frozen_time')::bigint as now from sandbox.stripe_object one
     join sandbox.stripe_object clock on clock.id = one.body->>'test_clock' where one.id = any($1) limit 1`,
    [named],
  );
  return rows[0]?.now;
}

/** A refusal is an answer like any other: it is kept under its key, and leaves nothing else behind. */
async function refusedOr(work: Work, carryOut: () => Promise<Answer>): Promise<Answer> {
  await work.sql.query('savepoint effect');
  try {
    return await carryOut();
  } catch (error) {
    if (!(error instanceof StripeFault)) throw error;
    await work.sql.query('rollback to savepoint effect');
    return { status: error.status, body: error.body };
  }
}
