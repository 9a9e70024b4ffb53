import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { ProviderCommand } from '../billing/provider-command.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { afterCommit } from '../kit/pipeline.ts';
import { Needs } from '../kit/read/decorators.ts';
import { PauseSubscriptionInput } from './act-input.ts';
import { answered, waits } from './answered.ts';
import { Checkout } from './checkout.entity.ts';
import { expireCheckout } from './expire-checkout.ts';
import { BillingPortal, openBillingPortal } from './open-billing-portal.ts';
import { reactivateSubscription } from './reactivate-subscription.ts';
import { startCheckout, StartCheckoutInput } from './start-checkout.ts';

const waitsForPage =
  'Waits up to five seconds for the provider; a command that is then still PENDING goes on by itself. Errors: NOT_FOUND, COMMAND_PENDING, PROVIDER_NOT_CONFIGURED';

@Resolver(() => ProviderCommand)
export class SalesResolver {
  @Mutation(() => ProviderCommand, {
    description: `Lets a canceled subscription begin again. One that still runs goes on as if it had not been canceled. For one that has ended a new one is bought with what the customer paid with before, charged at once; a card that is declined, or that wants its owner to confirm, begins nothing: make a checkout link then. ${waits}, CANCEL_NOT_SCHEDULED, ORGANIZATION_CLOSED, PLAN_ARCHIVED, PRICE_UNKNOWN, PRICE_NOT_PUBLISHED, SUBSCRIPTION_LIVE, CHECKOUT_OPEN, NO_PAYMENT_METHOD.`,
  })
  async reactivateSubscription(
    @Arg('input', () => PauseSubscriptionInput, { description: 'Which subscription, and why.' })
    input: PauseSubscriptionInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await reactivateSubscription(ctx, input));
  }

  @Mutation(() => ProviderCommand, {
    description: `Makes a page at the provider where an organization can buy a plan, for a day. \`checkout\` of the command has its address. ${waitsForPage}, IDEMPOTENCY_KEY_REUSED, ORGANIZATION_CLOSED, PLAN_ARCHIVED, PRICE_UNKNOWN, PRICE_NOT_PUBLISHED, SEATS_IN_USE, SUBSCRIPTION_LIVE, CHECKOUT_OPEN, NO_OWNER, and of \`promoCode\` PROMO_UNKNOWN, PROMO_DRAFT, PROMO_NOT_YET, PROMO_ENDED, PROMO_USED_UP, PROMO_OTHER_PLAN, PROMO_OTHER_CURRENCY, PROMO_USED_BEFORE.`,
  })
  async startCheckout(
    @Arg('input', () => StartCheckoutInput, { description: 'Who is to buy what.' })
    input: StartCheckoutInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await startCheckout(ctx, input));
  }

  @Mutation(() => ProviderCommand, {
    description: `Closes a page where an organization could buy. ${waitsForPage}, CHECKOUT_NOT_OPEN.`,
  })
  async expireCheckout(
    @Arg('id', () => ID, { description: 'The id of the checkout.' }) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why; the audit log keeps it.' })
    reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    return answered(await expireCheckout(ctx, { id, reason: reason ?? null }));
  }

  @Mutation(() => BillingPortal, {
    description:
      'Opens the page at Stripe where an organization looks after its cards, subscriptions and invoices, and notes who has opened it. Errors: NOT_FOUND, NO_CUSTOMER, PROVIDER_NOT_CONFIGURED, PROVIDER_UNAVAILABLE, PROVIDER_REFUSED.',
  })
  async openBillingPortal(
    @Arg('organizationId', () => ID, { description: 'The id of the organization.' }) organizationId: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<BillingPortal> {
    const open = await openBillingPortal(ctx, { organizationId });
    const portal = { url: '' };
    return afterCommit(portal, async (runtime) => void (portal.url = await open(runtime)));
  }

  @FieldResolver(() => Checkout, { nullable: true, description: 'The checkout that it is about, if any.' })
  @Needs<ProviderCommand>('subjectId')
  checkout(@Root() command: ProviderCommand, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): unknown {
    return ctx.read.one(Checkout, info, { id: command.subjectId });
  }
}
