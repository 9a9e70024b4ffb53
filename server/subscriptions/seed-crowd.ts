import { ref } from '@mikro-orm/core';
import { ProviderName, SubscriptionStatus } from '../billing/provider.ts';
import { type Price, PriceInterval } from '../catalog/price.entity.ts';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { Membership, MembershipStatus } from '../organizations/membership.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { isOf, type Offer, type Sale } from './seed-sale.ts';
import { Subscription } from './subscription.entity.ts';

const { MONTH, YEAR } = PriceInterval;
const { ACTIVE, TRIALING, PAST_DUE, PAUSED, UNPAID, CANCELED } = SubscriptionStatus;
const dayMs = 86_400_000;

const offers: readonly Offer[] = [
  { product: 'ANALYTICS', plan: 'AD_STARTER', interval: MONTH },
  { product: 'CLOUD', plan: 'STANDARD', interval: MONTH },
  { product: 'ANALYTICS', plan: 'AD_GROWTH', interval: YEAR },
  { product: 'AI', plan: 'PRO', interval: MONTH },
  { product: 'CLOUD', plan: 'PRO', interval: YEAR },
  { product: 'ANALYTICS', plan: 'AD_PRO', interval: MONTH },
  { product: 'AI', plan: 'PREMIUM', interval: YEAR },
  { product: 'DESKTOP', plan: 'STARTER', interval: YEAR },
  { product: 'ANALYTICS', plan: 'AD_GROWTH', interval: MONTH },
  { product: 'AI', plan: 'FREE', interval: MONTH },
  { product: 'ANALYTICS', plan: 'AD_AGENCY', interval: YEAR },
];

const turnsAtStripe: readonly Sale['turns'][] = [
  'active',
  'active',
  'trialing',
  'active',
  'ending',
  'active',
];

/** Every eighteenth of the crowd pays by card at Stripe: each of them takes a dozen requests and webhooks, and the first start is to be quick. */
const paysAtStripe = (index: number): boolean => index % 18 === 2;

export function crowdSale(index: number): Sale | null {
  if (!paysAtStripe(index)) return null;
  const number = Math.floor(index / 18);
  // what costs nothing is not sold at Stripe
  const paid = offers.filter(({ plan }) => plan !== 'FREE');
  const offer = paid[number % paid.length];
  const turns = turnsAtStripe[number % turnsAtStripe.length];
  return offer && turns ? { ...offer, turns, spare: index % 4 } : null;
}

const statuses: readonly SubscriptionStatus[] = [
  ...[ACTIVE, ACTIVE, TRIALING, ACTIVE, PAST_DUE, ACTIVE, ACTIVE, CANCELED, ACTIVE, PAUSED, ACTIVE],
  ...[TRIALING, ACTIVE, UNPAID],
];

/** What the rest of the crowd has: paid by bank transfer or free of charge, so that no provider bills it; every seventh has nothing. */
export const seedManual = (
  runtime: Runtime,
  prices: readonly Price[],
  crowd: readonly Organization[],
): Promise<void> =>
  deed(runtime, { action: 'seedSubscriptions', actor: 'seed' }, async ({ em, clock }) => {
    const members = await em.find(
      Membership,
      { organization: { $in: [...crowd] }, status: MembershipStatus.ACTIVE },
      { fields: ['organization'] },
    );
    for (const [index, organization] of crowd.entries()) {
      if (paysAtStripe(index) || index % 7 === 5) continue;
      const planned = statuses[index % statuses.length];
      // who has left had tried the smallest
      const offer = offers[planned === CANCELED ? 0 : (index * 3) % offers.length];
      const price = offer && prices.find((one) => isOf(one, offer));
      if (!price || !planned) continue;
      // nobody owes what costs nothing
      const status = price.unitAmount === 0 ? ACTIVE : planned;
      em.create(Subscription, {
        organization: ref(em.getReference(Organization, organization.id)),
        ...{ product: price.plan.unwrap().product, plan: price.plan, price: ref(price) },
        ...{ provider: ProviderName.MANUAL, status, isCurrent: true },
        quantity: members.filter((one) => one.organization.id === organization.id).length + (index % 3),
        ...{ unitAmount: price.unitAmount, currency: price.currency },
        ...(index % 16 === 8 && {
          discountPercent: 10 + (index % 3) * 10,
          discountNote: 'Pays a year in advance.',
        }),
        ...datesOf(status, organization.createdAt, clock.now(), index),
      });
    }
  });

type Dates = Pick<Subscription, 'createdAt' | 'currentPeriodStart' | 'currentPeriodEnd'> &
  Partial<Subscription>;

/** Bought a day after signing up; what happened since happened in the last days. */
function datesOf(status: SubscriptionStatus, signedUpAt: Date, now: Date, index: number): Dates {
  const at = (days: number): Date => new Date(now.getTime() + days * dayMs);
  const ago = 1 + (index % 9);
  const createdAt = new Date(Math.min(signedUpAt.getTime() + dayMs, at(-0.5).getTime()));
  const period = { createdAt, currentPeriodStart: at(-ago), currentPeriodEnd: at(30 - ago) };
  if (status === TRIALING) return { ...period, currentPeriodEnd: at(14 - ago), trialEndsAt: at(14 - ago) };
  if (status === PAST_DUE) return { ...period, pastDueSince: at(-ago) };
  if (status === UNPAID) return { ...period, pastDueSince: at(-20) };
  if (status === CANCELED)
    return { ...period, currentPeriodEnd: at(-ago), canceledAt: at(-ago - 4), accessEndsAt: at(-ago) };
  return period;
}
