import { createHmac } from 'node:crypto';
import type { Config } from '../kit/config.ts';
import { keyFor } from '../kit/secret.ts';

/** What a seal says beside its mac. */
export interface SealedEntry {
  readonly position: number;
  readonly entryId: string;
  readonly digest: Buffer;
}

/** The mac of an entry: of its place, its id, its digest, and of everything before it by way of the last mac. */
export function macOf(key: Buffer, last: Buffer, { position, entryId, digest }: SealedEntry): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(position));
  const id = Buffer.from(entryId.replaceAll('-', ''), 'hex');
  return createHmac('sha256', key).update(last).update(place).update(id).update(digest).digest();
}

/** The key of the chain. It never reaches the database. */
export const chainKey = (config: Config): Buffer => keyFor(config, 'audit chain');

/** What stands where the first entry has no entry before it. */
export const beginning = Buffer.alloc(32);
