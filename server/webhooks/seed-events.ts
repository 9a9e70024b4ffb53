import { ref } from '@mikro-orm/core';
import { setTimeout as pause } from 'node:timers/promises';
import { ProviderName } from '../billing/provider.ts';
import { PublishedPrice } from '../billing/published.entity.ts';
import { idOfPrice, notePrice } from '../billing/published.ts';
import { buy, type Purchase } from '../billing/stripe/seed-stripe.ts';
import { stripeClient } from '../billing/stripe/stripe-client.ts';
import { Price, PriceInterval } from '../catalog/price.entity.ts';
import type { User } from '../identity/user.entity.ts';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { Membership, MembershipRole } from '../organizations/membership.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { EventNote } from './event-note.entity.ts';
import { InboundEvent, InboundEventStatus } from './inbound-event.entity.ts';

const day = 24 * 60 * 60 * 1000;
/** When the first period ends, from now. Stripe reminds of a trial three days before; an unconfirmed payment begins a period now. */
const periodsEnd: Partial<Record<Purchase['turns'], number | null>> = {
  trialing: 3 * day + 2_000,
  unconfirmed: null,
};

/** What the log of events has beside the news of ordinary purchases. */
export async function seedEvents(runtime: Runtime, admin: User): Promise<void> {
  const starter = await priceOf(runtime, 'ANALYTICS', 'AD_STARTER');
  if (starter) await sell(runtime, 'tidewater', starter, 'unconfirmed');
  const premium = await priceOf(runtime, 'AI', 'PREMIUM');
  if (premium) await sell(runtime, 'stonebridge', premium, 'trialing');
  const pro = await priceOf(runtime, 'AI', 'PRO');
  if (pro) await sellUnlinked(runtime, 'solstice', pro, admin);
  await enterByHand(runtime, admin);
}

interface Linked {
  readonly id: string;
  readonly priceId: string;
}

/** The monthly price of a plan that is on sale, where Stripe has it, too. */
async function priceOf(runtime: Runtime, product: string, plan: string): Promise<Linked | null> {
  const em = runtime.orm.em.fork();
  const price = await em.findOne(Price, {
    ...{ interval: PriceInterval.MONTH, archivedAt: null },
    plan: { key: plan, product: { key: product } },
  });
  const priceId = price && (await idOfPrice({ em }, ProviderName.STRIPE, price));
  return price && priceId ? { id: price.id, priceId } : null;
}

/** Answers what Stripe calls the subscription; null where the demo has no such company. */
async function sell(
  runtime: Runtime,
  slug: string,
  { priceId }: Linked,
  turns: Purchase['turns'],
): Promise<string | null> {
  const owner = await runtime.orm.em
    .fork()
    .findOne(
      Membership,
      { organization: { slug }, role: MembershipRole.OWNER },
      { populate: ['user', 'organization'] },
    );
  if (!owner) return null;
  const now = runtime.clock.now().getTime();
  return buy(stripeClient(runtime.config), {
    ...{ organization: owner.organization.unwrap(), email: owner.user.unwrap().email },
    ...{ priceId, quantity: 3, turns, startedAt: new Date(now - day), now: new Date(now) },
    renewsAt: periodsEnd[turns] === null ? null : new Date(now + (periodsEnd[turns] ?? 30 * day)),
  });
}

/**
 * Somebody sold a price in Stripe's dashboard that the catalog did not know yet. What Stripe told of it has failed; by now the price
 * is known, and whoever has the events processed again sees the subscription.
 */
async function sellUnlinked(
  runtime: Runtime,
  slug: string,
  { id, priceId }: Linked,
  admin: User,
): Promise<void> {
  const provider = ProviderName.STRIPE;
  await deed(runtime, { action: 'unlinkPrice', actor: 'seed' }, ({ em }) =>
    em.nativeDelete(PublishedPrice, { provider, price: id }),
  );
  const sold = await sell(runtime, slug, { id, priceId }, 'active');
  const event = sold ? await failureOf(runtime, sold) : null;
  await deed(runtime, { action: 'linkPrice', actor: 'seed' }, (ctx) =>
    notePrice(ctx, provider, ctx.em.getReference(Price, id), priceId),
  );
  if (!event) return;
  await deed(runtime, { action: 'seedEventNote', actor: 'seed' }, ({ em, clock }) => {
    const text =
      'Sold in Stripe’s dashboard before the catalog knew this price. It is linked now: to be processed again.';
    em.create(EventNote, {
      ...{ text, author: admin.id, createdAt: clock.now() },
      event: ref(em.getReference(InboundEvent, event.id)),
    });
    return Promise.resolve();
  });
}

/** The news of a subscription, once it has failed; null where no webhook comes in time. */
async function failureOf(runtime: Runtime, providerSubscriptionId: string): Promise<InboundEvent | null> {
  for (let tries = 0; tries < 100; tries += 1) {
    const event = await runtime.orm.em.fork().findOne(InboundEvent, {
      ...{ providerSubscriptionId, type: 'customer.subscription.created' },
      status: InboundEventStatus.FAILED,
    });
    if (event) return event;
    await pause(100);
  }
  return null;
}

async function enterByHand(runtime: Runtime, admin: User): Promise<void> {
  const title = 'Bank transfer for the rest of the year received';
  await deed(runtime, { action: 'seedManualEvent', actor: 'seed' }, async (ctx) => {
    const organization = await ctx.em.findOne(Organization, { slug: 'quillon' });
    if (!organization) return;
    const [amountMinor, currency] = [17_100, 'USD'];
    const occurredAt = new Date(ctx.clock.now().getTime() - 5 * day);
    ctx.em.create(InboundEvent, {
      ...{ provider: ProviderName.MANUAL, type: 'manual.entry', title },
      payload: { title, amount: amountMinor, currency },
      ...{ amountMinor, currency, status: InboundEventStatus.PROCESSED },
      organization: ref(organization),
      author: ref(admin),
      ...{ occurredAt, receivedAt: occurredAt, processedAt: occurredAt },
    });
  });
}
