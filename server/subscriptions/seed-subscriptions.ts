import { setTimeout as pause } from 'node:timers/promises';
import { findProvider } from '../billing/find-provider.ts';
import { planSaid, priceSaid } from '../billing/publish-price.job.ts';
import { notePlan, notePrice } from '../billing/published.ts';
import { ProviderName } from '../billing/provider.ts';
import { buy, type Purchase } from '../billing/stripe/seed-stripe.ts';
import { stripeClient } from '../billing/stripe/stripe-client.ts';
import { Price, PriceInterval } from '../catalog/price.entity.ts';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { Membership, MembershipRole, MembershipStatus } from '../organizations/membership.entity.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import { mirrorSubscription } from './mirror-subscription.ts';
import { crowdSale, seedManual } from './seed-crowd.ts';
import { isOf, type Sale } from './seed-sale.ts';
import { Subscription } from './subscription.entity.ts';

const { MONTH, YEAR } = PriceInterval;

/** Taken in turn; an empty line is a company that has not bought anything. */
const sales: readonly (readonly Sale[])[] = [
  [{ product: 'CLOUD', plan: 'STANDARD', interval: MONTH, turns: 'active', spare: 2 }],
  [{ product: 'ANALYTICS', plan: 'AD_GROWTH', interval: MONTH, turns: 'trialing', spare: 0 }],
  [{ product: 'ANALYTICS', plan: 'AD_PRO', interval: MONTH, turns: 'past due', spare: 0 }],
  [{ product: 'ANALYTICS', plan: 'AD_AGENCY', interval: YEAR, turns: 'active', spare: 3 }],
  [
    { product: 'CLOUD', plan: 'PRO', interval: MONTH, turns: 'active', spare: 6 },
    { product: 'ANALYTICS', plan: 'AD_GROWTH', interval: YEAR, turns: 'active', spare: 0 },
  ],
  [{ product: 'ANALYTICS', plan: 'AD_STARTER', interval: MONTH, turns: 'canceled', spare: 0 }],
  [
    {
      product: 'ANALYTICS',
      plan: 'AD_ENTERPRISE',
      interval: YEAR,
      turns: 'active',
      spare: 12,
      percentOff: 15,
    },
  ],
  [],
  [{ product: 'CLOUD', plan: 'PRO', interval: MONTH, turns: 'ending', spare: 1 }],
  [{ product: 'CLOUD', plan: 'STANDARD', interval: YEAR, turns: 'active', spare: 2, version: 1 }],
];

const day = 24 * 60 * 60 * 1000;

/** What the demo's companies have bought: made at Stripe, whose webhooks bring it here as they would any other day. */
export async function seedSubscriptions(
  runtime: Runtime,
  organizations: readonly Organization[],
  crowd: readonly Organization[],
): Promise<void> {
  const shelf = await sellAtStripe(runtime);
  const bought: string[] = [];
  for (const [index, organization] of organizations.entries())
    for (const [turn, sale] of (sales[index % sales.length] ?? []).entries()) {
      // Stripe counts seconds: what a company bought last is to be the newer one
      const later = turn * 1_000;
      bought.push(...(await sellTo(runtime, shelf, { organization, sale, index, later })));
    }
  // nothing is told of these, so that their order does not matter
  const atOnce = 6;
  const crowdSales = crowd.flatMap((organization, index) => {
    const sale = crowdSale(index);
    return sale ? [{ organization, sale, index, extra: 9_000 + ((index * 37) % 40) * 1_500 }] : [];
  });
  for (let first = 0; first < crowdSales.length; first += atOnce) {
    const some = crowdSales.slice(first, first + atOnce);
    bought.push(...(await Promise.all(some.map((one) => sellTo(runtime, shelf, one)))).flat());
  }
  await seedManual(runtime, [...shelf.keys()], crowd);
  await arrived(runtime, bought);
}

interface Sold {
  readonly organization: Organization;
  readonly sale: Sale;
  readonly index: number;
  readonly extra?: number;
  /** So many milliseconds after the first that the company bought. */
  readonly later?: number;
}

