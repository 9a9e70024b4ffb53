import { eraseFromAudit, everSaid, type Forgotten } from '../identity/forget.ts';
import { target, type Ctx } from '../kit/context.ts';
import { removeNotes } from './forget-notes.ts';
import { Membership } from './membership.entity.ts';
import { type Organization, OrganizationState } from './organization.entity.ts';

/** Takes everything that tells whose an organization was; what hangs on it stays. The caller holds its lock, and forgets what is answered. */
export async function eraseOrganization(ctx: Ctx, organization: Organization): Promise<Forgotten> {
  const { id, name, slug, phone } = organization;
  const forgotten: Forgotten = {
    emails: [],
    names: [name, slug, ...(phone ? [phone] : []), ...(await everSaid(ctx, id, 'name'))],
    organizationIds: [id],
  };
  const now = ctx.clock.now();
  target(ctx, organization);
  await eraseFromAudit(ctx, id);
  await ctx.em.flush();
  await removeNotes(ctx, { organization: id });
  await ctx.em.nativeDelete(Membership, { organization: id });
  Object.assign(organization, {
    name: 'Erased organization',
    slug: `erased-${id}`,
    phone: null,
    state: OrganizationState.CLOSED,
    stateReason: null,
    closedFrom: null,
    closedAt: organization.closedAt ?? now,
    erasureDueAt: null,
    erasedAt: now,
  });
  return forgotten;
}
