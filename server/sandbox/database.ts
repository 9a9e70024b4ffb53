import { Pool, types, type PoolClient } from 'pg';
import { schema } from './schema.ts';

export type Sql = Pick<PoolClient, 'query'>;

// Every bigint of the sandbox (sequence numbers, unix seconds, minor units) is below 2^53.
const numbers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format),
};

/** The sandbox keeps its own pool, schema and tables: the product neither sees nor migrates them. */
export async function openDatabase(connectionString: string): Promise<Pool> {
  const pool = new Pool({ connectionString, max: 10, types: numbers, application_name: 'bursar-sandbox' });
  // Two processes may start at once, and `create … if not exists` is not safe against itself.
  await transaction(pool, async (sql) => {
    await sql.query(`select pg_advisory_xact_lock(hashtext('sandbox.schema'))`);
    await sql.query(schema);
  });
  return pool;
}

export async function transaction<T>(pool: Pool, work: (sql: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => (broken = lost));
    throw error;
  } finally {
    client.release(broken);
  }
}

const deadlock = '40P01';

/** Two that wait for each other: one is turned away by PostgreSQL, has done nothing, and may begin anew. */
export async function patiently<T>(work: () => Promise<T>, tries = 5): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (tries <= 1 || (error as { code?: string }).code !== deadlock) throw error;
    return patiently(work, tries - 1);
  }
}
