import { v7 } from 'uuid';
import { defineJob } from '../kit/job.ts';
import type { Runtime } from '../kit/runtime.ts';
import { proveCredits, type Proven } from './prove-credits.query.ts';

const dayMs = 86_400_000;

interface Asked {
  /** Whether somebody wants to know now. */
  readonly now?: boolean;
}

/**
 * Looks once a day, and when somebody asks, whether all credits add up. What it found is kept, and shown; what does not add up is an
 * error in the log, too. A look is no deed, so its row is written as it is.
 */
export const proveAllCredits = defineJob('prove-credits', async ({ runtime, log }, { now }: Asked) => {
  const { pool, clock } = runtime;
  const at = clock.now();
  const { rowCount } = await pool.query('select from credit_proof where at > $1 limit 1', [
    new Date(at.getTime() - dayMs),
  ]);
  if (rowCount && !now) return;
  const { found } = await keepProof(runtime);
  if (found.length > 0) log.error({ found }, 'credits do not add up');
});

/** Looks now, and keeps what was found. */
export async function keepProof({ pool, clock }: Pick<Runtime, 'pool' | 'clock'>): Promise<Proven> {
  const at = clock.now();
  const proven = await proveCredits(pool);
  const { balances, entries, found } = proven;
  await pool.query(
    'insert into credit_proof (id, at, balances, entries, found) values ($1, $2, $3, $4, $5)',
    [v7(), at, balances, entries, JSON.stringify(found)],
  );
  return proven;
}
