import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { findProvider } from '../billing/find-provider.ts';
import { ProviderCommand } from '../billing/provider-command.entity.ts';
import type { PromoDiscount } from '../billing/provider-discount.ts';
import { ProviderName } from '../billing/provider.ts';
import { repeatedCommand } from '../billing/repeated-command.ts';
import { requestCommand } from '../billing/request-command.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { PriceInterval } from '../catalog/price.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Organization, OrganizationState } from '../organizations/organization.entity.ts';
import { findOwner } from '../organizations/tell-owner.ts';
import { reservePromo } from '../promos/reserve-promo.ts';
import { codeBounds } from './apply-promo-code.ts';
import { seatBounds } from './change-seats.ts';
import { startCheckoutCommand } from './checkout.command.ts';
import { Checkout } from './checkout.entity.ts';
import { countSeatsInUse } from './count-seats-in-use.ts';
import { customerOf } from './customer-of.ts';
import { findPrice } from './find-price.ts';
import { holdSubscriptions } from './lock-subscription.ts';
import { refuseSecond } from './make-room.ts';
import { publishedPrice } from './new-terms.ts';
import { periodCost } from './period-cost.ts';
import { promoDiscount } from './promo-discount.ts';
import { reasonBounds } from './override-subscription.ts';
import { refuseSeatsInUse } from './refuse-seats-in-use.ts';
import { refuseWhileStarting } from './refuse-while-starting.ts';

@InputType({ description: 'A page at a provider where an organization can buy a plan.' })
export class StartCheckoutInput {
  @Field(() => ID, { description: 'The id of the organization.' })
  organizationId!: string;

  @Field(() => ID, { description: 'The id of the plan.' })
  planId!: string;

  @Field(() => PriceInterval, { defaultValue: PriceInterval.MONTH, description: 'Which price of the plan.' })
  interval!: PriceInterval;

  @Field(() => String, {
    nullable: true,
    description:
      'The currency of the price, an ISO-4217 code. Left out, it is USD where the plan is sold in it.',
  })
  @Bounds({ pattern: '^[A-Z]{3}$' })
  currency?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many seats, at least as many as members take. Left out, it is as many.',
  })
  @Bounds(seatBounds)
  quantity?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many days are free at first. Left out, none are.' })
  @Bounds({ min: 1, max: 730 })
  trialDays?: number | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether a promotion code that the provider knows can be entered on the page; not where `promoCode` is redeemed.',
  })
  allowsCodes!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'A promo code to redeem, in upper or lower case. The page holds a use of it, and gives it back where nobody buys.',
  })
  @Bounds(codeBounds)
  promoCode?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the link is sent to the owner of the organization.',
  })
  sendMail!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own name for this request. Sent again, it makes no second page and answers with the same command.',
  })
  @Bounds({ minLength: 8, maxLength: 200 })
  idempotencyKey?: string | null;
}

/** Asks the provider for a page where the organization can buy. At most one is open for an organization and a product. */
export async function startCheckout(ctx: Ctx, input: StartCheckoutInput): Promise<ProviderCommand> {
  const provider = ProviderName.STRIPE;
  await holdSubscriptions(ctx, input.organizationId);
  const organization = await ctx.read.lock(Organization, input.organizationId);
  const before = await earlier(ctx, input);
  if (before) return before;
  if (organization.state === OrganizationState.CLOSED)
    throw new UserError('ORGANIZATION_CLOSED', `${organization.name} is closed; it can buy nothing.`);
  findProvider(ctx.config, provider);
  const plan = await ctx.read.find(Plan, input.planId);
  if (plan.archivedAt)
    throw new UserError('PLAN_ARCHIVED', `${plan.name} is not in the catalog any more.`, { field: 'planId' });
  const place = { organizationId: organization.id, productId: plan.product.id };
  await refuseSecond(ctx, place);
  await refuseWhileStarting(ctx, place);
  const price = await findPrice(ctx, plan, input.interval, input.currency);
  const inUse = await countSeatsInUse(ctx, organization.id);
  const quantity = input.quantity ?? Math.max(1, inUse);
  refuseSeatsInUse(inUse, quantity);
  const owner = await findOwner(ctx, organization.id);
  if (!owner) throw new UserError('NO_OWNER', `${organization.name} has no owner who could buy.`);
  const checkout = ctx.em.create(Checkout, {
    organization: ref(organization),
    ...{ product: plan.product, plan: ref(plan), price: ref(price), provider, quantity },
    ...{ trialDays: input.trialDays ?? null, isMailed: input.sendMail },
    author: ctx.caller.userId ? ref(User, ctx.caller.userId) : null,
    createdAt: ctx.clock.now(),
  });
  await ctx.em.flush();
  const discount = input.promoCode ? await redeem(ctx, checkout, input.promoCode) : null;
  const customerId = await customerOf(ctx, organization.id, provider);
  const { publicUrl } = ctx.config;
  return requestCommand(ctx, {
    kind: startCheckoutCommand,
    payload: {
      ...{ reference: checkout.id, organizationId: organization.id, customerId, quantity },
      ...{
        name: organization.name,
        email: owner.email,
        priceId: await publishedPrice(ctx, provider, { plan, price }),
      },
      ...{ trialDays: checkout.trialDays ?? null, allowsCodes: input.allowsCodes && !discount },
      ...{ discount, isFree: discount?.percentOff === 100 && discount.lasts === 'FOREVER' },
      ...{ doneUrl: `${publicUrl}/checkout/done`, leftUrl: `${publicUrl}/checkout/left` },
    },
    ...{ organization, subjectId: checkout.id, provider },
    providerObjectId: customerId ?? organization.id,
    reason: input.reason?.trim() || null,
    idempotencyKey: input.idempotencyKey ?? null,
  });
}

/** One use of the code is held for as long as the page is open. */
async function redeem(ctx: Ctx, checkout: Checkout, code: string): Promise<PromoDiscount> {
  const { unitAmount, currency, interval } = await checkout.price.loadOrFail();
  const bought = { unitAmount, interval, quantity: checkout.quantity };
  const redemption = await reservePromo(ctx, {
    ...{ code, currency },
    organization: await checkout.organization.loadOrFail(),
    plan: await checkout.plan.loadOrFail(),
    spared: async (terms) => unitAmount * checkout.quantity - (await periodCost(ctx, bought, terms)),
  });
  checkout.promo = ref(redemption);
  return promoDiscount(redemption, interval);
}

/** The same request again finds its page by the key: the page is made anew each time, and cannot name it. */
async function earlier(
  ctx: Ctx,
  { idempotencyKey, organizationId }: StartCheckoutInput,
): Promise<ProviderCommand | null> {
  if (!idempotencyKey) return null;
  const known = await ctx.em.findOne(ProviderCommand, { idempotencyKey });
  return (
    known &&
    repeatedCommand(ctx, {
      ...{ kind: startCheckoutCommand.kind, idempotencyKey, subjectId: known.subjectId },
      said: { organizationId },
    })
  );
}
