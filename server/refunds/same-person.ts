import { normalizeEmail } from '../identity/normalize-email.ts';
import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';

/**
 * Whose mailbox an address leads to: what stands behind a plus is the same mailbox to everyone who knows such addresses.
 *
 * @example mailboxOf('Mira+test@Bursar.example') // mira@bursar.example
 */
export function mailboxOf(email: string): string {
  const [local = '', domain = ''] = normalizeEmail(email).split('@');
  return `${local.replace(/\+.*$/, '')}@${domain}`;
}

/** All accounts of the staff that belong to one person, that of the id among them. Several accounts are one person to the guard. */
export async function accountsOf(ctx: Ctx, userId: string): Promise<string[]> {
  const staff = await ctx.em.find(User, { role: { $ne: null } }, { fields: ['id', 'email'] });
  const own = await ctx.em.findOneOrFail(User, { id: userId }, { fields: ['id', 'email'] });
  const mailbox = mailboxOf(own.email);
  return [
    userId,
    ...staff.filter(({ id, email }) => id !== userId && mailboxOf(email) === mailbox).map(({ id }) => id),
  ];
}
