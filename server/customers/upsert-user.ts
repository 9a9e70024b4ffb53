import { Field, InputType } from 'type-graphql';
import { emailBounds, nameBounds, type User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { join, refuseOwnerRole } from '../organizations/add-member.ts';
import { MembershipRole, MembershipStatus } from '../organizations/membership.entity.ts';
import { refuseClosed } from '../organizations/refuse-closed.ts';
import { membershipOf, toldAccount } from './app-account.ts';
import { customerOf } from './customer-of.ts';
import { externalIdBounds } from './external-id.ts';

@InputType({
  description: 'A person who uses the app, as they are now, and the customer that they belong to.',
})
export class UpsertUserInput {
  @Field(() => String, {
    description: 'What the app calls the person, unique within the app. It never changes.',
  })
  @Bounds(externalIdBounds)
  externalId!: string;

  @Field(() => String, {
    description:
      'The e-mail address. Who has a password here, or is known to another app, keeps their own address and name.',
  })
  @Bounds(emailBounds)
  email!: string;

  @Field(() => String, { description: 'The full name.' })
  @Bounds(nameBounds)
  name!: string;

  @Field(() => String, { description: 'What the app calls the organization that the person belongs to.' })
  @Bounds(externalIdBounds)
  organizationExternalId!: string;

  @Field(() => MembershipRole, {
    nullable: true,
    description: 'What the person may do there: ADMIN or MEMBER. Left out, it stays; MEMBER for who is new.',
  })
  role?: MembershipRole | null;
}

/** Makes a person of an app known as a member, or brings what is known up to date. Who is new takes a seat. The same again changes nothing. */
export async function upsertUser(ctx: Ctx, input: UpsertUserInput): Promise<User> {
  const { role } = input;
  if (role) refuseOwnerRole(role);
  const organization = await customerOf(ctx, input.organizationExternalId, 'organizationExternalId');
  refuseClosed(organization);
  const user = await toldAccount(ctx, input);
  const before = await membershipOf(ctx, organization.id, user.id);
  if (before?.status !== MembershipStatus.ACTIVE) {
    // whoever was invited here is at work in the app already, and takes a seat now
    const invited = before?.status === MembershipStatus.INVITED ? before.role : MembershipRole.MEMBER;
    const as = { role: role ?? invited, status: MembershipStatus.ACTIVE };
    await join(ctx, { organization, user, before }, as);
    return user;
  }
  if (!role || role === before.role) return user;
  if (before.role === MembershipRole.OWNER)
    throw new UserError('ONE_OWNER', 'The owner stays the owner until the ownership is transferred.', {
      field: 'role',
    });
  before.role = role;
  return user;
}
