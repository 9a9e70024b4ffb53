import { ref } from '@mikro-orm/core';
import { ProviderName } from '../../server/billing/provider.ts';
import { notePrice } from '../../server/billing/published.ts';
import { Plan } from '../../server/catalog/plan.entity.ts';
import { Price, PriceInterval } from '../../server/catalog/price.entity.ts';
import { createUser } from '../../server/identity/create-user.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { InboundEvent } from '../../server/webhooks/inbound-event.entity.ts';
import type { BillingWorld } from '../billing/billing-world.ts';
import type { Actor } from '../kit/product.ts';

let staff = 0;

/** Somebody of support, with limits of their own. */
export async function someSupport({ product }: BillingWorld): Promise<Actor> {
  const email = `support${(staff += 1)}@bursar.test`;
  return product.actingAs(
    await product.arrange((ctx) =>
      createUser(ctx, { email, name: 'Sofia Support', role: StaffRole.SUPPORT_ADMIN }),
    ),
  );
}

/** What happened at Stripe so far has come, and was worked off. */
export async function settle(world: BillingWorld): Promise<void> {
  await world.sandbox.tick();
  await world.product.runJobs();
}

export async function changeSeats(
  { stripe }: BillingWorld,
  stripeId: string,
  quantity: number,
): Promise<void> {
  const item = (await stripe.subscriptions.retrieve(stripeId)).items.data[0];
  await stripe.subscriptions.update(stripeId, { items: [{ id: item?.id ?? '', quantity }] });
}

/** The events that wait, or waited, for a look at a subscription, in the order in which they came. */
export const eventsOf = ({ product }: BillingWorld, objectId: string): Promise<InboundEvent[]> =>
  product.runtime.orm.em
    .fork()
    .find(InboundEvent, { objectId }, { orderBy: { receivedAt: 'asc', id: 'asc' } });

/** A company that bought a price at Stripe which the catalog does not know: its events fail. */
export async function soldUnlinked(
  world: BillingWorld,
): Promise<{ organizationId: string; stripeId: string; priceId: string }> {
  const { stripe } = world;
  const company = await world.aCompany(1);
  await stripe.subscriptions.cancel(company.stripeId);
  const { customer } = await stripe.subscriptions.retrieve(company.stripeId);
  const product = await stripe.products.create({ name: 'Unlisted' });
  const { id: priceId } = await stripe.prices.create({
    ...{ product: product.id, currency: 'usd', unit_amount: 100 },
    recurring: { interval: 'year' },
  });
  const sold = await stripe.subscriptions.create({
    customer: String(customer),
    items: [{ price: priceId, quantity: 4 }],
    metadata: { organizationId: company.organizationId },
  });
  await settle(world);
  return { organizationId: company.organizationId, stripeId: sold.id, priceId };
}

/** The catalog learns of a price. */
export const link = ({ product }: BillingWorld, priceId: string): Promise<unknown> =>
  product.arrange(async ({ em, clock }) => {
    const plan = await em.findOneOrFail(Plan, { key: 'STANDARD' });
    const now = clock.now();
    const version = 1 + (await em.count(Price, { plan, interval: PriceInterval.YEAR }));
    const price = em.create(Price, {
      ...{ plan: ref(plan), version, interval: PriceInterval.YEAR, unitAmount: 100, currency: 'USD' },
      ...{ createdAt: now, archivedAt: now },
    });
    await notePrice({ em }, ProviderName.STRIPE, price, priceId);
  });

export const reprocess = `mutation ($id: ID!, $reason: String) { reprocessEvent(id: $id, reason: $reason) { id status error } }`;

/** Our record of what Stripe calls so. */
export const known = (
  { product }: BillingWorld,
  providerSubscriptionId: string,
): Promise<Subscription | null> =>
  product.runtime.orm.em.fork().findOne(Subscription, { providerSubscriptionId });

export interface Entry {
  id: string;
  action: string;
  reason: string | null;
  actorUser: { id: string } | null;
  targets: { nodes: { type: string; recordId: string }[] };
}

/** The audit entries about a record, newest first. */
export const entriesOn = async ({ admin }: BillingWorld, record: string): Promise<Entry[]> =>
  (
    await admin.get<{ auditEntries: { nodes: Entry[] } }>(
      `query ($record: String!) { auditEntries(first: 50, filter: { target: { eq: $record } }) {
        nodes { id action reason actorUser { id } targets { nodes { type recordId } } } } }`,
      { record },
    )
  ).auditEntries.nodes;
