import type { Ctx } from '../kit/context.ts';
import { sendMail } from '../kit/mail.ts';

/** Who answers for the bill of an organization. */
export interface Owner {
  readonly name: string;
  readonly email: string;
  readonly organization: string;
  /** Why the organization is suspended or closed, where it is. */
  readonly reason: string | null;
  /** When it will be erased, where it is closed. */
  readonly erasureDueAt: Date | null;
}

const query = `
  select u.name, u.email, o.name as organization, o.state_reason as reason, o.erasure_due_at as "erasureDueAt"
  from organization o join membership m on m.organization_id = o.id and m.role = 'OWNER' and m.status = 'ACTIVE'
    join user_account u on u.id = m.user_id where o.id = ?`;

/** The owner of an organization; null where it has lost its owner. */
export async function findOwner(ctx: Ctx, organizationId: string): Promise<Owner | null> {
  const [owner] = await ctx.em.execute<(Omit<Owner, 'erasureDueAt'> & { erasureDueAt: string | null })[]>(
    query,
    [organizationId],
  );
  if (!owner) return null;
  // the ORM's pool hands timestamps over as text
  return { ...owner, erasureDueAt: owner.erasureDueAt ? new Date(owner.erasureDueAt) : null };
}

/** Writes to the owner: a greeting, the paragraphs, and where to ask. */
export async function tellOwner(
  ctx: Ctx,
  organizationId: string,
  subject: string,
  paragraphs: (owner: Owner) => string[],
): Promise<void> {
  const owner = await findOwner(ctx, organizationId);
  if (!owner) return;
  const text = [
    `Hello ${owner.name},`,
    ...paragraphs(owner),
    'Reply to this mail if you have questions.',
  ].join('\n\n');
  await sendMail(ctx, { to: owner.email, subject: `${owner.organization}: ${subject}`, text });
}
