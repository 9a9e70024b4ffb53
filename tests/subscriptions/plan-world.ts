import { ref } from '@mikro-orm/core';
import {
  ProviderName,
  SubscriptionStatus,
  type ProviderSubscription,
} from '../../server/billing/provider.ts';
import { notePrice } from '../../server/billing/published.ts';
import { Meter } from '../../server/catalog/meter.entity.ts';
import { PlanLimit } from '../../server/catalog/plan-limit.entity.ts';
import { Plan } from '../../server/catalog/plan.entity.ts';
import { Price, PriceInterval } from '../../server/catalog/price.entity.ts';
import { Product as CatalogProduct } from '../../server/catalog/product.entity.ts';
import { createAdmin } from '../../server/identity/create-admin.ts';
import type { Ctx } from '../../server/kit/context.ts';
import type { Organization } from '../../server/organizations/organization.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { mirrorSubscription } from '../../server/subscriptions/mirror-subscription.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import type { User } from '../../server/identity/user.entity.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';

/** Plans by key: limits on seats and storage, and what they cost by the month and by the year. */
const plans = {
  STANDARD: { name: 'Standard', seats: 5, storageMb: 2_048, month: 1_900, year: 19_000, trialDays: null },
  PRO: { name: 'Pro', seats: 25, storageMb: 10_240, month: 4_900, year: 49_000, trialDays: 7 },
  UNTRIED: { name: 'Untried', seats: 1, storageMb: 100, month: 100, year: 1_000, trialDays: 0 },
};
export type PlanKey = keyof typeof plans;

/** The product with a catalog, and subscriptions of any kind, without a provider that could be asked. */
export interface PlanWorld {
  product: Product;
  /** A super-admin with limits of their own. */
  anAdmin(): Promise<Actor>;
  planId(key: PlanKey): string;
  productId: string;
  anOrganization(): Promise<{ organization: Organization; owner: User }>;
  /** A row as it might be found. */
  aSubscription(more: SubscriptionSpec): Promise<Subscription>;
  /** What a provider says; the row is made to say the same. */
  mirror(found: Partial<ProviderSubscription> & { id: string }): Promise<Subscription>;
  read(id: string): Promise<Subscription>;
  close(): Promise<void>;
}

export interface SubscriptionSpec {
  organization?: Organization;
  provider?: ProviderName;
  status?: SubscriptionStatus;
  plan?: PlanKey;
  interval?: PriceInterval;
  trialEndsAt?: Date | null;
}

