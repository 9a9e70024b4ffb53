import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { digestOf } from '../../server/audit/entry-digest.ts';
import { verifyChain, type Verification } from '../../server/audit/verify-chain.ts';
import type { Product } from '../kit/product.ts';

/** Somebody at the database who may do everything there, and has taken its triggers out of the way. */
export type Tamper = (database: Client) => Promise<unknown>;

export interface Vandal {
  /** What the check says while the harm is done; it is undone afterwards. */
  after(harm: Tamper): Promise<Verification>;
  close(): Promise<void>;
}

export async function openVandal({ database, runtime }: Product): Promise<Vandal> {
  const client = new Client({ connectionString: database.superUrl });
  await client.connect();
  return {
    after: async (harm) => {
      await client.query('begin');
      try {
        await client.query('set local session_replication_role = replica');
        await harm(client);
        return await verifyChain({ ...runtime, pool: client as never });
      } finally {
        await client.query('rollback');
      }
    },
    close: () => client.end(),
  };
}

const entryAt = '(select entry_id from audit.seal where position = $1)';

/** Each changes what is sealed at a position; some of them find nothing to change there. */
export const changes: readonly ((position: number) => Tamper)[] = [
  ...['reason', 'error', 'request_id', 'action', 'actor'].map(
    (column) => (position: number) => (database: Client) =>
      database.query(
        `update audit.entry set ${column} = coalesce(${column}, '') || '!' where id = ${entryAt}`,
        [position],
      ),
  ),
  ...[
    'reason = null, error = null',
    'salt = null',
    `reason = null, salt = null, error = 'It went wrong'`,
    'words = null, salt = null',
    `words = words || '{"reason": null}'`,
  ].map(
    (words) => (position: number) => (database: Client) =>
      database.query(`update audit.entry set ${words} where words is not null and id = ${entryAt}`, [
        position,
      ]),
  ),
  (position) => (database) =>
    database.query(`update audit.entry set at = at - interval '1 day' where id = ${entryAt}`, [position]),
  (position) => (database) =>
    database.query(`update audit.entry set actor_user_id = '${randomUUID()}' where id = ${entryAt}`, [
      position,
    ]),
  (position) => (database) =>
    database.query(
      `update audit.change set after = after || '{"name": "Mine"}' where entry_id = ${entryAt}`,
      [position],
    ),
  (position) => (database) =>
    database.query(
      `insert into audit.change (entry_id, table_name, record_id, operation) values (${entryAt}, 'organization', 'x', 'DELETE')`,
      [position],
    ),
  (position) => (database) =>
    database.query(
      `insert into audit.target (entry_id, position, type, record_id) values (${entryAt}, 99, 'User', 'x')`,
      [position],
    ),
  (position) => (database) =>
    database.query(`update audit.personal set after = '"Nobody"' where entry_id = ${entryAt}`, [position]),
  (position) => (database) =>
    database.query(
      `insert into audit.personal (entry_id, subject, name, after, salt) values (${entryAt}, 'x', 'referrer', '"x"', '${randomUUID()}')`,
      [position],
    ),
  // with the digest made to fit
  (position) => async (database) => {
    await database.query(`update audit.entry set reason = 'Because' where id = ${entryAt}`, [position]);
    await redigest(database, position);
  },
];

const redigest = (database: Client, position: number): Promise<unknown> =>
  database.query(
    `update audit.seal s set digest = ${digestOf('s.commitments')} from audit.entry e where e.id = s.entry_id and s.position = $1`,
    [position],
  );

const removeEntry = async (database: Client, position: number): Promise<void> => {
  for (const table of ['change', 'target', 'personal']) {
    await database.query(`delete from audit.${table} where entry_id = ${entryAt}`, [position]);
  }
  await database.query(`delete from audit.entry where id = ${entryAt}`, [position]);
};

/** Moves all seals from a position on; in two steps, because no two may ever stand at one place. */
const renumber = async (database: Client, from: number, by: number): Promise<void> => {
  await database.query('update audit.seal set position = position + 1000000 where position >= $1', [from]);
  await database.query('update audit.seal set position = position - 1000000 + $1 where position > 1000000', [
    by,
  ]);
};

