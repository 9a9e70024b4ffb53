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

/** What a process has taken of an allowance and not spent yet; until when it holds, or nothing is to be had. */
interface Lease {
  left: number;
  until: number;
  isUsedUp: boolean;
  renewal: Promise<void> | null;
}
const fresh = (): Lease => ({ left: 0, until: 0, isUsedUp: false, renewal: null });
/** An allowance is taken in so many parts. */
const parts = 100;
const leasesKept = 10_000;

/**
 * Counts in PostgreSQL, or in Valkey where one is configured, so that several server processes share one count.
 *
 * @example await ctx.runtime.limiter.spend('sign-in', account, per(10, minutes(15)));
 */
export class Limiter {
  readonly #limiters = new Map<string, RateLimiterAbstract>();
  readonly #leases = new Map<string, Lease>();
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
      throw refusal instanceof RateLimiterRes ? tooOften(refusal) : refusal;
    }
  }

  /**
   * As `spend`, for what is asked a thousand times a minute: a hundredth of the allowance is taken at a time, and spent in memory. All
   * processes together never give more than the allowance; each may hold back up to a hundredth of it.
   *
   * @example await ctx.runtime.limiter.spendAhead('api-key', keyId, per(1_000, 60));
   */
  async spendAhead(name: string, key: string, limit: Limit): Promise<void> {
    const batch = Math.floor(limit.points / parts);
    if (batch <= 1) return this.spend(name, key, limit);
    const id = `${name}:${limit.points}:${limit.seconds}:${key}`;
    const lease = this.#leases.get(id) ?? fresh();
    this.#leases.set(id, lease);
    for (;;) {
      const msBeforeNext = lease.until - Date.now();
      if (msBeforeNext > 0 && lease.isUsedUp) throw tooOften({ msBeforeNext });
      if (msBeforeNext > 0 && lease.left > 0) {
        lease.left -= 1;
        return;
      }
      lease.renewal ??= this.#renew(lease, this.#limiter(name, limit).consume(key, batch), batch);
      await lease.renewal;
    }
  }

  async #renew(lease: Lease, consumption: Promise<RateLimiterRes>, batch: number): Promise<void> {
    try {
      const { msBeforeNext } = await consumption;
      Object.assign(lease, { left: batch, until: Date.now() + msBeforeNext, isUsedUp: false });
      this.#forgetLeases();
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      Object.assign(lease, { left: 0, until: Date.now() + refusal.msBeforeNext, isUsedUp: true });
    } finally {
      lease.renewal = null;
    }
  }

  #forgetLeases(): void {
    if (this.#leases.size <= leasesKept) return;
    const now = Date.now();
    for (const [id, { until }] of this.#leases) if (until < now) this.#leases.delete(id);
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

function tooOften({ msBeforeNext }: Pick<RateLimiterRes, 'msBeforeNext'>): UserError {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return new UserError('RATE_LIMITED', `That was too often. Try again in ${seconds} s.`);
}
