import { LockMode } from '@mikro-orm/core';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { minutes, per } from '../kit/rate-limit.ts';
import { hashToken } from '../kit/secret.ts';
import { hashPassword } from './hash-password.ts';
import { normalizeEmail } from './normalize-email.ts';
import { openSession } from './open-session.ts';
import { checkSignInRules } from './sign-in-rule.ts';
import { useCode } from './use-code.ts';
import { User, UserState } from './user.entity.ts';
import { isOutdated, verifyPassword } from './verify-password.ts';

/** By account, whoever tries; the module's limit counts by address, whichever accounts are tried. */
const attempts = per(10, minutes(15));

@InputType({ description: 'What a person signs in with.' })
export class SignInInput {
  @Field(() => String, { description: 'The e-mail address of the account, in any case.' })
  @Bounds({ maxLength: 254 })
  email!: string;

  @Field(() => String, { description: 'The password.' })
  @Bounds({ maxLength: 128 })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The code of the authenticator app, or a recovery code, once the first answer was CODE_REQUIRED.',
  })
  @Bounds({ maxLength: 40 })
  code?: string | null;
}

export enum SignInOutcome {
  SIGNED_IN = 'SIGNED_IN',
  CODE_REQUIRED = 'CODE_REQUIRED',
}
registerEnumType(SignInOutcome, {
  name: 'SignInOutcome',
  description: 'What came of a sign-in that was not refused.',
  valuesConfig: {
    SIGNED_IN: { description: 'The answer sets the cookie of a new session.' },
    CODE_REQUIRED: { description: 'The password is right. Send it once more, with a code.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'What came of a sign-in. The viewer is there once it is complete.',
})
export class SignInPayload {
  @Field(() => SignInOutcome, { description: 'Whether a code is still wanted.' })
  outcome!: SignInOutcome;
}

/** Strangers learn nothing about an account: unknown address and wrong password are one answer, after the same work. */
export async function signIn(ctx: Ctx, input: SignInInput): Promise<SignInPayload> {
  const email = normalizeEmail(input.email);
  await ctx.runtime.limiter.spend('sign-in', hashToken(email), attempts);
  const user = await ctx.em.findOne(User, { email }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (user) target(ctx, user);
  const isRight = await verifyPassword(input.password, user?.passwordHash);
  if (!user || !isRight)
    throw new UserError('SIGN_IN_FAILED', 'The e-mail address or the password is wrong.');
  refuseIfBlocked(user);
  await checkSignInRules(ctx, user);
  if (user.twoFactorEnabledAt) {
    if (!input.code) return { outcome: SignInOutcome.CODE_REQUIRED };
    await useCode(ctx, user, input.code);
  }
  if (user.passwordHash && isOutdated(user.passwordHash))
    user.passwordHash = await hashPassword(input.password);
  await openSession(ctx, user);
  await ctx.runtime.limiter.forgive('sign-in', hashToken(email), attempts);
  return { outcome: SignInOutcome.SIGNED_IN };
}

function refuseIfBlocked(user: User): void {
  if (user.state === UserState.SUSPENDED) {
    throw new UserError('ACCOUNT_SUSPENDED', 'This account is suspended. Ask support to activate it.');
  }
  if (user.state === UserState.BANNED) throw new UserError('ACCOUNT_BANNED', 'This account is banned.');
}
