import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProviderCommand } from '../billing/provider-command.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { answered, answeredBy } from '../subscriptions/answered.ts';
import { cancelOrder } from './cancel-order.ts';
import { createLicenseCheckout, CreateLicenseCheckoutInput } from './create-license-checkout.ts';
import { createPackCheckout, CreatePackCheckoutInput } from './create-pack-checkout.ts';
import { openCheckout, OpenCheckoutInput } from './open-checkout.ts';
import { Order, Orders } from './order.entity.ts';

const idOf = { description: 'The id of the order.' };
const waits =
  'Waits up to five seconds for the provider; a command that is then still PENDING goes on by itself. Errors: NOT_FOUND, COMMAND_PENDING, PROVIDER_NOT_CONFIGURED';

@Resolver()
export class OrderResolver {
  @Query(() => Orders.Connection, {
    description:
      'What was bought once, and what could have been. Customers see the orders of their own organizations.',
  })
  orders(@Args(() => Orders.Args) _: object, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): unknown {
    return ctx.read.page(Orders, info);
  }

  @Query(() => Order, { nullable: true, description: 'One order, or null.' })
  order(
    @Arg('id', () => ID, idOf) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(Order, info, { id });
  }

  @Mutation(() => ProviderCommand, {
    description: `Makes a page at the provider where an organization can buy a pack of credits, for a day; they are there once it is paid. Owners and admins buy for their own organization. \`order\` of the command has its address. ${waits}, FORBIDDEN, IDEMPOTENCY_KEY_REUSED, ORGANIZATION_CLOSED, PACK_ARCHIVED, NO_OWNER.`,
  })
  async createPackCheckout(
    @Arg('input', () => CreatePackCheckoutInput, { description: 'Who is to buy what.' })
    input: CreatePackCheckoutInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await createPackCheckout(ctx, input));
  }

  @Mutation(() => ProviderCommand, {
    description: `Makes a page at the provider where an organization can buy a license, for a day; it is issued, and its key mailed to the owner, once it is paid. Owners and admins buy for their own organization. \`order\` of the command has its address. ${waits}, FORBIDDEN, IDEMPOTENCY_KEY_REUSED, ORGANIZATION_CLOSED, OFFER_ARCHIVED, NO_OWNER.`,
  })
  async createLicenseCheckout(
    @Arg('input', () => CreateLicenseCheckoutInput, { description: 'Who is to buy what.' })
    input: CreateLicenseCheckoutInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await createLicenseCheckout(ctx, input));
  }

  @Mutation(() => Order, {
    description: `For programs: opens a page at the provider where a customer of the app buys credits or a license of its product, for a day, and answers the order with its \`url\`. Waits up to five seconds for the provider; an order that is then still without a \`url\` gets one by itself. Safe to repeat with the same key. Errors: NOT_FOUND, BAD_USER_INPUT, RETURN_URL_NOT_ALLOWED, IDEMPOTENCY_KEY_REUSED, ORGANIZATION_CLOSED, PACK_ARCHIVED, OFFER_ARCHIVED, NO_OWNER, PROVIDER_NOT_CONFIGURED.`,
  })
  async openCheckout(
    @Arg('input', () => OpenCheckoutInput, { description: 'Which customer, what, and where it leads back.' })
    input: OpenCheckoutInput,
    @Ctx() ctx: Context,
  ): Promise<Order> {
    const command = await openCheckout(ctx, input);
    return answeredBy(command, await ctx.read.find(Order, command.subjectId));
  }

  @Mutation(() => ProviderCommand, {
    description: `Closes the page of an order that nobody has paid. ${waits}, ORDER_NOT_OPEN.`,
  })
  async cancelOrder(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) reason: string,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await cancelOrder(ctx, { id, reason }));
  }
}

@Resolver(() => ProviderCommand)
export class OrderOfCommandResolver {
  @FieldResolver(() => Order, { nullable: true, description: 'The order that it is about, if any.' })
  @Needs<ProviderCommand>('subjectId')
  order(@Root() command: ProviderCommand, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): unknown {
    return ctx.read.one(Order, info, { id: command.subjectId });
  }
}
