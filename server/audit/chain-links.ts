import type { Pool } from 'pg';
import type { SealedEntry } from './chain-key.ts';
import { digestOf, misquoted } from './entry-digest.ts';

/** A seal as it stands in the chain. */
export interface Seal extends SealedEntry {
  readonly mac: Buffer;
}

/** A seal with what its entry is now. */
export interface Link extends Seal {
  /** The digest of the entry as it stands there; null where it is gone. */
  readonly found: Buffer | null;
  /** Whether a personal value that is kept is not the one that was sealed. */
  readonly isMisquoted: boolean;
}

/** How many links are in memory at once. */
const batchSize = 2_000;

const columns = 's.position::float8 as position, s.entry_id as "entryId", s.digest, s.mac';
const links = `
  select ${columns}, case when e.id is not null then ${digestOf('s.commitments')} end as found, ${misquoted('s.commitments')} as "isMisquoted"
  from audit.seal s left join audit.entry e on e.id = s.entry_id
  where s.position > $1 and s.position <= $2 order by s.position limit $3`;

/** The next links of the chain, with their entries read anew. */
export async function linksAfter(pool: Pool, position: number, end: number): Promise<Link[]> {
  const { rows } = await pool.query<Link>({
    name: 'audit-links',
    text: links,
    values: [position, end, batchSize],
  });
  return rows;
}

const seals = `select ${columns} from audit.seal s where s.position > $1 order by s.position limit $2`;

/** All seals after a position, without their entries. */
export async function* sealsAfter(pool: Pool, position: number): AsyncGenerator<Seal> {
  for (let last = position; ;) {
    const { rows } = await pool.query<Seal>(seals, [last, batchSize]);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < batchSize) return;
    last = end.position;
  }
}

/** The place of the seal that was made for this digest, apart from the one at `position`. */
export async function placeOfDigest(pool: Pool, digest: Buffer, position: number): Promise<number | null> {
  const { rows } = await pool.query<{ position: number }>(
    'select s.position::float8 as position from audit.seal s where s.digest = $1 and s.position <> $2 order by s.position limit 1',
    [digest, position],
  );
  return rows[0]?.position ?? null;
}