export const removals: readonly ((position: number) => Tamper)[] = [
  (position) => (database) => removeEntry(database, position),
  (position) => (database) => database.query('delete from audit.seal where position = $1', [position]),
  (position) => async (database) => {
    await removeEntry(database, position);
    await database.query('delete from audit.seal where position = $1', [position]);
  },
  (position) => async (database) => {
    await removeEntry(database, position);
    await database.query('delete from audit.seal where position = $1', [position]);
    await renumber(database, position + 1, -1);
  },
];

/** Puts an entry with a seal of its own before a position. */
export const insertion =
  (position: number): Tamper =>
  async (database) => {
    const id = await insertEntry(database);
    await renumber(database, position, 1);
    await database.query('insert into audit.seal (position, entry_id, digest, mac) values ($1, $2, $3, $4)', [
      position,
      id,
      randomBytes(32),
      randomBytes(32),
    ]);
    await redigest(database, position);
  };

/** Puts an entry with the time of another one beside the deeds. */
export async function insertEntry(database: Client): Promise<string> {
  const id = randomUUID();
  await database.query(
    `insert into audit.entry (id, at, action, actor) select $1, min(at), 'inventedDeed', 'user' from audit.entry`,
    [id],
  );
  return id;
}

export const swaps: readonly ((one: number, other: number) => Tamper)[] = [
  // the seals
  (one, other) => async (database) => {
    await database.query('update audit.seal set position = 1000000 where position = $1', [one]);
    await database.query('update audit.seal set position = $1 where position = $2', [one, other]);
    await database.query('update audit.seal set position = $1 where position = 1000000', [other]);
  },
  // what the entries say
  (one, other) => async (database) => {
    const { rows } = await database.query<{ id: string }>(
      'select entry_id as id from audit.seal where position in ($1, $2) order by position',
      [one, other],
    );
    const [first, second] = rows;
    const elsewhere = randomUUID();
    for (const [from, to] of [
      [first?.id, elsewhere],
      [second?.id, first?.id],
      [elsewhere, second?.id],
    ]) {
      await database.query('update audit.entry set id = $2 where id = $1', [from, to]);
      for (const table of ['change', 'target', 'personal']) {
        await database.query(`update audit.${table} set entry_id = $2 where entry_id = $1`, [from, to]);
      }
    }
    await database.query(
      `update audit.seal a set commitments = b.commitments from audit.seal b where (a.position, b.position) in (($1, $2), ($2, $1))`,
      [one, other],
    );
  },
];

/** Changes an entry and makes all seals from there on anew, as someone would who knows the format but not the key. */
export const rehash =
  (position: number, key: Buffer = randomBytes(32)): Tamper =>
  async (database) => {
    await database.query(
      `update audit.entry set reason = 'Because', words = null, salt = null where id = ${entryAt}`,
      [position],
    );
    await redigest(database, position);
    const { rows } = await database.query<{ position: number; id: string; digest: Buffer; mac: Buffer }>(
      'select position::int, entry_id as id, digest, mac from audit.seal where position >= $1 - 1 order by position',
      [position],
    );
    let last = position === 1 ? Buffer.alloc(32) : (rows.shift()?.mac ?? Buffer.alloc(0));
    for (const row of rows) {
      const place = Buffer.alloc(8);
      place.writeBigUInt64BE(BigInt(row.position));
      const id = Buffer.from(row.id.replaceAll('-', ''), 'hex');
      last = createHmac('sha256', key)
        .update(Buffer.concat([last, place, id, row.digest]))
        .digest();
      await database.query('update audit.seal set mac = $2 where position = $1', [row.position, last]);
    }
  };

/** Removes everything behind a position, and every trace of it in the database. */
export const cutTail =
  (position: number): Tamper =>
  async (database) => {
    const tail = '(select entry_id from audit.seal where position > $1)';
    for (const table of ['change', 'target', 'personal']) {
      await database.query(`delete from audit.${table} where entry_id in ${tail}`, [position]);
    }
    await database.query(`delete from audit.entry where id in ${tail}`, [position]);
    await database.query('delete from audit.seal where position > $1', [position]);
  };
