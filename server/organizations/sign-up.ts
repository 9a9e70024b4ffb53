import { ref } from '@mikro-orm/core';
import { createUser } from '../identity/create-user.ts';
import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { Membership, MembershipRole, MembershipStatus } from './membership.entity.ts';
import { Organization } from './organization.entity.ts';

export interface SignUp {
  readonly email: string;
  readonly name: string;
  readonly password?: string;
  readonly organization: {
    readonly name: string;
    readonly slug: string;
    readonly country?: string;
    readonly phone?: string;
  };
}

/** Makes a user and the organization that is theirs: whatever is billed hangs on it. */
export async function signUp(ctx: Ctx, input: SignUp): Promise<{ user: User; organization: Organization }> {
  const user = await createUser(ctx, input);
  const organization = foundOrganization(ctx, user, input.organization);
  return { user, organization };
}

/** The organization of a user who has just signed up. */
export function foundOrganization(ctx: Ctx, owner: User, fields: SignUp['organization']): Organization {
  const createdAt = owner.createdAt;
  const organization = ctx.em.create(Organization, { ...fields, createdAt });
  ctx.em.create(Membership, {
    organization: ref(organization),
    user: ref(owner),
    role: MembershipRole.OWNER,
    status: MembershipStatus.ACTIVE,
    isPrimary: true,
    createdAt,
  });
  return organization;
}
