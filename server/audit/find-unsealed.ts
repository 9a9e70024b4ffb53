import type { Pool } from 'pg';
import { ChainFault, type Finding } from './chain-fault.ts';

/** How long an entry may wait for its seal; workers seal within seconds. */
const graceMs = 600_000;

const neverWaited = `
  select e.id from audit.entry e
    left join audit.seal s on s.entry_id = e.id left join audit.unsealed u on u.entry_id = e.id
  where s.entry_id is null and u.entry_id is null order by e.at, e.id limit 1`;

const waitsTooLong = `
  select u.entry_id as id, e.id is null as "isGone", count(*) over ()::int as count
  from audit.unsealed u left join audit.entry e on e.id = u.entry_id
  where e.id is null or u.since < $1 order by e.id is null desc, u.since, u.entry_id limit 1`;

/** An entry that no seal covers and that has no excuse: it came in beside the deeds, or nobody seals. */
export async function findUnsealed(pool: Pool): Promise<Finding | null> {
  const { rows: strangers } = await pool.query<{ id: string }>(neverWaited);
  const [stranger] = strangers;
  if (stranger) {
    return beside(
      ChainFault.INSERTED,
      stranger.id,
      `The entry ${stranger.id} has no seal, and never waited for one.`,
    );
  }
  // the machine's time, because waiting has nothing to do with the product's
  const since = new Date(Date.now() - graceMs);
  const { rows } = await pool.query<{ id: string; isGone: boolean; count: number }>(waitsTooLong, [since]);
  const [waiting] = rows;
  if (!waiting) return null;
  if (waiting.isGone) {
    return beside(ChainFault.REMOVED, waiting.id, `The entry ${waiting.id} is gone, and was not sealed yet.`);
  }
  const entries = waiting.count === 1 ? 'An entry waits' : `${waiting.count} entries wait`;
  const message = `${entries} for a seal for more than ten minutes. Perhaps no worker is running.`;
  return beside(ChainFault.OVERDUE, waiting.id, message);
}

const beside = (fault: ChainFault, entryId: string, message: string): Finding => ({
  fault,
  position: null,
  entryId,
  message,
});
