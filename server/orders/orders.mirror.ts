import { alsoMirror } from '../billing/mirror.ts';
import type { ProviderCheckout } from '../billing/provider-sales.ts';
import { Order } from './order.entity.ts';
import { writeOrder } from './write-order.ts';

const isUuid = (text: string | null): text is string =>
  text !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

// by its name at the provider, or by ours: its news may come before the answer that names it
alsoMirror<ProviderCheckout>('checkout', async (ctx, provider, found) => {
  const { id, reference } = found;
  const known =
    (await ctx.em.findOne(Order, { provider, providerCheckoutId: id })) ??
    (isUuid(reference) ? await ctx.em.findOne(Order, { provider, id: reference }) : null);
  if (!known) return null;
  const order = await ctx.read.lock(Order, known.id);
  await writeOrder(ctx, order, found);
  return { organizationId: order.organization.id };
});
