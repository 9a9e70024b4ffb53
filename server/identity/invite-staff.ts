import { Field, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { hashToken, newToken } from '../kit/secret.ts';
import { sendMail } from '../mails/send-mail.ts';
import { invitationMail } from './identity.mails.ts';
import { Invitation } from './invitation.entity.ts';
import { normalizeEmail } from './normalize-email.ts';
import { refuseHigherRole } from './refuse-higher-role.ts';
import { StaffRole } from './role.entity.ts';
import { emailBounds, nameBounds, User } from './user.entity.ts';

const lifetime = 7 * 24 * 60 * 60 * 1000;

@InputType({ description: 'Whom to invite, and as what.' })
export class InviteStaffInput {
  @Field(() => String, {
    description: 'The address that the link is sent to, and that the person will sign in with.',
  })
  @Bounds(emailBounds)
  email!: string;

  @Field(() => String, { description: 'The full name; the person may correct it.' })
  @Bounds(nameBounds)
  name!: string;

  @Field(() => StaffRole, { description: 'The role that the person gets.' })
  role!: StaffRole;

  @Field(() => String, { nullable: true, description: 'Why. It stands in the audit log.' })
  @Bounds({ maxLength: 500 })
  reason?: string | null;
}

/** A second invitation to one address takes the place of the first: only the link sent last works. */
export async function inviteStaff(ctx: Ctx, input: InviteStaffInput): Promise<Invitation> {
  await refuseHigherRole(ctx, input.role);
  const email = normalizeEmail(input.email);
  if (await ctx.em.findOne(User, { email })) {
    throw new UserError('EMAIL_TAKEN', 'This person has an account already. Change its role instead.', {
      field: 'email',
    });
  }
  const now = ctx.clock.now();
  await ctx.em.nativeUpdate(Invitation, { email, acceptedAt: null, revokedAt: null }, { revokedAt: now });
  const token = newToken();
  const invitation = ctx.em.create(Invitation, {
    email,
    name: input.name.trim(),
    role: input.role,
    tokenHash: hashToken(token),
    invitedBy: ctx.caller.userId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + lifetime),
  });
  await sendMail(
    ctx,
    invitationMail,
    { to: { email, name: invitation.name } },
    { link: `${ctx.config.publicUrl}/accept-invitation#${token}` },
  );
  return invitation;
}
