import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { addMember, AddMemberInput } from './add-member.ts';
import { changeMembershipRole } from './change-membership-role.ts';
import { Membership, MembershipRole } from './membership.entity.ts';
import { removeMember } from './remove-member.ts';
import { transferOwnership } from './transfer-ownership.ts';

const idOf = 'The id of the membership.';

@Resolver()
export class MembershipResolver {
  @Mutation(() => Membership, {
    description:
      'Adds a person to an organization, who is told by mail. With an account they join at once and take a seat; without one they are invited, and join with their first sign-in. Errors: NOT_FOUND, ALREADY_A_MEMBER, NAME_NEEDED, NO_FREE_SEAT, IS_STAFF, ONE_OWNER, ORGANIZATION_CLOSED, BAD_USER_INPUT.',
  })
  addMember(
    @Arg('input', () => AddMemberInput, { description: 'The person, the organization and the role.' })
    input: AddMemberInput,
    @Ctx() ctx: Context,
  ): Promise<Membership> {
    return addMember(ctx, input);
  }

  @Mutation(() => Membership, {
    description:
      'Makes a member an admin, or an admin a member. Safe to repeat. Errors: NOT_FOUND, ONE_OWNER, NOT_A_MEMBER, ORGANIZATION_CLOSED.',
  })
  changeMembershipRole(
    @Arg('id', () => ID, { description: idOf }) id: string,
    @Arg('role', () => MembershipRole, { description: 'ADMIN or MEMBER.' }) role: MembershipRole,
    @Arg('reason', () => String, { nullable: true, description: 'Why; the audit log keeps it.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Membership> {
    return changeMembershipRole(ctx, { id, role });
  }

  @Mutation(() => Membership, {
    description:
      'Takes a person out of an organization, at once, and frees the seat; the person is told. Errors: NOT_FOUND, ONE_OWNER, NOT_A_MEMBER, ORGANIZATION_CLOSED.',
  })
  removeMember(
    @Arg('id', () => ID, { description: idOf }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Membership> {
    return removeMember(ctx, { id, reason });
  }

  @Mutation(() => Membership, {
    description:
      'Makes a member the owner of the organization; whoever was it becomes an admin, and both are told. There is exactly one owner at every moment. Safe to repeat. Errors: NOT_FOUND, NOT_A_MEMBER, ORGANIZATION_CLOSED.',
  })
  transferOwnership(
    @Arg('id', () => ID, { description: 'The id of the membership of the new owner.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<Membership> {
    return transferOwnership(ctx, { id });
  }
}
