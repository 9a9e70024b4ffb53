import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { MinorUnits } from '../kit/money.ts';
import { publish } from '../kit/outbox.ts';
import type { PlanPriceInput } from './plan-input.ts';
import { Plan } from './plan.entity.ts';
import { amountBounds, currencyBounds, Price, PriceInterval } from './price.entity.ts';

@InputType({ description: 'What a plan costs from now on, for one interval and in one currency.' })
export class ChangePriceInput {
  @Field(() => ID, { description: 'The id of the plan.' })
  planId!: string;

  @Field(() => PriceInterval, { description: 'How often it is charged.' })
  interval!: PriceInterval;

  @Field(() => MinorUnits, { description: 'What one seat costs for one interval.' })
  @Bounds(amountBounds)
  amount!: number;

  @Field(() => String, { description: 'The ISO-4217 code of the currency, in capitals: USD.' })
  @Bounds(currencyBounds)
  currency!: string;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds({ maxLength: 500 })
  reason!: string;
}

/** A price never changes: the amount is a new version, and whoever has a subscription keeps the old one. */
export async function changePrice(ctx: Ctx, input: ChangePriceInput): Promise<Price> {
  const plan = await ctx.read.lock(Plan, input.planId);
  if (plan.archivedAt) {
    throw new UserError('PLAN_ARCHIVED', `${plan.name} is archived. Restore it before its price changes.`);
  }
  if (plan.isCustomPriced) {
    throw new UserError('PLAN_CUSTOM_PRICED', `The price of ${plan.name} is agreed with each customer.`);
  }
  const { interval, currency, amount } = input;
  const current = await ctx.em.findOne(Price, { plan, interval, currency, archivedAt: null });
  if (current?.unitAmount === amount) return current;
  if (current) {
    current.archivedAt = ctx.clock.now();
    // before the new one comes, because two cannot be on sale
    await ctx.em.flush();
    await publish(ctx, 'price.archived', { id: current.id });
  }
  return addPrice(ctx, plan, { interval, currency, amount });
}

/** The next version of a price. */
export async function addPrice(
  ctx: Ctx,
  plan: Plan,
  { interval, currency, amount }: PlanPriceInput,
): Promise<Price> {
  const earlier = await ctx.em.count(Price, { plan: plan.id, interval, currency });
  const price = ctx.em.create(Price, {
    plan: ref(plan),
    interval,
    currency,
    unitAmount: amount,
    version: earlier + 1,
    createdAt: ctx.clock.now(),
  });
  await ctx.em.flush();
  await publish(ctx, 'price.created', { id: price.id });
  return price;
}
