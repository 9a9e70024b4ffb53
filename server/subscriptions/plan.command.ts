import { registerEnumType } from 'type-graphql';
import { defineCommand } from '../billing/command.ts';
import {
  ScheduledChangeKind,
  type ProviderSchedule,
  type ProviderSubscription,
} from '../billing/provider.ts';
import { Price } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { publish } from '../kit/outbox.ts';
import { adoptTerms } from './adopt-terms.ts';
import { actHere, type ActPayload } from './define-act.ts';
import { mirrorSubscription } from './mirror-subscription.ts';
import { Subscription } from './subscription.entity.ts';
import { lockSubscription } from './lock-subscription.ts';

export enum ChangeMoment {
  NOW = 'NOW',
  PERIOD_END = 'PERIOD_END',
}
registerEnumType(ChangeMoment, {
  name: 'ChangeMoment',
  description: 'When a change of a subscription takes effect.',
  valuesConfig: {
    NOW: { description: 'At once; the rest of the period is charged or credited.' },
    PERIOD_END: {
      description: 'With the next period, at its full price. Until then the change can be taken back.',
    },
  },
});

/** As the row keeps it: JSON has no dates. */
export interface PlanPayload extends ActPayload {
  readonly when: ChangeMoment;
  /** The plans by their keys. */
  readonly from: string;
  readonly planKey: string;
  /** Our price, and what the provider calls it; a price that no provider knows has no such name. */
  readonly priceId: string;
  readonly providerPriceId: string;
  readonly quantity: number;
  readonly prorationDate: string;
}

export const planCommand = defineCommand<PlanPayload>({
  kind: 'changePlan',
  call: (provider, { subscriptionId, providerPriceId: priceId, quantity, when, prorationDate }, key) =>
    when === ChangeMoment.NOW
      ? provider.changeSubscription(
          { subscriptionId, priceId, quantity, prorationDate: new Date(prorationDate) },
          key,
        )
      : provider.scheduleChange({ subscriptionId, priceId, quantity }, key),
  look: (provider, { subscriptionId }) => provider.fetchSubscription(subscriptionId),
  isDone: (found, payload) =>
    payload.when === ChangeMoment.NOW
      ? found.priceId === payload.providerPriceId && found.quantity === payload.quantity
      : isScheduled(found, payload),
  settle: async (ctx, { provider, subjectId, payload }, found) => {
    await mirrorSubscription(ctx, { provider, found });
    await tell(ctx, subjectId, payload as PlanPayload);
  },
  here: async (ctx, { subjectId, payload }) => {
    const { priceId, quantity, when } = payload as PlanPayload;
    const subscription = await lockSubscription(ctx, subjectId);
    const price = await ctx.em.findOneOrFail(Price, priceId);
    if (when === ChangeMoment.NOW) return adoptTerms(ctx, subscription, { price, quantity });
    await actHere(ctx, subscription, { scheduledChange: scheduleOf(subscription, payload as PlanPayload) });
    return tell(ctx, subjectId, payload as PlanPayload);
  },
});

const tell = (ctx: Ctx, subscriptionId: string, { when, from, planKey: to }: PlanPayload): Promise<void> =>
  when === ChangeMoment.NOW
    ? publish(ctx, 'subscription.planChanged', { subscriptionId, from, to })
    : publish(ctx, 'subscription.changeScheduled', { subscriptionId });

function isScheduled(
  { scheduledChange: planned }: ProviderSubscription,
  { providerPriceId, quantity }: PlanPayload,
): boolean {
  if (planned?.kind === ScheduledChangeKind.PLAN) return planned.priceId === providerPriceId;
  return planned?.kind === ScheduledChangeKind.QUANTITY && planned.quantity === quantity;
}

const scheduleOf = (
  { price, currentPeriodEnd }: Subscription,
  { priceId, providerPriceId, quantity, prorationDate }: PlanPayload,
): ProviderSchedule => ({
  at: currentPeriodEnd ?? new Date(prorationDate),
  ...(price.id === priceId
    ? { kind: ScheduledChangeKind.QUANTITY as const, quantity }
    : { kind: ScheduledChangeKind.PLAN as const, priceId: providerPriceId }),
});
