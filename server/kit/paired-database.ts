import type { Pool, PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import type { Database } from './read/plan.ts';

/**
 * A database for one request that has a question of its own beside what it reads: both statements go out together, so that
 * they cost one journey and wake the database once. What is read after that takes the pool as usual.
 *
 * It needs a pool whose connections pipeline (`openDatabase` makes them so); without, the second statement waits for the first.
 *
 * @example
 * const database = new PairedDatabase(pool, { name: 'who', text: findCaller, values });
 * const rows = await database.query(read);      // sent with the question
 * const { rows: [who] } = await database.answer();
 */
export class PairedDatabase<R extends QueryResultRow> implements Database {
  readonly #pool: Pool;
  readonly #question: QueryConfig;
  #answer: Promise<QueryResult<R>> | undefined;

  constructor(pool: Pool, question: QueryConfig) {
    this.#pool = pool;
    this.#question = question;
  }

  async query(statement: Parameters<Database['query']>[0]): Promise<{ rows: unknown[][] }> {
    if (this.#answer) return this.#pool.query(statement);
    const both = this.#sendBoth(statement);
    this.#answer = both.then(([answer]) => answer);
    // whoever asks for the answer learns of its fault; until then it is nobody's
    this.#answer.catch(() => {});
    const [, read] = await both;
    return read();
  }

  connect(): Promise<PoolClient> {
    return this.#pool.connect();
  }

  /** What the question came to; sent by itself where nothing has been read. */
  answer(): Promise<QueryResult<R>> {
    return (this.#answer ??= this.#pool.query<R>(this.#question));
  }

  async #sendBoth(
    statement: Parameters<Database['query']>[0],
  ): Promise<readonly [QueryResult<R>, () => { rows: unknown[][] }]> {
    const client = await this.#pool.connect();
    const [answer, read] = await Promise.allSettled([
      client.query<R>(this.#question),
      client.query<unknown[]>(statement),
    ]);
    const fault = [answer, read].find(({ status }) => status === 'rejected');
    // as the pool itself: a connection on which something failed is not used again
    client.release(fault !== undefined);
    if (answer.status === 'rejected') throw answer.reason;
    return [answer.value, () => valueOf(read)];
  }
}

function valueOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
}
