import { ref } from '@mikro-orm/core';
import { findProvider } from '../billing/find-provider.ts';
import { ProviderName, SubscriptionStatus } from '../billing/provider.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import { PromoCode } from '../promos/promo-code.entity.ts';
import { PromoRedemption, PromoRedemptionStatus } from '../promos/promo-redemption.entity.ts';
import { PromoDuration, PromoKind, termsOf } from '../promos/promo-terms.ts';
import { mirrorSubscription } from './mirror-subscription.ts';
import { periodCost } from './period-cost.ts';
import { promoDiscount } from './promo-discount.ts';
import { Subscription } from './subscription.entity.ts';

const day = 86_400_000;
const { REDEEMED } = PromoRedemptionStatus;

interface SeededPromo {
  readonly code: string;
  readonly description: string;
  readonly worth: Pick<PromoCode, 'kind' | 'duration'> & Partial<PromoCode>;
  /** The key of the one plan of Cloud that it is for. */
  readonly plan?: string;
  readonly maxUses?: number;
  readonly from?: Date;
  readonly until?: Date;
  readonly isActive?: boolean;
  /** How many of the crowd live of it, and when they redeemed it: so many days before now or, where it has ended, before its end. */
  readonly redeemed?: readonly number[];
}

/** Those of one plan first: the others are for whoever is left. */
const seeded = (now: Date): readonly SeededPromo[] => [
  {
    ...{ code: 'PARTNER50', description: 'For customers whom a partner brings; ten of them a year.' },
    worth: { kind: PromoKind.AMOUNT, amountOff: 5_000, currency: 'USD', duration: PromoDuration.FOREVER },
    ...{ plan: 'PRO', maxUses: 10, redeemed: [74] },
  },
  {
    ...{ code: 'BETATESTER', description: 'A thank-you to those who tried the beta: Standard for nothing.' },
    worth: { kind: PromoKind.FREE, duration: PromoDuration.FOREVER },
    ...{ plan: 'STANDARD', maxUses: 25, redeemed: [96, 88] },
  },
  {
    ...{ code: 'SUMMER2026', description: 'The summer newsletter, and the banner on the website.' },
    worth: { kind: PromoKind.PERCENTAGE, percent: 20, duration: PromoDuration.MONTHS, durationMonths: 12 },
    from: new Date('2026-06-01T00:00:00Z'),
    until: new Date('2026-08-31T23:59:59.999Z'),
    redeemed: [71, 52, 49, 20, 8, 2],
  },
  {
    ...{ code: 'CONF_TALK', description: 'For whoever asked the first question after the keynote.' },
    worth: { kind: PromoKind.PERCENTAGE, percent: 50, duration: PromoDuration.ONCE },
    ...{ maxUses: 1, redeemed: [33] },
  },
  {
    ...{ code: 'NEWYEAR', description: 'The campaign of January.' },
    worth: { kind: PromoKind.PERCENTAGE, percent: 15, duration: PromoDuration.MONTHS, durationMonths: 3 },
    ...{ from: new Date(now.getTime() + 33 * day), until: new Date(now.getTime() + 64 * day) },
  },
  {
    ...{ code: 'LOYALTY-10', description: 'Not decided yet: $10 for everyone who stays a second year.' },
    worth: { kind: PromoKind.AMOUNT, amountOff: 1_000, currency: 'USD', duration: PromoDuration.MONTHS },
    isActive: false,
  },
];

/** The codes of the demo; those of the crowd who redeemed one have it on their bills at Stripe. */
export async function seedPromos(runtime: Runtime, crowd: readonly Organization[]): Promise<void> {
  const now = runtime.clock.now();
  const taken = new Set<string>();
  for (const one of seeded(now)) {
    const promo = await makeCode(runtime, one);
    const last = Math.min(Number(one.until ?? now), Number(now));
    for (const ago of one.redeemed ?? []) {
      const at = new Date(last - ago * day);
      await redeem(runtime, { promo, at, isOver: one.until !== undefined }, crowd, taken);
    }
  }
}

const makeCode = (runtime: Runtime, one: SeededPromo): Promise<PromoCode> =>
  deed(runtime, { action: 'seedPromos', actor: 'seed' }, async ({ em, clock }) => {
    const plan = one.plan
      ? await em.findOneOrFail(Plan, { key: one.plan, product: { key: 'CLOUD' } })
      : undefined;
    const { code, description, worth, maxUses = null, from, until, isActive = true } = one;
    const begun = new Date(Math.min(Number(from ?? clock.now()), clock.now().getTime()) - 110 * day);
    return em.create(PromoCode, {
      ...{ code, description, maxUses, isActive, createdAt: begun },
      ...{ validFrom: from ?? null, validUntil: until ?? null },
      ...worth,
      ...(worth.duration === PromoDuration.MONTHS && { durationMonths: worth.durationMonths ?? 6 }),
      ...(plan && { plan: ref(plan), product: plan.product }),
    });
  });

interface Seeding {
  readonly promo: PromoCode;
  readonly at: Date;
  /** Whether it ended long ago, so that nobody can have redeemed it later. */
  readonly isOver: boolean;
}

async function redeem(
  runtime: Runtime,
  { promo, at: wanted, isOver }: Seeding,
  crowd: readonly Organization[],
  taken: Set<string>,
): Promise<void> {
  const provider = ProviderName.STRIPE;
  const subscription = await runtime.orm.em.fork().findOne(
    Subscription,
    {
      ...{
        provider,
        status: SubscriptionStatus.ACTIVE,
        scheduledKind: null,
        ...(isOver && { createdAt: { $lte: wanted } }),
      },
      ...{ discountPercent: null, discountAmount: null, currency: 'USD' },
      organization: { $in: crowd.map(({ id }) => id), $nin: [...taken] },
      ...(promo.plan && { plan: promo.plan.id }),
    },
    { populate: ['price', 'plan', 'organization'], orderBy: { createdAt: 'asc', id: 'asc' } },
  );
  if (!subscription?.providerSubscriptionId) return;
  taken.add(subscription.organization.id);
  const at = new Date(Math.max(Number(wanted), Number(subscription.createdAt)));
  const { interval } = subscription.price.unwrap();
  const redemption = await deed(runtime, { action: 'seedPromos', actor: 'seed' }, async (ctx) => {
    const terms = termsOf(promo);
    const { unitAmount, quantity, currency } = subscription;
    const bought = { unitAmount, quantity, interval };
    await ctx.em.nativeUpdate(PromoCode, { id: promo.id }, { timesUsed: (promo.timesUsed += 1) });
    return ctx.em.create(PromoRedemption, {
      ...{ promo: promo.id, organization: subscription.organization.id, plan: subscription.plan.id },
      ...{ ...terms, currency, code: promo.code, status: REDEEMED, createdAt: at, redeemedAt: at },
      sparedAmount: unitAmount * quantity - (await periodCost(ctx, bought, terms)),
    });
  });
  const request = {
    subscriptionId: subscription.providerSubscriptionId,
    discount: promoDiscount(redemption, interval),
  };
  const found = await findProvider(runtime.config, provider).setPromo(request, redemption.id);
  await deed(runtime, { action: 'seedPromos', actor: 'seed' }, (ctx) =>
    mirrorSubscription(ctx, { provider, found }),
  );
}
