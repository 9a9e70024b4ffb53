import { type Forgotten, together } from '../identity/forget.ts';
import { onLeaving } from '../identity/leaving.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { checkClosing } from './closing-rule.ts';
import { eraseOrganization } from './erase-organization.ts';
import { Membership, MembershipRole, MembershipStatus } from './membership.entity.ts';
import { Organization } from './organization.entity.ts';
import { leave } from './remove-member.ts';

// whoever is erased leaves every organization; one that has nobody else goes with them
onLeaving(async (ctx, user) => {
  const memberships = await ctx.em.find(Membership, { user }, { orderBy: { organization: 'asc' } });
  const organizationIds = memberships.map(({ organization }) => organization.id);
  const forgotten: Forgotten[] = [{ emails: [], names: [], organizationIds }];
  for (const membership of memberships) {
    const organization = await ctx.read.lock(Organization, membership.organization.id);
    if (membership.status === MembershipStatus.REMOVED) continue;
    if (membership.role === MembershipRole.OWNER) {
      forgotten.push(await handBack(ctx, membership, organization));
    } else await leave(ctx, membership);
  }
  return together(forgotten);
});

async function handBack(ctx: Ctx, membership: Membership, organization: Organization): Promise<Forgotten> {
  const others = { organization, status: { $ne: MembershipStatus.REMOVED }, id: { $ne: membership.id } };
  if ((await ctx.em.count(Membership, others)) > 0) {
    throw new UserError(
      'OWNS_ORGANIZATION',
      'This person owns an organization that has other members. Transfer the ownership first.',
    );
  }
  await checkClosing(ctx, organization);
  return eraseOrganization(ctx, organization);
}
