import { findProvider } from '../billing/find-provider.ts';
import { RefundReason } from '../billing/provider-money.ts';
import type { ProviderCheckout } from '../billing/provider-sales.ts';
import { CreditPack } from '../credits/credit-pack.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { LicenseOffer } from '../licenses/license-offer.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { makeOrder, orderProvider, type Article } from './make-order.ts';
import { Order } from './order.entity.ts';
import { writeOrder } from './write-order.ts';

interface Bought {
  readonly slug: string;
  /** By their place in the price list. */
  readonly pack?: number;
  readonly offer?: number;
  readonly quantity?: number;
  /** Without one the page is left open. */
  readonly card?: string;
  /** How much of the money somebody at the provider has given back. */
  readonly returned?: number;
}

const bought: readonly Bought[] = [
  { slug: 'paperboat', pack: 1, quantity: 2, card: '4242424242424242' },
  { slug: 'tidewater', pack: 0, card: '5555555555554444' },
  { slug: 'foundry-labs', pack: 0, quantity: 3, card: '378282246310005', returned: 1 / 3 },
  { slug: 'acorn-studios', pack: 1 },
  { slug: 'paperboat', offer: 1, card: '4242424242424242' },
  { slug: 'tidewater', offer: 0, card: '5555555555554444', returned: 1 },
];

/** What the demo's companies bought once: paid on the provider's own page, as they would. */
export async function seedOrders(runtime: Runtime): Promise<void> {
  const provider = findProvider(runtime.config, orderProvider);
  for (const { slug, card, returned, ...what } of bought) {
    const made = await deed(runtime, { action: 'seedOrders', actor: 'seed' }, async (ctx) => {
      const organization = await ctx.em.findOne(Organization, { slug });
      const article = await articleOf(ctx, what);
      return organization && article && makeOrder(ctx, organization, article);
    });
    if (!made) continue;
    const { id } = made.order;
    const page = await provider.openPurchase(made.purchase, id);
    await write(runtime, id, page);
    if (!card || !page.url) continue;
    const fields = { number: card, expiry: '12/34', cvc: '123', name: made.purchase.name };
    await fetch(`${page.url}/pay`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
    });
    const paid = await provider.fetchCheckout(page.id);
    await write(runtime, id, paid);
    if (!returned || !paid.purchase) continue;
    const amount = Math.round(made.order.totalAmount * returned);
    const reason = RefundReason.REQUESTED_BY_CUSTOMER;
    await provider.refund({ chargeId: paid.purchase.chargeId, amount, reason }, `seed:${id}`);
  }
}

async function articleOf(
  { em }: Ctx,
  { pack, offer, quantity = 1 }: Pick<Bought, 'pack' | 'offer' | 'quantity'>,
): Promise<Article | null> {
  const onSale = { archivedAt: null, currency: 'USD' };
  const byPrice = { orderBy: { unitAmount: 'asc' } } as const;
  if (offer !== undefined) {
    const found = (await em.find(LicenseOffer, onSale, byPrice))[offer];
    return found ? { offer: found } : null;
  }
  const packs = await em.find(CreditPack, onSale, byPrice);
  const found = packs[pack ?? 0] ?? packs[0];
  return found ? { pack: found, quantity } : null;
}

const write = (runtime: Runtime, id: string, found: ProviderCheckout): Promise<void> =>
  deed(runtime, { action: 'seedOrders', actor: 'seed' }, async (ctx) =>
    writeOrder(ctx, await ctx.read.lock(Order, id), found),
  );
