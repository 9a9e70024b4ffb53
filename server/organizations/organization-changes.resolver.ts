import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { closeOrganization } from './close-organization.ts';
import { Organization } from './organization.entity.ts';
import { reopenOrganization } from './reopen-organization.ts';
import { updateOrganization, UpdateOrganizationInput } from './update-organization.ts';

const idOf = 'The id of the organization.';

@Resolver()
export class OrganizationChangesResolver {
  @Mutation(() => Organization, {
    description:
      'Changes name, short name, country and phone of an organization. Errors: NOT_FOUND, SLUG_TAKEN, ORGANIZATION_CLOSED, BAD_USER_INPUT.',
  })
  updateOrganization(
    @Arg('id', () => ID, { description: idOf }) id: string,
    @Arg('input', () => UpdateOrganizationInput, { description: 'What changes.' })
    input: UpdateOrganizationInput,
    @Arg('reason', () => String, { nullable: true, description: 'Why; the audit log keeps it.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Organization> {
    return updateOrganization(ctx, id, input);
  }

  @Mutation(() => Organization, {
    description:
      'Deletes an organization in two steps: its members are out at once, and its owner is told. For 30 days reopenOrganization undoes it; then name, phone and members are erased, and what was paid stays under a pseudonym. Safe to repeat. Errors: NOT_FOUND, ORGANIZATION_HAS_SUBSCRIPTION while a subscription is live.',
  })
  closeOrganization(
    @Arg('id', () => ID, { description: idOf }) id: string,
    @Arg('reason', () => String, { description: 'Why; the owner is told, and the audit log keeps it.' })
    reason: string,
    @Ctx() ctx: Context,
  ): Promise<Organization> {
    return closeOrganization(ctx, { id, reason });
  }

  @Mutation(() => Organization, {
    description:
      'Undoes the closing of an organization that is not erased yet; one that was suspended before is suspended again. Safe to repeat. Errors: NOT_FOUND, ORGANIZATION_ERASED.',
  })
  reopenOrganization(
    @Arg('id', () => ID, { description: idOf }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<Organization> {
    return reopenOrganization(ctx, { id });
  }
}
