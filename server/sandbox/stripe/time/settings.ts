import { z } from 'zod';
import type { Pool } from 'pg';
import type { Work } from '../work.ts';

/** What one sets in Stripe's dashboard under "Manage failed payments". */
export const retries = z.strictObject({
  /** Days from one failed attempt to the next. */
  days: z.array(z.number().int().min(1).max(60)).max(8),
  afterLast: z.enum(['cancel', 'unpaid', 'past_due']),
});
export type Retries = z.output<typeof retries>;

const usual: Retries = { days: [3, 5, 7], afterLast: 'cancel' };

export async function retriesOf(work: Pick<Work, 'sql'>): Promise<Retries> {
  const { rows } = await work.sql.query<{ value: Retries }>(
    `select value from sandbox.stripe_setting where name = 'retries'`,
  );
  return rows[0]?.value ?? usual;
}

export async function setRetries(work: { sql: Pick<Pool, 'query'> }, value: Retries): Promise<void> {
  await work.sql.query(
    `insert into sandbox.stripe_setting (name, value) values ('retries', $1)
     on conflict (name) do update set value = excluded.value`,
    [JSON.stringify(value)],
  );
}
