import { createHash } from 'node:crypto';
import { StripeFault } from './fault.ts';
import type { Work } from './work.ts';

export interface Answer {
  status: number;
  body: object;
  replayed?: boolean;
}

/**
 * The first request with a key is carried out and its answer kept in the same transaction, so that the effect and the
 * memory of it cannot part. A second one gets the first one's answer; one that arrives meanwhile is told to wait.
 */
export async function once(
  work: Work,
  key: string,
  fingerprint: string,
  carryOut: () => Promise<Answer>,
): Promise<Answer> {
  const { rows: locks } = await work.sql.query<{ free: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('stripe:' || $1, 0)) as free`,
    [key],
  );
  if (!locks[0]?.free) throw inUse(key);
  const { rows } = await work.sql.query<Answer & { fingerprint: string }>(
    'select status, body, fingerprint from sandbox.stripe_answer where key = $1',
    [key],
  );
  const kept = rows[0];
  if (kept && kept.fingerprint !== fingerprint) throw reused(key);
  if (kept) return { status: kept.status, body: kept.body, replayed: true };
  const answer = await carryOut();
  await work.sql.query(
    'insert into sandbox.stripe_answer (key, fingerprint, status, body) values ($1, $2, $3, $4)',
    [key, fingerprint, answer.status, JSON.stringify(answer.body)],
  );
  return answer;
}

export const fingerprintOf = (method: string, path: string, body: string): string =>
  createHash('sha256').update(`${method} ${path}\n${body}`).digest('base64url');

const reused = (key: string): StripeFault =>
  new StripeFault(
    400,
    'idempotency_error',
    `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  );

const inUse = (key: string): StripeFault =>
  new StripeFault(
    409,
    'idempotency_error',
    `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
    { code: 'idempotency_key_in_use' },
  );
