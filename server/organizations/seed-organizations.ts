import { ref } from '@mikro-orm/core';
import type { SeededCompany } from '../identity/seed-identity.ts';
import type { Ctx } from '../kit/context.ts';
import { Membership, MembershipRole, MembershipStatus } from './membership.entity.ts';
import { foundOrganization } from './sign-up.ts';
import type { Organization } from './organization.entity.ts';

/** The organizations of the demo's companies: who signed up owns it, who came next is an admin, the rest are members. */
export async function seedOrganizations(
  ctx: Ctx,
  companies: readonly SeededCompany[],
): Promise<Organization[]> {
  const organizations = companies.flatMap((company) => {
    const [owner, ...others] = company.people;
    if (!owner) return [];
    const { name, domain } = company;
    const slug = domain.replace(/\.\w+$/, '').replaceAll('.', '-');
    const organization = foundOrganization(ctx, owner, { name, slug });
    for (const [index, user] of others.entries()) {
      ctx.em.create(Membership, {
        organization: ref(organization),
        user: ref(user),
        role: index === 0 ? MembershipRole.ADMIN : MembershipRole.MEMBER,
        // who never came has not taken the invitation either
        status: user.lastSeenAt ? MembershipStatus.ACTIVE : MembershipStatus.INVITED,
        isPrimary: true,
        createdAt: user.createdAt,
      });
    }
    return [organization];
  });
  await ctx.em.flush();
  return organizations;
}
