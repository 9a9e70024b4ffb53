import { defineJob } from '../kit/job.ts';

const batch = 1_000;

const due = `
  select distinct organization_id as id from (
    (select organization_id from credit_lot where is_open and expires_at <= $1 order by expires_at limit ${batch})
    union all
    (select organization_id from credit_hold where state = 'HELD' and expires_at <= $1 order by expires_at limit ${batch})) found`;

/**
 * Writes down what has run out. Nobody could spend it any more before: who opens a balance does the same first. It is no deed, because
 * nobody does anything; the ledger is its record.
 */
export const expireCredits = defineJob('expire-credits', async ({ runtime: { pool, clock } }) => {
  for (;;) {
    const now = clock.now();
    const { rows } = await pool.query<{ id: string }>(due, [now]);
    for (const { id } of rows) await pool.query('select credit_open($1, $2)', [id, now]);
    if (rows.length === 0) return;
  }
});
