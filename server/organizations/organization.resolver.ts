import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { TimelineArgs, TimelineConnection, readTimeline } from '../kit/timeline.ts';
import { activateOrganization } from './activate-organization.ts';
import { listCountries } from './list-countries.ts';
import { Organization, Organizations } from './organization.entity.ts';
import { suspendOrganization } from './suspend-organization.ts';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organizations.Connection, {
    description:
      'Organizations. The search finds names, short names, and names and e-mail addresses of members.',
  })
  organizations(
    @Args(() => Organizations.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(Organizations, info);
  }

  @Query(() => Organization, {
    nullable: true,
    description: 'One organization, or null where the caller sees none of this id.',
  })
  organization(
    @Arg('id', () => ID, { description: 'The id of the organization.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(Organization, info, { id });
  }

  @Query(() => [String], {
    description: 'The countries that organizations are at home in, as ISO-3166 codes, for filters.',
  })
  organizationCountries(@Ctx() ctx: Context): Promise<string[]> {
    return listCountries(ctx);
  }

  @FieldResolver(() => TimelineConnection, {
    description: 'Everything that happened to the organization. For staff.',
  })
  @Needs<Organization>('id')
  timeline(
    @Root() organization: Organization,
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() ctx: Context,
  ): Promise<TimelineConnection> {
    return readTimeline(ctx, 'Organization', organization.id, args);
  }

  @Mutation(() => Organization, {
    description:
      'Keeps all members of an organization out, at once; their data stays, and its owner is told. Safe to repeat. Errors: NOT_FOUND, ORGANIZATION_CLOSED.',
  })
  suspendOrganization(
    @Arg('id', () => ID, { description: 'The id of the organization.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the owner is told, and the audit log keeps it.' })
    reason: string,
    @Ctx() ctx: Context,
  ): Promise<Organization> {
    return suspendOrganization(ctx, { id, reason });
  }

  @Mutation(() => Organization, {
    description:
      'Lets the members of a suspended organization in again. Safe to repeat. Errors: NOT_FOUND, ORGANIZATION_CLOSED.',
  })
  activateOrganization(
    @Arg('id', () => ID, { description: 'The id of the organization.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<Organization> {
    return activateOrganization(ctx, { id });
  }
}
