import type { PoolClient } from 'pg';
import { checkpoint } from '../kit/checkpoint.ts';
import type { Runtime } from '../kit/runtime.ts';
import { readHead } from './chain-head.ts';
import { chainKey, macOf } from './chain-key.ts';
import { keepCheckpoint } from './keep-checkpoint.ts';
import { commitmentsOf, digestOf } from './entry-digest.ts';

const batchSize = 1_000;

interface Waiting {
  readonly id: string;
  readonly commitments: string | null;
  readonly digest: Buffer;
}

// a waiting entry is committed, whatever its time says: one that commits late is sealed late, and none is skipped
const waitingEntries = `
  select e.id, w.commitments::text, ${digestOf('w.commitments')} as digest
  from (select e.id, ${commitmentsOf} as commitments from audit.unsealed u join audit.entry e on e.id = u.entry_id order by u.entry_id limit $1) w
  join audit.entry e on e.id = w.id order by e.id`;

/**
 * Appends all committed entries that wait to the chain, in batches, so that writers never wait for a seal: they only leave
 * their entry's id. One process seals at a time; the others find the door closed and come back.
 */
export async function sealAudit(runtime: Runtime): Promise<void> {
  for (;;) {
    const sealed = await sealBatch(runtime);
    if (sealed !== null) await checkpoint('seal.committed');
    if (sealed === null || sealed < batchSize) break;
  }
  await keepCheckpoint(runtime);
}

/** How many were sealed; null where another process is at it. */
async function sealBatch(runtime: Runtime): Promise<number | null> {
  const { rowCount } = await runtime.pool.query('select from audit.unsealed limit 1');
  if (!rowCount) return 0;
  const client = await runtime.pool.connect();
  let failed = true;
  try {
    await client.query('begin');
    const sealed = await sealIn(client, chainKey(runtime.config));
    await client.query('commit');
    failed = false;
    return sealed;
  } finally {
    // a connection whose transaction did not end is not handed to the next one
    client.release(failed);
  }
}

async function sealIn(client: PoolClient, key: Buffer): Promise<number | null> {
  const { rows: turns } = await client.query<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('bursar.audit-seal')) as mine`,
  );
  if (!turns[0]?.mine) return null;
  const head = await readHead(client);
  const { rows } = await client.query<Waiting>({
    name: 'audit-waiting',
    text: waitingEntries,
    values: [batchSize],
  });
  if (rows.length === 0) return 0;
  await checkpoint('seal.read');
  let last = head.mac;
  const macs = rows.map(({ id, digest }, index) => {
    last = macOf(key, last, { position: head.position + index + 1, entryId: id, digest });
    return last;
  });
  await client.query('select audit.append_seals($1, $2, $3, $4, $5)', [
    head.position,
    rows.map(({ id }) => id),
    rows.map(({ commitments }) => commitments),
    rows.map(({ digest }) => digest),
    macs,
  ]);
  await checkpoint('seal.appended');
  return rows.length;
}
