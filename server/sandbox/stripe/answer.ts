import type { Pool } from 'pg';
import { transaction } from '../database.ts';
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
  form: Form;
  id: string;
  idempotencyKey: string | undefined;
}

/** Carries one call out in one transaction, together with its events and the memory of its answer. */
export async function answer(
  pool: Pool,
  endpoint: Endpoint,
  call: Call,
  moment: Pick<Work, 'now' | 'endpoints'>,
): Promise<Answer> {
  const prepared = endpoint.prepare(call.form);
  return transaction(pool, async (sql) => {
    const key = call.method === 'POST' ? call.idempotencyKey : undefined;
    const work = { sql, ...moment, request: { id: call.requestId, idempotency_key: key ?? null } };
    const carryOut = async (): Promise<Answer> => ({
      status: 200,
      body: await expanded(work, await prepared.answer(work, call.id), prepared.expand),
    });
    if (key === undefined) return carryOut();
    return once(work, key, fingerprintOf(call.method, call.path, call.raw), () => refusedOr(work, carryOut));
  });
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
