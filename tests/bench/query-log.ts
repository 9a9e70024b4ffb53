import type { Pool } from 'pg';

/** A statement that this process sent, and when its answer was there. */
export interface Query {
  readonly text: string;
  readonly connection: object;
  readonly from: number;
  readonly to: number;
}

type Send = (this: object, ...given: unknown[]) => unknown;

/** Notes every statement of the product's connections from now on. The ORM brings a driver of its own: its class is found there. */
export async function watchQueries(pool: Pool): Promise<Query[]> {
  const queries: Query[] = [];
  const client = await pool.connect();
  const prototype = Object.getPrototypeOf(client) as { query: Send };
  client.release();
  const send = prototype.query;
  prototype.query = function (...given) {
    const from = performance.now();
    const text = textOf(given[0]);
    const note = (): void => void queries.push({ text, connection: this, from, to: performance.now() });
    const callback = given.findIndex((each) => typeof each === 'function');
    if (callback < 0) {
      const sent = send.apply(this, given);
      if (sent instanceof Promise) void sent.then(note, note);
      return sent;
    }
    const tell = given[callback] as (...answer: unknown[]) => void;
    const watched = (...answer: unknown[]): void => {
      note();
      tell(...answer);
    };
    return send.apply(this, given.with(callback, watched));
  };
  return queries;
}

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : String((statement as { text?: unknown } | null)?.text ?? '');

/** Those that were sent in that time. */
export const between = (queries: readonly Query[], from: number, to: number): Query[] =>
  queries.filter((query) => query.from >= from && query.from <= to);
