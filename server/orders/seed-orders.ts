import { ref } from '@mikro-orm/core';
import { findProvider } from '../billing/find-provider.ts';
import { RefundReason } from '../billing/provider-money.ts';
import { ProviderName } from '../billing/provider.ts';
import type { ProviderCheckout } from '../billing/provider-sales.ts';
import { CreditPack } from '../credits/credit-pack.entity.ts';
import { User } from '../identity/user.entity.ts';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { findOwner } from '../organizations/tell-owner.ts';
import { customerOf } from '../subscriptions/customer-of.ts';
import { Order } from './order.entity.ts';
import { writeOrder } from './write-order.ts';

const provider = ProviderName.STRIPE;

interface Bought {
  readonly slug: string;
  /** By its place in the price list. */
  readonly pack: number;
  readonly quantity: number;
  /** Without one the page is left open. */
  readonly card?: string;
  /** How many packs somebody at the provider has given the money back for. */
  readonly returned?: number;
}

const bought: readonly Bought[] = [
  { slug: 'paperboat', pack: 1, quantity: 2, card: '4242424242424242' },
  { slug: 'tidewater', pack: 0, quantity: 1, card: '5555555555554444' },
  { slug: 'foundry-labs', pack: 0, quantity: 3, card: '378282246310005', returned: 1 },
  { slug: 'acorn-studios', pack: 1, quantity: 1 },
];

/** What the demo's companies bought once: paid on the provider's own page, as they would. */
export async function seedOrders(runtime: Runtime): Promise<void> {
  const packs = await runtime.orm.em
    .fork()
    .find(CreditPack, { archivedAt: null, currency: 'USD' }, { orderBy: { unitAmount: 'asc' } });
  for (const { slug, pack: place, quantity, card, returned } of bought) {
    const pack = packs[place] ?? packs[0];
    if (!pack) return;
    const made = await make(runtime, slug, pack, quantity);
    if (!made) continue;
    const page = await findProvider(runtime.config, provider).openPurchase(made.request, made.id);
    await write(runtime, made.id, page);
    if (!card || !page.url) continue;
    const fields = { number: card, expiry: '12/34', cvc: '123', name: made.request.name };
    await fetch(`${page.url}/pay`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
    });
    const paid = await findProvider(runtime.config, provider).fetchCheckout(page.id);
    await write(runtime, made.id, paid);
    if (!returned || !paid.purchase) continue;
    await findProvider(runtime.config, provider).refund(
      {
        ...{ chargeId: paid.purchase.chargeId, amount: pack.unitAmount * returned },
        reason: RefundReason.REQUESTED_BY_CUSTOMER,
      },
      `seed:${made.id}`,
    );
  }
}

const write = (runtime: Runtime, id: string, found: ProviderCheckout): Promise<void> =>
  deed(runtime, { action: 'seedOrders', actor: 'seed' }, async (ctx) =>
    writeOrder(ctx, await ctx.read.lock(Order, id), found),
  );

const make = (runtime: Runtime, slug: string, pack: CreditPack, quantity: number) =>
  deed(runtime, { action: 'seedOrders', actor: 'seed' }, async (ctx) => {
    const organization = await ctx.em.findOne(Organization, { slug });
    const owner = organization && (await findOwner(ctx, organization.id));
    if (!organization || !owner) return null;
    const { currency, unitAmount, validDays = null, credits, name } = pack;
    const order = ctx.em.create(Order, {
      ...{
        organization: ref(organization),
        pack: ctx.em.getReference(CreditPack, pack.id, { wrapped: true }),
      },
      ...{ user: ref(ctx.em.getReference(User, owner.id)), provider, quantity, currency, validDays },
      ...{ title: quantity === 1 ? name : `${quantity} × ${name}`, credits: credits * quantity },
      ...{ totalAmount: unitAmount * quantity, createdAt: ctx.clock.now() },
    });
    await ctx.em.flush();
    const { publicUrl } = ctx.config;
    return {
      id: order.id,
      request: {
        ...{ reference: order.id, organizationId: organization.id, quantity, unitAmount, currency },
        ...{ title: name, name: organization.name, email: owner.email },
        customerId: await customerOf(ctx, organization.id, provider),
        ...{ doneUrl: `${publicUrl}/checkout/done`, leftUrl: `${publicUrl}/checkout/left` },
      },
    };
  });
