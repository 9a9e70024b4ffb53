import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { Config } from './config.ts';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * A key of 256 bits for one purpose alone: what is made with one says nothing about the others.
 *
 * @example const key = keyFor(config, 'audit chain');
 */
export const keyFor = (config: Pick<Config, 'secretKey'>, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', config.secretKey, 'bursar', purpose, 32));

const keyOf = (config: Config): Buffer => keyFor(config, 'seal');

/**
 * Encrypts a secret that the server must read again (AES-256-GCM under SECRET_KEY). What need not be read is hashed.
 *
 * @example user.totpSecret = seal(ctx.config, secret);
 */
export function seal(config: Config, plain: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(config), nonce);
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/**
 * Reads what `seal` wrote; throws when the key has changed or the text was tampered with.
 *
 * @example const secret = open(ctx.config, user.totpSecret);
 */
export function open(config: Config, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(config), bytes.subarray(0, nonceBytes));
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  return decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
}

/** An opaque token of 256 random bits, safe in addresses and cookies. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Tokens are stored hashed: who reads the table cannot use them. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Compares two secrets without telling by its time how much of them agrees. */
export const sameSecret = (left: string, right: string): boolean =>
  timingSafeEqual(Buffer.from(hashToken(left)), Buffer.from(hashToken(right)));
