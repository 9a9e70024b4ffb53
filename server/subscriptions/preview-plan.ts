import type { Ctx } from '../kit/context.ts';
import { times, type Money } from '../kit/money.ts';
import { askPreview, wholeSecond } from './ask-preview.ts';
import { refuseChange } from './change-plan.ts';
import { changeableSubscription } from './changeable-subscription.ts';
import { newTerms, publishedPrice } from './new-terms.ts';
import type { PlanPreview, PreviewPlanInput } from './plan-preview.ts';
import { ChangeMoment } from './plan.command.ts';
import { statusToActOn } from './request-act.ts';
import { Subscription } from './subscription.entity.ts';

/** Asks the provider what another plan would cost at this second. Changes nothing. */
export async function previewPlan(ctx: Ctx, input: PreviewPlanInput): Promise<PlanPreview> {
  const subscription = await ctx.read.find(Subscription, input.subscriptionId);
  const subscriptionId = changeableSubscription(subscription);
  await refuseChange(ctx, subscription, await statusToActOn(ctx, subscription), input.when);
  const terms = await newTerms(ctx, subscription, input);
  const { before, price, quantity } = terms;
  const common = {
    recurringBefore: times(moneyOf(before), subscription.quantity),
    recurringAfter: times(moneyOf(price), quantity),
    interval: price.interval,
    prorationDate: wholeSecond(ctx.clock.now()),
  };
  const end = subscription.currentPeriodEnd ?? null;
  if (input.when === ChangeMoment.PERIOD_END) {
    const nothing = { amount: 0, currency: price.currency };
    const invoice = { invoiced: common.recurringAfter, invoicedAt: end, chargedNow: false };
    return { ...common, ...invoice, prorated: nothing, lines: [] };
  }
  const { prorationDate } = common;
  const change = {
    subscriptionId,
    quantity,
    prorationDate,
    priceId: await publishedPrice(ctx, subscription.provider, terms),
  };
  const { currency, lines, total } = await askPreview(ctx, subscription, change);
  // another interval begins a period of its own, which is charged at once
  const chargedNow = price.interval !== before.interval;
  return {
    ...common,
    prorated: { amount: lines.reduce((sum, line) => sum + line.amount, 0), currency },
    lines: lines.map(({ description, amount }) => ({ description, amount: { amount, currency } })),
    invoiced: { amount: total, currency },
    invoicedAt: chargedNow ? prorationDate : end,
    chargedNow,
  };
}

const moneyOf = ({ unitAmount: amount, currency }: { unitAmount: number; currency: string }): Money => ({
  amount,
  currency,
});
