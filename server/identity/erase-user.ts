import { Field, ID, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { eraseFromAudit, everSaid, forget, together } from './forget.ts';
import { Invitation } from './invitation.entity.ts';
import { keepSuperAdmin } from './keep-super-admin.ts';
import { takeLeave } from './leaving.ts';
import { lockOtherUser } from './lock-other-user.ts';
import { normalizeEmail } from './normalize-email.ts';
import { PasswordReset } from './password-reset.entity.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import { Session } from './session.entity.ts';
import { emailBounds, type User, UserState } from './user.entity.ts';

@InputType({ description: 'Whom to erase.' })
export class EraseUserInput {
  @Field(() => ID, { description: 'The person.' })
  userId!: string;

  @Field(() => String, {
    description: 'The e-mail address of the person, typed once more: this cannot be undone.',
  })
  @Bounds(emailBounds)
  confirmEmail!: string;

  @Field(() => String, {
    description: 'Why. It stands in the audit log for ever, so it must not name the person.',
  })
  @Bounds({ pattern: '\\S', maxLength: 500 })
  reason!: string;
}

/** Takes everything that tells who a person is out of the product. What was paid stays, under a pseudonym. */
export async function eraseUser(ctx: Ctx, input: EraseUserInput): Promise<User> {
  const user = await lockOtherUser(ctx, input.userId);
  const { email } = user;
  if (normalizeEmail(input.confirmEmail) !== email) {
    throw new UserError('CONFIRMATION_WRONG', 'This is not the e-mail address of the person.', {
      field: 'confirmEmail',
    });
  }
  refuseNaming(input.reason, user);
  await keepSuperAdmin(ctx, user);
  const person = {
    emails: [email, ...(await everSaid(ctx, user.id, 'email'))],
    names: [user.name, ...(await everSaid(ctx, user.id, 'name'))],
    organizationIds: [],
  };
  const forgotten = together([person, await takeLeave(ctx, user)]);
  const invitations = await ctx.em.find(Invitation, { $or: [{ email }, { user }] });
  await eraseFromAudit(ctx, user.id, ...invitations.map(({ id }) => id));
  await ctx.em.nativeDelete(Session, { user });
  await ctx.em.nativeDelete(RecoveryCode, { user });
  await ctx.em.nativeDelete(PasswordReset, { user });
  await ctx.em.nativeDelete(Invitation, { id: invitations.map(({ id }) => id) });
  replaceByPseudonym(ctx, user);
  await forget(ctx, forgotten);
  return user;
}

/** The entries of the audit stay as they are, the reason of this one, too. */
function refuseNaming(reason: string, { email, name }: User): void {
  const text = reason.toLowerCase();
  if (![email, name].some((trace) => text.includes(trace.toLowerCase()))) return;
  throw new UserError('REASON_NAMES_PERSON', 'The reason is kept for ever: say it without the name.', {
    field: 'reason',
  });
}

function replaceByPseudonym(ctx: Ctx, user: User): void {
  Object.assign(user, {
    name: 'Erased person',
    email: `${user.id}@erased.invalid`,
    state: UserState.BANNED,
    stateReason: null,
    role: null,
    emailVerifiedAt: null,
    lastSeenAt: null,
    passwordHash: null,
    totpSecret: null,
    lastTotpStep: null,
    twoFactorEnabledAt: null,
    erasedAt: ctx.clock.now(),
  });
}
