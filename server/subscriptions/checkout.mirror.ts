import { defineMirror } from '../billing/mirror.ts';
import type { ProviderCheckout } from '../billing/provider-sales.ts';
import type { ProviderName } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { Checkout } from './checkout.entity.ts';
import { writeCheckout } from './write-checkout.ts';

defineMirror<ProviderCheckout>({
  kind: 'checkout',
  action: 'mirrorCheckout',
  fetch: (provider, id) => provider.fetchCheckout(id),
  async write(ctx, provider, found) {
    const checkout = await find(ctx, provider, found);
    if (!checkout) return null;
    await writeCheckout(ctx, checkout, found);
    return { organizationId: checkout.organization.id };
  },
});

/** By its name at the provider, or by ours: its news may come before the answer that names it. */
async function find(
  ctx: Ctx,
  provider: ProviderName,
  { id, reference }: ProviderCheckout,
): Promise<Checkout | null> {
  const known =
    (await ctx.em.findOne(Checkout, { provider, providerCheckoutId: id })) ??
    (isUuid(reference) ? await ctx.em.findOne(Checkout, { provider, id: reference }) : null);
  return known && ctx.read.lock(Checkout, known.id);
}

const isUuid = (text: string | null): text is string =>
  text !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
