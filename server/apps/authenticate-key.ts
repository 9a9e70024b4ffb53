import type { FastifyRequest } from 'fastify';
import { permissionSet, type Sender } from '../kit/caller-memory.ts';
import { anonymous, type Caller } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { refusal } from '../kit/limits/limits.ts';
import { per } from '../kit/rate-limit.ts';
import type { Runtime } from '../kit/runtime.ts';
import { hashToken } from '../kit/secret.ts';
import { permissionOf, type ApiKeyScope } from './api-key-scope.ts';

interface Found {
  readonly keyId: string;
  readonly appId: string;
  readonly appKey: string;
  readonly productId: string;
  readonly scopes: string;
  readonly perMinute: number;
  readonly isStale: boolean;
}

const findKey = `
  select k.id as "keyId", a.id as "appId", a.key as "appKey", a.product_id as "productId", array_to_string(k.scopes, ' ') as scopes, k.per_minute as "perMinute",
    k.last_used_at is null or k.last_used_at < $3 as "isStale"
  from api_key k join app a on a.id = k.app_id
  where k.token_hash = $1 and k.revoked_at is null and (k.expires_at is null or k.expires_at > $2) and a.archived_at is null`;
const noteUse = 'update api_key set last_used_at = $2 where id = $1';

/**
 * Whatever a program says that sends a request, by its key; null where it sends none. Whoever sends a key is its app, and may do what
 * the key is for. A key that is unknown, has ended or was taken back is nobody's: KEY_UNKNOWN; one that is sent too often is refused with
 * RATE_LIMITED.
 */
export function programOf({ headers }: FastifyRequest, runtime: Runtime): Sender<Found> | null {
  const [, token] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  if (!token) return null;
  const id = hashToken(token);
  const now = runtime.clock.now();
  return {
    id,
    question: {
      name: 'authenticate-key',
      text: findKey,
      values: [id, now, new Date(now.getTime() - 60_000)],
    },
    welcome: async (found, isAgain) => {
      if (!found)
        throw refusal(
          'KEY_UNKNOWN',
          'This key does not work: it is unknown, has ended, or was taken back.',
          401,
        );
      const { keyId, perMinute, isStale } = found;
      const again = (): Promise<void> => spend(runtime, keyId, perMinute);
      if (!isAgain) await again();
      if (isStale) await runtime.pool.query(noteUse, [keyId, now]);
      return { caller: callerOf(found), again };
    },
  };
}

const callerOf = ({ appId, appKey, keyId, productId, scopes }: Found): Caller => ({
  ...anonymous,
  kind: 'integrator',
  ...{ appId, keyId, productId, actor: `app:${appKey}` },
  permissions: permissionsOf(scopes),
});

/** One set for all keys that are for the same. */
const permissionsOf = (scopes: string): ReadonlySet<string> =>
  permissionSet(
    scopes
      .split(' ')
      .map((scope) => permissionOf[scope as ApiKeyScope])
      .join(' '),
  );

async function spend({ limiter }: Runtime, keyId: string, perMinute: number): Promise<void> {
  try {
    await limiter.spendAhead('api-key', keyId, per(perMinute, 60));
  } catch (fault) {
    if (fault instanceof UserError) throw refusal('RATE_LIMITED', fault.message, 429);
    throw fault;
  }
}
