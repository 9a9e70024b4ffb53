import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { createUser } from '../identity/create-user.ts';
import { normalizeEmail } from '../identity/normalize-email.ts';
import { emailBounds, nameBounds, User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { said } from '../kit/said.ts';
import { countMembers } from './count-members.ts';
import { Membership, MembershipRole, MembershipStatus } from './membership.entity.ts';
import { Organization } from './organization.entity.ts';
import { refuseClosed } from './refuse-closed.ts';
import { checkSeats } from './seat-rule.ts';
import { tellNewMember } from './tell-new-member.ts';

@InputType({ description: 'Whom to add to which organization.' })
export class AddMemberInput {
  @Field(() => ID, { description: 'The organization.' })
  organizationId!: string;

  @Field(() => String, {
    description: 'The address of the person, who may have an account already; else one is made.',
  })
  @Bounds(emailBounds)
  email!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The full name. Needed where there is no account yet; an account keeps its own.',
  })
  @Bounds(nameBounds)
  name?: string | null;

  @Field(() => MembershipRole, {
    defaultValue: MembershipRole.MEMBER,
    description: 'What the person may do there: ADMIN or MEMBER. An owner is made by transferOwnership.',
  })
  role!: MembershipRole;

  @Field(() => String, { nullable: true, description: 'Why; the audit log keeps it.' })
  @Bounds({ maxLength: 500 })
  reason?: string | null;
}

/**
 * Adds a person to an organization. Who has an account joins at once, and takes a seat; who has none is invited by mail, and takes
 * one with the first sign-in.
 */
export async function addMember(ctx: Ctx, input: AddMemberInput): Promise<Membership> {
  refuseOwnerRole(input.role);
  const organization = await ctx.read.lock(Organization, input.organizationId);
  refuseClosed(organization);
  const known = await ctx.em.findOne(User, { email: normalizeEmail(input.email) });
  refuseStaff(known);
  const user = known ?? (await createUser(ctx, { email: input.email, name: nameOf(input) }));
  target(ctx, user);
  const before = await ctx.em.findOne(Membership, { organization, user });
  if (before && before.status !== MembershipStatus.REMOVED) {
    throw new UserError('ALREADY_A_MEMBER', 'This person is a member already.', { field: 'email' });
  }
  const status = known?.passwordHash ? MembershipStatus.ACTIVE : MembershipStatus.INVITED;
  const membership = await join(ctx, { organization, user, before }, { role: input.role, status });
  await tellNewMember(ctx, user, organization);
  return membership;
}

interface Joining {
  readonly organization: Organization;
  readonly user: User;
  /** The membership that has ended, or waits for them. */
  readonly before: Membership | null;
}

/** Takes a seat, where one is left, and tells nobody. The caller holds the lock of the organization. */
export async function join(
  ctx: Ctx,
  { organization, user, before }: Joining,
  as: Pick<Membership, 'role' | 'status'>,
): Promise<Membership> {
  await checkSeats(ctx, organization.id, (await countMembers(ctx, organization.id)) + 1);
  const isPrimary = before?.isPrimary || (await ctx.em.count(Membership, { user, isPrimary: true })) === 0;
  const joins = { ...as, isPrimary, createdAt: ctx.clock.now() };
  const membership = before
    ? ctx.em.assign(before, joins)
    : ctx.em.create(Membership, { organization: ref(organization), user: ref(user), ...joins });
  await ctx.em.flush();
  return membership;
}

export function refuseOwnerRole(role: MembershipRole): void {
  if (role !== MembershipRole.OWNER) return;
  throw new UserError('ONE_OWNER', 'An organization has one owner. Transfer the ownership instead.', {
    field: 'role',
  });
}

export function refuseStaff(user: User | null, field = 'email'): void {
  if (!user?.role) return;
  throw new UserError('IS_STAFF', 'Members of the staff belong to no organization.', { field });
}

function nameOf({ name }: AddMemberInput): string {
  if (name) return said(name, 'name');
  throw new UserError('NAME_NEEDED', 'There is no account with this address yet: say the name, too.', {
    field: 'name',
  });
}
