import { hashToken, newToken } from '../kit/secret.ts';

/** So that one who finds a key knows what it is, and scanners for secrets find it. */
const family = 'bursar_';
const shownLength = family.length + 6;

/** A key, what is shown of it afterwards, and what is kept. */
export function newKey(): { token: string; prefix: string; tokenHash: string } {
  const token = `${family}${newToken()}`;
  return { token, prefix: token.slice(0, shownLength), tokenHash: hashToken(token) };
}
