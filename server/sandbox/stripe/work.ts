import type { Sql } from '../database.ts';

/** One request (or one renewal): its transaction, its moment, and who asked. */
export interface Work {
  sql: Sql;
  /** Unix seconds of the product's clock, or of the test clock that the request is about. */
  now: number;
  /** What caused the change, as events report it; null when time itself did. */
  request: { id: string; idempotency_key: string | null } | null;
  /** Ids of the endpoints that hear of every event. */
  endpoints: string[];
  /** Where a browser finds the pages: `http://localhost:4000`. */
  origin: string;
}
