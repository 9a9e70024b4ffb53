import { invitePerson } from '../identity/invite-person.ts';
import type { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { sendMail } from '../kit/mail.ts';
import type { Organization } from './organization.entity.ts';

/** Tells somebody that they belong to an organization now; who has no password gets a link to choose one. */
export async function tellNewMember(
  ctx: Ctx,
  user: User,
  { name }: Organization,
  as: 'member' | 'owner' = 'member',
): Promise<void> {
  const isOwner = as === 'owner';
  const subject = isOwner ? `${name} is yours` : `You were added to ${name}`;
  if (!user.passwordHash) {
    const link = await invitePerson(ctx, user);
    const text = `Hello ${user.name},

${isOwner ? `you own ${name} from now on, and answer for its bill` : `you were added to ${name}`}. Choose a password, and then sign in, here:

${link}

The link works once, within seven days.${isOwner ? '' : ' You join with your first sign-in.'}`;
    return sendMail(ctx, { to: user.email, subject, text });
  }
  const text = `Hello ${user.name},

you ${isOwner ? 'own' : 'belong to'} ${name} from now on. Sign in as you always do: ${ctx.config.publicUrl}/sign-in`;
  return sendMail(ctx, { to: user.email, subject, text });
}
