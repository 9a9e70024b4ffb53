import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { PriceInterval } from '../../server/catalog/price.entity.ts';
import type { Ctx } from '../../server/kit/context.ts';
import { UserError } from '../../server/kit/errors.ts';
import { changePlanByHand } from '../../server/subscriptions/change-plan-by-hand.ts';
import { createManualSubscription } from '../../server/subscriptions/create-manual-subscription.ts';
import { extendTrial } from '../../server/subscriptions/extend-trial.ts';
import { overrideSubscription } from '../../server/subscriptions/override-subscription.ts';
import { startTrial } from '../../server/subscriptions/start-trial.ts';
import type { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { openPlanWorld, type PlanWorld } from './plan-world.ts';

const day = 86_400_000;
const { MONTH, YEAR } = PriceInterval;
const { MANUAL, STRIPE } = ProviderName;
const { ACTIVE, CANCELED, INCOMPLETE_EXPIRED, TRIALING } = SubscriptionStatus;
const reason = 'To see what comes of it';

let world: PlanWorld;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());

interface Case {
  readonly status: SubscriptionStatus;
  readonly provider: ProviderName;
  readonly hadTrial: boolean;
  readonly interval: PriceInterval;
}
const cases: readonly Case[] = Object.values(SubscriptionStatus).flatMap((status) =>
  [MANUAL, STRIPE].flatMap((provider) =>
    [true, false].flatMap((hadTrial) =>
      [MONTH, YEAR].map((interval) => ({ status, provider, hadTrial, interval })),
    ),
  ),
);
const trialEnd = new Date(Date.now() + 5 * day);
const isLive = ({ status }: Case): boolean => status !== CANCELED && status !== INCOMPLETE_EXPIRED;
const isManual = ({ provider }: Case): boolean => provider === MANUAL;

/** What is expected: a code, or what of the subscription has changed, dates as days from now; nothing where it stays. */
type Outcome =
  | string
  | { status?: SubscriptionStatus; trial?: number | null; period?: number; plan?: string; isNew?: true };

interface Act {
  readonly name: string;
  readonly run: (ctx: Ctx, subscription: Subscription) => Promise<Subscription>;
  readonly expected: (one: Case) => Outcome;
}
const acts: readonly Act[] = [
  {
    name: 'override to ACTIVE',
    run: (ctx, { id }) => overrideSubscription(ctx, { subscriptionId: id, status: ACTIVE, reason }),
    expected: (one) => ({
      status: ACTIVE,
      ...(isManual(one) && { period: one.interval === YEAR ? 365 : 30 }),
    }),
  },
  {
    name: 'override to TRIALING',
    run: (ctx, { id }) => overrideSubscription(ctx, { subscriptionId: id, status: TRIALING, reason }),
    expected: ({ hadTrial }) => ({ status: TRIALING, ...(!hadTrial && { trial: 14 }) }),
  },
  {
    name: 'override to CANCELED',
    run: (ctx, { id }) => overrideSubscription(ctx, { subscriptionId: id, status: CANCELED, reason }),
    expected: () => ({ status: CANCELED }),
  },
  {
    name: 'override of the plan',
    run: (ctx, { id }) => overrideSubscription(ctx, { subscriptionId: id, planKey: 'PRO', reason }),
    expected: () => ({ plan: 'PRO' }),
  },
  {
    name: 'startTrial',
    run: (ctx, { organization }) =>
      startTrial(ctx, { organizationId: organization.id, planId: world.planId('PRO') }),
    expected: (one) => {
      if (one.hadTrial) return one.status === TRIALING ? {} : 'TRIAL_USED';
      return isLive(one)
        ? 'SUBSCRIPTION_LIVE'
        : { isNew: true, status: TRIALING, trial: 7, period: 7, plan: 'PRO' };
    },
  },
  {
    name: 'extendTrial',
    run: (ctx, { id }) => extendTrial(ctx, { subscriptionId: id, days: 10, reason }),
    expected: (one) => {
      if (one.status !== TRIALING) return 'NOT_IN_TRIAL';
      if (!isManual(one)) return 'PROVIDER_BILLS_IT';
      const trial = one.hadTrial ? 15 : 10;
      return { trial, period: trial };
    },
  },
  {
    name: 'changePlan',
    run: (ctx, { id }) => changePlanByHand(ctx, { subscriptionId: id, planKey: 'PRO' }),
    expected: (one) => {
      if (!isLive(one)) return 'SUBSCRIPTION_ENDED';
      return isManual(one) ? { plan: 'PRO' } : 'PROVIDER_BILLS_IT';
    },
  },
  {
    name: 'changePlan to the other interval',
    run: async (ctx, { id, price }) => {
      const { interval: now } = await price.loadOrFail({ refresh: false });
      const interval = now === MONTH ? YEAR : MONTH;
      return changePlanByHand(ctx, { subscriptionId: id, planKey: 'STANDARD', interval });
    },
    expected: (one) => {
      if (!isLive(one)) return 'SUBSCRIPTION_ENDED';
      if (!isManual(one)) return 'PROVIDER_BILLS_IT';
      return one.status === ACTIVE ? { period: one.interval === YEAR ? 30 : 365 } : {};
    },
  },
  {
    name: 'createManualSubscription',
    run: (ctx, { organization }) =>
      createManualSubscription(ctx, {
        ...{ organizationId: organization.id, planId: world.planId('PRO') },
        ...{ interval: MONTH, quantity: 1, reason },
      }),
    expected: (one) =>
      isLive(one)
        ? 'SUBSCRIPTION_LIVE'
        : { isNew: true, status: ACTIVE, trial: null, period: 30, plan: 'PRO' },
  },
];

const days = (date: Date | null | undefined): number | null =>
  date ? Math.round((date.getTime() - world.product.runtime.clock.now().getTime()) / day) : null;
const seen = async (id: string) => {
  const { status, trialEndsAt, currentPeriodEnd, plan } = await world.read(id);
  return { status, trial: days(trialEndsAt), period: days(currentPeriodEnd), plan: plan.unwrap().key };
};

describe.each(acts)('$name', ({ run, expected }) => {
  test.each(cases)('$status at $provider, trial before: $hadTrial, by the $interval', async (one) => {
    const subscription = await world.aSubscription({ ...one, trialEndsAt: one.hadTrial ? trialEnd : null });
    const before = await seen(subscription.id);
    const outcome = expected(one);
    const act = world.product.arrange(async (ctx) => {
      const { id } = subscription;
      return run(ctx, await ctx.read.find(subscription.constructor as typeof Subscription, id));
    });
    if (typeof outcome === 'string') {
      expect(await act.then(() => 'done', codeOf)).toBe(outcome);
      expect(await seen(subscription.id)).toEqual(before);
      return;
    }
    const { isNew, ...changed } = outcome;
    const { id } = await act;
    expect(id !== subscription.id).toBe(isNew === true);
    expect(await seen(id)).toEqual(isNew ? changed : { ...before, ...changed });
    if (isNew) expect(await seen(subscription.id)).toEqual(before);
  });
});

function codeOf(error: unknown): string {
  if (error instanceof UserError) return error.code;
  throw error;
}
