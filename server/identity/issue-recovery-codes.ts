import { randomBytes } from 'node:crypto';
import type { Ctx } from '../kit/context.ts';
import { hashToken } from '../kit/secret.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import type { User } from './user.entity.ts';

const count = 10;
// without I, L, O and U, which are misread or make words
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 80 random bits: enough that a plain hash of it cannot be guessed back. */
const newCode = (): string => [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]).join('');

/** Replaces a person's recovery codes. They are shown this once and stored as hashes. */
export async function issueRecoveryCodes(ctx: Ctx, user: User): Promise<string[]> {
  await ctx.em.nativeDelete(RecoveryCode, { user });
  const codes = Array.from({ length: count }, newCode);
  for (const code of codes) ctx.em.create(RecoveryCode, { user, codeHash: hashToken(code) });
  return codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-'));
}
