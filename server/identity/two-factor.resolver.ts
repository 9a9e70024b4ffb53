import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { beginTwoFactor, TwoFactorSetup } from './begin-two-factor.ts';
import { disableTwoFactor } from './disable-two-factor.ts';
import { enableTwoFactor, RecoveryCodes } from './enable-two-factor.ts';
import { regenerateRecoveryCodes } from './regenerate-recovery-codes.ts';

const code = { description: 'A code of the authenticator app; a recovery code where the app is lost.' };

@Resolver()
export class TwoFactorResolver {
  @Mutation(() => TwoFactorSetup, {
    description:
      'Makes a secret for an authenticator app. It counts once enableTwoFactor has seen a code of it.',
  })
  beginTwoFactor(@Context() ctx: Ctx): Promise<TwoFactorSetup> {
    return beginTwoFactor(ctx);
  }

  @Mutation(() => RecoveryCodes, {
    description: 'Turns two-factor sign-in on, and shows the recovery codes once.',
  })
  enableTwoFactor(
    @Arg('code', () => String, code) @Bounds({ maxLength: 40 }) typed: string,
    @Context() ctx: Ctx,
  ): Promise<RecoveryCodes> {
    return enableTwoFactor(ctx, typed);
  }

  @Mutation(() => Boolean, { description: 'Turns two-factor sign-in off.' })
  disableTwoFactor(
    @Arg('code', () => String, code) @Bounds({ maxLength: 40 }) typed: string,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    return disableTwoFactor(ctx, typed);
  }

  @Mutation(() => RecoveryCodes, {
    description: 'Replaces the recovery codes; those of before stop working.',
  })
  regenerateRecoveryCodes(
    @Arg('code', () => String, code) @Bounds({ maxLength: 40 }) typed: string,
    @Context() ctx: Ctx,
  ): Promise<RecoveryCodes> {
    return regenerateRecoveryCodes(ctx, typed);
  }
}
