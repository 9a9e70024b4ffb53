import type { Ctx } from '../kit/context.ts';
import type { RecoveryCodes } from './enable-two-factor.ts';
import { issueRecoveryCodes } from './issue-recovery-codes.ts';
import { lockTwoFactor } from './lock-two-factor.ts';

/** The codes of before stop working. */
export async function regenerateRecoveryCodes(ctx: Ctx, code: string): Promise<RecoveryCodes> {
  const user = await lockTwoFactor(ctx, code);
  return { codes: await issueRecoveryCodes(ctx, user) };
}
