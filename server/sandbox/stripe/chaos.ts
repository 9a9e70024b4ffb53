import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { z } from 'zod';

const share = z
  .string()
  .regex(/^(0(\.\d+)?|1(\.0+)?)$/)
  .transform(Number)
  .default(0);
export const chaosParams = z.strictObject({
  /** The share of deliveries that come twice. */
  double: share,
  /** The share of first attempts that get lost; they come again as after any failure. */
  drop: share,
  /** First attempts are held back by up to this many seconds. */
  delay: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .default(0),
  /** The same seed does the same to the same deliveries. */
  seed: z.string().default('1'),
  shuffle: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
});
export type Chaos = z.output<typeof chaosParams>;

export const order: Chaos = { double: 0, drop: 0, delay: 0, seed: '1', shuffle: false };

/** Between 0 and 1, the same for the same question. */
export const chance = ({ seed }: Chaos, what: string, id: number): number =>
  createHash('sha256').update(`${seed} ${what} ${id}`).digest().readUInt32BE(0) / 2 ** 32;

export async function chaosOf(pool: Pool): Promise<Chaos> {
  const { rows } = await pool.query<{ value: Chaos }>(
    `select value from sandbox.stripe_setting where name = 'chaos'`,
  );
  return rows[0]?.value ?? order;
}

export async function setChaos(pool: Pool, chaos: Chaos): Promise<void> {
  await pool.query(
    `insert into sandbox.stripe_setting (name, value) values ('chaos', $1)
     on conflict (name) do update set value = excluded.value`,
    [JSON.stringify(chaos)],
  );
}
