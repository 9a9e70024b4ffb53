import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { User } from '../identity/user.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { Organization, Organizations } from '../organizations/organization.entity.ts';
import { findCustomerId, findPersonId } from './customer-of.ts';
import { ActivityInput, RecordedActivities, recordActivities } from './record-activities.ts';
import { removeCustomerMember, RemoveCustomerMemberInput } from './remove-customer-member.ts';
import { upsertOrganization, UpsertOrganizationInput } from './upsert-organization.ts';
import { upsertUser, UpsertUserInput } from './upsert-user.ts';

@Resolver()
export class CustomersResolver {
  @Query(() => Organizations.Connection, {
    description: 'The customers of the app that asks. For API keys with CUSTOMERS_READ.',
  })
  customers(
    @Args(() => Organizations.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(Organizations, info);
  }

  @Query(() => Organization, {
    nullable: true,
    description:
      'One customer of the app that asks, or null where it calls none so. For API keys with CUSTOMERS_READ.',
  })
  async customer(
    @Arg('externalId', () => String, { description: 'What the app calls it.' }) externalId: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const id = await findCustomerId(ctx, externalId);
    return id && ctx.read.one(Organization, info, { id });
  }

  @Query(() => User, {
    nullable: true,
    description:
      'One person of the app that asks, or null where it calls nobody so. For API keys with CUSTOMERS_READ.',
  })
  async customerUser(
    @Arg('externalId', () => String, { description: 'What the app calls the person.' }) externalId: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const id = await findPersonId(ctx, externalId);
    return id && ctx.read.one(User, info, { id });
  }

  @Mutation(() => Organization, {
    description:
      'Makes a customer of the app known, or brings what is known up to date. Safe to repeat. For API keys with CUSTOMERS_WRITE. Errors: OWNER_NEEDED, IS_STAFF, EMAIL_TAKEN, ORGANIZATION_CLOSED, BAD_USER_INPUT.',
  })
  upsertOrganization(
    @Arg('input', () => UpsertOrganizationInput, { description: 'The customer, as it is now.' })
    input: UpsertOrganizationInput,
    @Ctx() ctx: Context,
  ): Promise<Organization> {
    return upsertOrganization(ctx, input);
  }

  @Mutation(() => User, {
    description:
      'Makes a person known as a member of a customer of the app, or brings what is known up to date. Safe to repeat. For API keys with CUSTOMERS_WRITE. Errors: NOT_FOUND, ONE_OWNER, NO_FREE_SEAT, IS_STAFF, EMAIL_TAKEN, USER_ERASED, ORGANIZATION_CLOSED, BAD_USER_INPUT.',
  })
  upsertUser(
    @Arg('input', () => UpsertUserInput, { description: 'The person, as they are now.' })
    input: UpsertUserInput,
    @Ctx() ctx: Context,
  ): Promise<User> {
    return upsertUser(ctx, input);
  }

  @Mutation(() => Organization, {
    description:
      'Takes a person out of a customer of the app, and frees the seat. Safe to repeat. For API keys with CUSTOMERS_WRITE. Errors: NOT_FOUND, ONE_OWNER.',
  })
  removeCustomerMember(
    @Arg('input', () => RemoveCustomerMemberInput, { description: 'Who leaves which customer.' })
    input: RemoveCustomerMemberInput,
    @Ctx() ctx: Context,
  ): Promise<Organization> {
    return removeCustomerMember(ctx, input);
  }

  @Mutation(() => RecordedActivities, {
    description:
      'Keeps what customers did in the app: the staff sees it in their timelines, and it tells who is still there. 1 to 500 at once, all of them or none. For API keys with ACTIVITY_WRITE. Errors: NOT_FOUND, DATE_IN_THE_FUTURE, BAD_USER_INPUT.',
  })
  recordActivities(
    @Arg('activities', () => [ActivityInput], { description: 'What they did.' }) activities: ActivityInput[],
    @Ctx() ctx: Context,
  ): Promise<RecordedActivities> {
    return recordActivities(ctx, activities);
  }
}