export async function openPlanWorld(): Promise<PlanWorld> {
  const product = await startProduct();
  const catalog = await product.arrange(seedPlans);
  const plan = (key: PlanKey): Plan => {
    const found = catalog.plans.get(key);
    if (!found) throw new Error(`no plan ${key}`);
    return found;
  };
  const priceOf = (key: PlanKey, interval: PriceInterval): Price => {
    const found = catalog.prices.find(
      (price) => price.plan.id === plan(key).id && price.interval === interval,
    );
    if (!found) throw new Error(`no price of ${key}`);
    return found;
  };
  let [organizations, admins, subscriptions] = [0, 0, 0];
  const anOrganization: PlanWorld['anOrganization'] = async () => {
    const name = `company-${(organizations += 1)}`;
    const { organization, user } = await product.arrange((ctx) =>
      signUp(ctx, { email: `owner@${name}.test`, name: 'Owen Owner', organization: { name, slug: name } }),
    );
    return { organization, owner: user };
  };
  return {
    product,
    anOrganization,
    productId: catalog.productId,
    planId: (key) => plan(key).id,
    anAdmin: async () =>
      product.actingAs(
        await product.arrange((ctx) =>
          createAdmin(ctx, {
            ...{ email: `mira${(admins += 1)}@bursar.test`, name: 'Mira' },
            password: 'a long enough password',
          }),
        ),
      ),
    aSubscription: async ({ plan: key = 'STANDARD', interval = PriceInterval.MONTH, ...spec }) => {
      const organization = spec.organization ?? (await anOrganization()).organization;
      const price = priceOf(key, interval);
      const number = (subscriptions += 1);
      return product.arrange(async ({ em, clock }) => {
        const subscription = em.create(Subscription, {
          organization: ref(organization),
          ...{ plan: ref(plan(key)), price: ref(price), product: plan(key).product },
          provider: spec.provider ?? ProviderName.MANUAL,
          providerSubscriptionId: `sub_${number}`,
          providerCustomerId: `cus_${organization.id}`,
          status: spec.status ?? SubscriptionStatus.ACTIVE,
          trialEndsAt: spec.trialEndsAt ?? null,
          ...{ quantity: 3, unitAmount: price.unitAmount, currency: price.currency, createdAt: clock.now() },
          isCurrent: true,
        });
        await em.flush();
        return subscription;
      });
    },
    mirror: async ({ id, ...more }) => {
      const known = await product.runtime.orm.em.fork().findOne(Subscription, { providerSubscriptionId: id });
      const mirrored = await product.arrange((ctx) =>
        mirrorSubscription(ctx, {
          provider: ProviderName.STRIPE,
          found: {
            id,
            customerId: known?.providerCustomerId ?? 'cus_new',
            priceId: 'price_STANDARD_MONTH',
            status: SubscriptionStatus.ACTIVE,
            ...{ quantity: 3, unitAmount: 1_900, currency: 'USD' },
            ...{ currentPeriodStart: null, currentPeriodEnd: null, trialEndsAt: null, endedAt: null },
            ...{ canceledAt: null, scheduledChange: null, discounts: [] },
            createdAt: ctx.clock.now(),
            organizationId: known?.organization.id ?? null,
            ...more,
          },
        }),
      );
      if (!mirrored) throw new Error(`${id} belongs to nobody`);
      return mirrored;
    },
    read: (id) =>
      product.runtime.orm.em.fork().findOneOrFail(Subscription, id, { populate: ['plan', 'price'] }),
    close: () => product.close(),
  };
}

async function seedPlans(
  ctx: Ctx,
): Promise<{ productId: string; plans: Map<string, Plan>; prices: Price[] }> {
  const { em } = ctx;
  const createdAt = ctx.clock.now();
  const cloud = em.create(CatalogProduct, { key: 'CLOUD', name: 'Cloud', createdAt });
  const desktop = em.create(CatalogProduct, { key: 'DESKTOP', name: 'Desktop', createdAt });
  em.create(Plan, {
    ...{ key: 'STARTER', name: 'Starter', slug: 'starter' },
    product: ref(desktop),
    createdAt,
  });
  const seats = em.create(Meter, { key: 'seats', name: 'Users', unit: 'users', createdAt });
  const storage = em.create(Meter, { key: 'storageMb', name: 'Storage', unit: 'MB', createdAt });
  em.create(Meter, { key: 'tokens', name: 'Tokens', unit: 'tokens', createdAt });
  const made = new Map<string, Plan>();
  const prices: Price[] = [];
  for (const [key, { name, month, year, trialDays, ...limits }] of Object.entries(plans)) {
    const slug = name.toLowerCase();
    const plan = em.create(Plan, { ...{ key, name, slug, trialDays, createdAt }, product: ref(cloud) });
    made.set(key, plan);
    em.create(PlanLimit, { plan: ref(plan), meter: ref(seats), value: limits.seats, position: 0 });
    em.create(PlanLimit, { plan: ref(plan), meter: ref(storage), value: limits.storageMb, position: 1 });
    for (const [interval, unitAmount] of [
      [PriceInterval.MONTH, month],
      [PriceInterval.YEAR, year],
    ] as const) {
      const cost = { interval, unitAmount, currency: 'USD', createdAt };
      const price = em.create(Price, { ...cost, plan: ref(plan) });
      await notePrice({ em }, ProviderName.STRIPE, price, `price_${key}_${interval}`);
      prices.push(price);
    }
  }
  await em.flush();
  return { productId: cloud.id, plans: made, prices };
}