/** Answers what Stripe calls the subscription. */
async function sellTo(
  runtime: Runtime,
  shelf: Shelf,
  { organization, sale, index, later = 0, ...more }: Sold,
): Promise<string[]> {
  const people = await runtime.orm.em
    .fork()
    .find(Membership, { organization, status: MembershipStatus.ACTIVE }, { populate: ['user'] });
  const owner = people.find(({ role }) => role === MembershipRole.OWNER)?.user.unwrap();
  const [, priceId] = [...shelf].find(([price]) => isOf(price, sale)) ?? [];
  if (!owner || !priceId) return [];
  const id = await buy(stripeClient(runtime.config), {
    ...{ organization, email: owner.email, priceId, turns: sale.turns, ...more },
    quantity: people.length + sale.spare,
    percentOff: sale.percentOff,
    now: runtime.clock.now(),
    ...datesOf(runtime.clock.now(), new Date(organization.createdAt.getTime() + later), sale, index),
  });
  return [id];
}

/** What is sold, and what Stripe calls it. */
type Shelf = ReadonlyMap<Price, string>;

/** The catalog's plans and prices at Stripe, and then their ids here. */
async function sellAtStripe(runtime: Runtime): Promise<Shelf> {
  const name = ProviderName.STRIPE;
  const stripe = findProvider(runtime.config, name);
  const prices = await runtime.orm.em.fork().find(Price, {}, { populate: ['plan.product'] });
  const plans = new Map<string, string>();
  const shelf = new Map<Price, string>();
  for (const price of prices) {
    const plan = price.plan.unwrap();
    const productId = plans.get(plan.id) ?? (await stripe.publishPlan(planSaid(plan)));
    plans.set(plan.id, productId);
    shelf.set(price, await stripe.publishPrice(priceSaid(price, plan, productId)));
  }
  await deed(runtime, { action: 'publishCatalog', actor: 'seed' }, async (ctx) => {
    for (const [price, priceId] of shelf) {
      const plan = price.plan.unwrap();
      await notePlan(ctx, name, plan, plans.get(plan.id) ?? '');
      await notePrice(ctx, name, price, priceId);
    }
  });
  return shelf;
}

/** Bought a day after signing up, and renewed on that day of the month or year ever since. */
function datesOf(
  now: Date,
  signedUpAt: Date,
  { turns, interval }: Sale,
  index: number,
): Pick<Purchase, 'startedAt' | 'renewsAt'> {
  const startedAt = new Date(Math.min(signedUpAt.getTime() + day, now.getTime() - day));
  // the renewal that fails is the next thing that happens
  if (turns === 'past due') return { startedAt, renewsAt: new Date(now.getTime() + 2_000) };
  if (turns === 'trialing') {
    const left = (2 + (index % 9)) * day;
    return { startedAt: new Date(now.getTime() + left - 14 * day), renewsAt: new Date(now.getTime() + left) };
  }
  return { startedAt, renewsAt: nextAnniversary(startedAt, interval === YEAR ? 12 : 1, now) };
}

function nextAnniversary(start: Date, months: number, now: Date): Date {
  const next = new Date(start);
  next.setUTCMonth(start.getUTCMonth() + months);
  return next > now ? next : nextAnniversary(next, months, now);
}

/** Waits for the webhooks. Where none arrive (no worker, another host) it looks by itself. */
async function arrived(runtime: Runtime, ids: readonly string[]): Promise<void> {
  const missing = async (): Promise<string[]> => {
    const found = await runtime.orm.em
      .fork()
      .find(Subscription, { providerSubscriptionId: { $in: [...ids] } });
    return ids.filter((id) => !found.some(({ providerSubscriptionId }) => providerSubscriptionId === id));
  };
  for (let tries = 0; tries < 100 && (await missing()).length > 0; tries += 1) await pause(100);
  const stripe = findProvider(runtime.config, ProviderName.STRIPE);
  for (const id of await missing()) {
    const found = await stripe.fetchSubscription(id);
    await deed(runtime, { action: 'seedSubscriptions', actor: 'seed' }, (ctx) =>
      mirrorSubscription(ctx, { provider: ProviderName.STRIPE, found }),
    );
  }
}
