import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SubscriptionStatus } from '../billing/provider.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { Price, PriceInterval } from '../catalog/price.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { MinorUnits } from '../kit/money.ts';
import { publish } from '../kit/outbox.ts';
import { beginSubscription } from './begin-subscription.ts';
import { seatBounds } from './change-seats.ts';
import { findPrice } from './find-price.ts';
import { manualPeriod } from './manual-period.ts';
import { OverrideField } from './override-field.ts';
import { amountBounds, reasonBounds } from './override-subscription.ts';
import { setOverride } from './set-override.ts';
import type { Subscription } from './subscription.entity.ts';

@InputType({ description: 'A subscription that no provider bills.' })
export class CreateManualSubscriptionInput {
  @Field(() => ID, { description: 'The id of the organization.' })
  organizationId!: string;

  @Field(() => ID, { description: 'The id of the plan.' })
  planId!: string;

  @Field(() => PriceInterval, {
    defaultValue: PriceInterval.MONTH,
    description: 'Which price of the plan: its period is 30 days, or 365 at an annual price.',
  })
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

  @Field(() => MinorUnits, {
    nullable: true,
    description:
      'What one seat costs for an interval in place of the price of the plan, in minor units. 0 is complimentary.',
  })
  @Bounds(amountBounds)
  unitAmount?: number | null;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

/** Gives an organization a plan without a provider: active at once, for a period that begins now. */
export async function createManualSubscription(
  ctx: Ctx,
  input: CreateManualSubscriptionInput,
): Promise<Subscription> {
  const plan = await ctx.read.find(Plan, input.planId);
  const price = await priceOf(ctx, plan, input);
  const subscription = await beginSubscription(ctx, {
    organizationId: input.organizationId,
    ...{ plan, price, quantity: input.quantity ?? null },
    status: SubscriptionStatus.ACTIVE,
    ...manualPeriod(ctx, input.interval),
    trialEndsAt: null,
  });
  if (typeof input.unitAmount === 'number' && input.unitAmount !== price.unitAmount) {
    const request = { field: OverrideField.PRICE, value: String(input.unitAmount), expiresAt: null } as const;
    await setOverride(ctx, subscription, new Map(), { ...request, reason: input.reason });
  }
  await publish(ctx, 'subscription.granted', { subscriptionId: subscription.id });
  return subscription;
}

/** The list price; a plan whose price is agreed with each customer has none, and gets one that nobody else is offered. */
async function priceOf(
  ctx: Ctx,
  plan: Plan,
  { interval, currency, unitAmount }: CreateManualSubscriptionInput,
): Promise<Price> {
  if (!plan.isCustomPriced) return findPrice(ctx, plan, interval, currency);
  if (typeof unitAmount !== 'number')
    throw new UserError('PRICE_UNKNOWN', `The price of ${plan.name} is agreed with each customer. Name it.`, {
      field: 'unitAmount',
    });
  const now = ctx.clock.now();
  return ctx.em.create(Price, {
    ...{ plan: ref(plan), interval, unitAmount, currency: currency ?? 'USD' },
    ...{ createdAt: now, archivedAt: now },
  });
}
