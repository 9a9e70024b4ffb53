import type { Ctx } from '../kit/context.ts';
import type { MailTemplate, Placeholders, ValuesOf } from '../mails/mail-template.ts';
import { sendMail } from '../mails/send-mail.ts';

/** Who answers for the bill of an organization. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organization: string;
  /** Why the organization is suspended or closed, where it is. */
  readonly reason: string | null;
  /** When it will be erased, where it is closed. */
  readonly erasureDueAt: Date | null;
}

const query = `
  select u.id, u.name, u.email, o.name as organization, o.state_reason as reason, o.erasure_due_at as "erasureDueAt"
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

/**
 * Writes to the owner of an organization, where it has one. `once` names a notice that must not come twice.
 *
 * @example await tellOwner(ctx, organizationId, seatsChangedMail, ({ organization }) => ({ organization, seats: '12' }));
 */
export async function tellOwner<P extends Placeholders>(
  ctx: Ctx,
  organizationId: string,
  template: MailTemplate<P>,
  values: (owner: Owner) => ValuesOf<P>,
  once?: string,
): Promise<void> {
  const owner = await findOwner(ctx, organizationId);
  if (!owner) return;
  await sendMail(ctx, template, { to: owner, organizationId, ...(once && { once }) }, values(owner));
}
