import { ref, UniqueConstraintViolationException } from '@mikro-orm/core';
import { createUser } from '../identity/create-user.ts';
import { normalizeEmail } from '../identity/normalize-email.ts';
import { User } from '../identity/user.entity.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { said } from '../kit/said.ts';
import { refuseStaff } from './add-member.ts';
import { Membership, MembershipRole, MembershipStatus } from './membership.entity.ts';
import { Organization, type OrganizationFields } from './organization.entity.ts';
import { tellNewMember } from './tell-new-member.ts';

export interface NewOrganization extends Pick<OrganizationFields, 'name' | 'slug' | 'country' | 'phone'> {
  readonly ownerEmail: string;
  /** Needed where the owner has no account yet. */
  readonly ownerName?: string;
}

/** Makes an organization for somebody else, who owns it at once and is told by mail; who has no account gets one. */
export async function createOrganization(ctx: Ctx, input: NewOrganization): Promise<Organization> {
  const { ownerEmail, ownerName, ...fields } = input;
  if (await ctx.em.findOne(Organization, { slug: fields.slug })) throw slugTaken();
  const known = await ctx.em.findOne(User, { email: normalizeEmail(ownerEmail) });
  refuseStaff(known, 'ownerEmail');
  const owner = known ?? (await createUser(ctx, { email: ownerEmail, name: nameOf(ownerName) }));
  const createdAt = ctx.clock.now();
  const organization = ctx.em.create(Organization, { ...fields, name: said(fields.name, 'name'), createdAt });
  target(ctx, organization);
  target(ctx, owner);
  ctx.em.create(Membership, {
    organization: ref(organization),
    user: ref(owner),
    role: MembershipRole.OWNER,
    status: MembershipStatus.ACTIVE,
    isPrimary: (await ctx.em.count(Membership, { user: owner, isPrimary: true })) === 0,
    createdAt,
  });
  try {
    await ctx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw slugTaken();
  }
  await tellNewMember(ctx, owner, organization, 'owner');
  return organization;
}

const slugTaken = (): UserError =>
  new UserError('SLUG_TAKEN', 'Another organization has this short name already.', { field: 'slug' });

function nameOf(name: string | undefined): string {
  if (name) return said(name, 'ownerName');
  throw new UserError(
    'NAME_NEEDED',
    'There is no account with the address of the owner yet: say the name, too.',
    {
      field: 'ownerName',
    },
  );
}
