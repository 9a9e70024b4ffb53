import type { CallerHandles } from '../kit/read/caller.ts';
import { sql, type Sql } from '../kit/read/sql.ts';
import type { ApiKeyScope } from './api-key-scope.ts';

/**
 * Whether the key that was sent is for something, as part of a row scope: what another key of the same app may see stays out of its
 * sight, by whatever way it asks.
 */
export const keyMay = (caller: CallerHandles, scope: ApiKeyScope): Sql =>
  sql`exists (select from api_key k where k.id = ${caller['keyId']} and ${scope} = any (k.scopes))`;
