import { ref } from '@mikro-orm/core';
import type { SeededCompany } from '../identity/seed-identity.ts';
import type { Ctx } from '../kit/context.ts';
import { Membership, MembershipRole, MembershipStatus } from './membership.entity.ts';
import { foundOrganization } from './sign-up.ts';
import type { Organization } from './organization.entity.ts';

/** Taken in turn; the numbers are those that are kept free for stories. */
const homes: readonly (readonly [country: string, phone?: string])[] = [
  ['SE', '+46 31 390 06 12'],
  ['NO'],
  ['JP', '+81 3 5550 1234'],
  ['US', '+1 202 555 0143'],
  ['DE', '+49 30 23125 014'],
  ['FR', '+33 1 99 00 47 11'],
  ['NO'],
  ['IT'],
  ['GB', '+44 20 7946 0958'],
  ['GB', '+44 20 7946 0102'],
];

function lastVisit({ people }: SeededCompany): Date | null {
  const visits = people.flatMap(({ lastSeenAt }) => (lastSeenAt ? [lastSeenAt.getTime()] : []));
  return visits.length > 0 ? new Date(Math.max(...visits)) : null;
}

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
    const [country, phone] = homes[companies.indexOf(company) % homes.length] ?? [];
    const organization = foundOrganization(ctx, owner, { name, slug, country, phone });
    organization.lastActivityAt = lastVisit(company);
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
