import type { Redis } from 'iovalkey';
import type { Pool } from 'pg';
import {
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { UserError } from './errors.ts';

/** So many executions in so many seconds. */
export interface Limit {
  readonly points: number;
  readonly seconds: number;
}

/** @example limits: { changeSeats: perMinute(10) } */
export const perMinute = (points: number): Limit => ({ points, seconds: 60 });

/** @example const byAddress = per(50, minutes(15)); */
export const per = (points: number, seconds: number): Limit => ({ points, seconds });

/** @example minutes(15) // 900 seconds */
export const minutes = (count: number): number => count * 60;

export const limitTable = 'rate_limit';

/**
 * Counts in PostgreSQL, or in Valkey where one is configured, so that several server processes share one count.
 *
 * @example await ctx.runtime.limiter.spend('sign-in', account, per(10, minutes(15)));
 */
export class Limiter {
  readonly #limiters = new Map<string, RateLimiterAbstract>();
  readonly #pool: Pool;
  readonly #valkey: Redis | undefined;

  constructor(pool: Pool, valkey?: Redis) {
    this.#pool = pool;
    this.#valkey = valkey;
  }

  /** Takes one from the allowance of `key`, or refuses with RATE_LIMITED and says when to come back. */
  async spend(name: string, key: string, limit: Limit): Promise<void> {
    try {
      await this.#limiter(name, limit).consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new UserError('RATE_LIMITED', `That was too often. Try again in ${seconds} s.`);
    }
  }

  /** Gives the allowance back, after a success that makes earlier failures harmless. */
  async forgive(name: string, key: string, limit: Limit): Promise<void> {
    await this.#limiter(name, limit).delete(key);
  }

  #limiter(name: string, limit: Limit): RateLimiterAbstract {
    const id = `${name}:${limit.points}:${limit.seconds}`;
    const known = this.#limiters.get(id);
    if (known) return known;
    const options = { keyPrefix: id, points: limit.points, duration: limit.seconds };
    const made = this.#valkey
      ? new RateLimiterRedis({ ...options, storeClient: this.#valkey })
      : new RateLimiterPostgres({
          ...options,
          storeClient: this.#pool,
          storeType: 'pool',
          tableName: limitTable,
          tableCreated: true,
          clearExpiredByTimeout: false,
        });
    this.#limiters.set(id, made);
    return made;
  }
}
