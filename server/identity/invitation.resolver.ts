import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx as Context, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { acceptInvitation, AcceptInvitationInput } from './accept-invitation.ts';
import { findInvitation } from './find-invitation.ts';
import { Invitation, Invitations } from './invitation.entity.ts';
import { inviteStaff, InviteStaffInput } from './invite-staff.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { SignInPayload } from './sign-in.ts';

@Resolver()
export class InvitationResolver {
  @Query(() => Invitations.Connection, {
    description: 'Invitations of staff, accepted and revoked ones included.',
  })
  invitations(
    @Args(() => Invitations.Args) _: object,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.read.page(Invitations, info);
  }

  @Query(() => Invitation, {
    nullable: true,
    description:
      'The invitation behind a link, for whoever holds it; null where there is none. It does not name who sent it.',
  })
  invitation(
    @Arg('token', () => String, { description: 'The part of the link after the #.' }) token: string,
    @Context() ctx: Ctx,
  ): Promise<Invitation | null> {
    return findInvitation(ctx, token);
  }

  @Mutation(() => Invitation, {
    description:
      'Invites a person to the staff by mail. The link works once, within seven days; an earlier one to the same address stops working.',
  })
  inviteStaff(
    @Arg('input', () => InviteStaffInput, { description: 'Whom to invite, and as what.' })
    input: InviteStaffInput,
    @Context() ctx: Ctx,
  ): Promise<Invitation> {
    return inviteStaff(ctx, input);
  }

  @Mutation(() => Invitation, { description: 'Takes an invitation back. Its link works no more.' })
  revokeInvitation(
    @Arg('id', () => ID, { description: 'The id of the invitation.' }) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why. It stands in the audit log.' })
    _: string | null,
    @Context() ctx: Ctx,
  ): Promise<Invitation> {
    return revokeInvitation(ctx, id);
  }

  @Mutation(() => SignInPayload, { description: 'Makes the account of an invited person and signs it in.' })
  acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'The link, the name and a password.' })
    input: AcceptInvitationInput,
    @Context() ctx: Ctx,
  ): Promise<SignInPayload> {
    return acceptInvitation(ctx, input);
  }
}
