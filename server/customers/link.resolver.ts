import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { AppOrganization } from './app-organization.entity.ts';
import { linkOrganization, LinkOrganizationInput } from './link-organization.ts';
import { unlinkOrganization } from './unlink-organization.ts';

@Resolver()
export class LinkResolver {
  @Mutation(() => AppOrganization, {
    description:
      'Lets an app see an organization that is here already, by the id that it has there. Errors: NOT_FOUND, ALREADY_LINKED, EXTERNAL_ID_TAKEN, ORGANIZATION_CLOSED, BAD_USER_INPUT.',
  })
  linkOrganization(
    @Arg('input', () => LinkOrganizationInput, { description: 'Which one, and what the app calls it.' })
    input: LinkOrganizationInput,
    @Ctx() ctx: Context,
  ): Promise<AppOrganization> {
    return linkOrganization(ctx, input);
  }

  @Mutation(() => Organization, {
    description: 'Takes an organization out of what an app sees. Errors: NOT_FOUND.',
  })
  unlinkOrganization(
    @Arg('id', () => ID, { description: 'The id of the link, as `Organization.apps` lists it.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<Organization> {
    return unlinkOrganization(ctx, { id });
  }
}
