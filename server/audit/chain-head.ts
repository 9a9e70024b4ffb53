import type { PoolClient } from 'pg';
import { beginning } from './chain-key.ts';

/** The last link of the chain. */
export interface ChainHead {
  readonly position: number;
  readonly mac: Buffer;
}

/** Where the chain ends now, as this connection sees it. */
export async function readHead(database: Pick<PoolClient, 'query'>): Promise<ChainHead> {
  const { rows } = await database.query<ChainHead>(
    'select s.position::float8 as position, s.mac from audit.seal s order by s.position desc limit 1',
  );
  return rows[0] ?? { position: 0, mac: beginning };
}
