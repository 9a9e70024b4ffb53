import { argon2, randomBytes, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. A change re-hashes each password at its next use. */
export const parameters = { memory: 19_456, passes: 2, parallelism: 1 } as const;

/** Length is what makes a password strong. The upper bound keeps an enormous one from costing enormous work. */
export const passwordBounds = { minLength: 12, maxLength: 128 } as const;

const saltBytes = 16;
const tagBytes = 32;

const derive = promisify(argon2);
const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** The same letters typed on two systems can differ in bytes; NFC makes them one. */
export const deriveKey = (password: string, options: Omit<Argon2Parameters, 'message'>): Promise<Buffer> =>
  derive('argon2id', { ...options, message: password.normalize('NFC') });

/** A password as it is stored: argon2id in the PHC string format, which carries its own parameters and salt. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(saltBytes);
  const key = await deriveKey(password, { ...parameters, nonce, tagLength: tagBytes });
  const { memory, passes, parallelism } = parameters;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(key)}`;
}
