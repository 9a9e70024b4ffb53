import { timingSafeEqual } from 'node:crypto';
import { deriveKey, hashPassword, parameters } from './hash-password.ts';

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

// verified where there is no account, so that the answer takes as long as for an account with another password
const nobody = hashPassword('nobody has this password');

/** Compares a password with its stored hash. An account without a password, or no account at all, costs the same time. */
export async function verifyPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', key = ''] = phc.exec(stored ?? (await nobody)) ?? [];
  if (!memory) throw new Error('a stored password hash is not in the PHC format of argon2id');
  const expected = Buffer.from(key, 'base64');
  const actual = await deriveKey(password, {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(salt, 'base64'),
    tagLength: expected.length,
  });
  return timingSafeEqual(actual, expected) && Boolean(stored);
}

/** Whether a hash was made with other parameters than today's; then the next right password renews it. */
export function isOutdated(stored: string): boolean {
  const [, memory, passes, parallelism] = phc.exec(stored) ?? [];
  return (
    Number(memory) !== parameters.memory ||
    Number(passes) !== parameters.passes ||
    Number(parallelism) !== parameters.parallelism
  );
}
