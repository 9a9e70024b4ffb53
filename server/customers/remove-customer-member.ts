import { Field, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { MembershipRole, MembershipStatus } from '../organizations/membership.entity.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import { leave } from '../organizations/remove-member.ts';
import { membershipOf } from './app-account.ts';
import { customerOf, personId } from './customer-of.ts';
import { externalIdBounds } from './external-id.ts';

@InputType({ description: 'Who leaves which customer.' })
export class RemoveCustomerMemberInput {
  @Field(() => String, { description: 'What the app calls the organization.' })
  @Bounds(externalIdBounds)
  organizationExternalId!: string;

  @Field(() => String, { description: 'What the app calls the person.' })
  @Bounds(externalIdBounds)
  userExternalId!: string;
}

/** Takes a person out of a customer of the app, and frees the seat; nobody is told by mail. The same again changes nothing. */
export async function removeCustomerMember(
  ctx: Ctx,
  input: RemoveCustomerMemberInput,
): Promise<Organization> {
  const organization = await customerOf(ctx, input.organizationExternalId, 'organizationExternalId');
  const user = await personId(ctx, input.userExternalId, 'userExternalId');
  const membership = await membershipOf(ctx, organization.id, user);
  if (!membership || membership.status === MembershipStatus.REMOVED) return organization;
  if (membership.role === MembershipRole.OWNER)
    throw new UserError(
      'ONE_OWNER',
      'The owner cannot be removed. The ownership has to be transferred first.',
      {
        field: 'userExternalId',
      },
    );
  await leave(ctx, membership);
  return organization;
}
