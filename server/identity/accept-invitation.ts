import { LockMode, ref } from '@mikro-orm/core';
import { Field, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { hashToken } from '../kit/secret.ts';
import { createUser } from './create-user.ts';
import { passwordBounds } from './hash-password.ts';
import { Invitation } from './invitation.entity.ts';
import { openSession } from './open-session.ts';
import { SignInOutcome, type SignInPayload } from './sign-in.ts';
import { nameBounds } from './user.entity.ts';

@InputType({ description: 'What an invited person adds to the invitation.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The part of the link after the #.' })
  @Bounds({ maxLength: 100 })
  token!: string;

  @Field(() => String, { description: 'The full name, as the person writes it.' })
  @Bounds(nameBounds)
  name!: string;

  @Field(() => String, { description: 'The password to sign in with from now on.' })
  @Bounds(passwordBounds)
  password!: string;
}

/** The link came by mail, so that the address is the person's own; this browser is signed in at once. */
export async function acceptInvitation(ctx: Ctx, input: AcceptInvitationInput): Promise<SignInPayload> {
  const now = ctx.clock.now();
  const invitation = await ctx.em.findOne(
    Invitation,
    { tokenHash: hashToken(input.token), acceptedAt: null, revokedAt: null, expiresAt: { $gt: now } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!invitation) {
    throw new UserError('INVITATION_INVALID', 'This invitation was used, taken back or has expired.', {
      field: 'token',
    });
  }
  const { email, role } = invitation;
  const { name, password } = input;
  const user = await createUser(ctx, { email, name, password, role, hasVerifiedEmail: true });
  target(ctx, user);
  target(ctx, invitation);
  invitation.acceptedAt = now;
  invitation.user = ref(user);
  await openSession(ctx, user);
  return { outcome: SignInOutcome.SIGNED_IN };
}
