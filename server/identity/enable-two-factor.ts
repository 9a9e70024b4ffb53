import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { issueRecoveryCodes } from './issue-recovery-codes.ts';
import { lockOwnAccount } from './lock-own-account.ts';
import { useCode } from './use-code.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Codes that stand in for the authenticator app, each one once.',
})
export class RecoveryCodes {
  @Field(() => [String], { description: 'The codes. They cannot be shown again.' })
  codes!: string[];
}

/** From now on signing in takes a code. */
export async function enableTwoFactor(ctx: Ctx, code: string): Promise<RecoveryCodes> {
  const user = await lockOwnAccount(ctx);
  if (user.twoFactorEnabledAt)
    throw new UserError('TWO_FACTOR_ALREADY_ON', 'Two-factor sign-in is on already.');
  if (!user.totpSecret) throw new UserError('TWO_FACTOR_NOT_ON', 'Scan the QR code first.');
  await useCode(ctx, user, code);
  user.twoFactorEnabledAt = ctx.clock.now();
  return { codes: await issueRecoveryCodes(ctx, user) };
}
