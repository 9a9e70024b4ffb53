import type { ProviderName } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { Checkout } from './checkout.entity.ts';
import { Subscription } from './subscription.entity.ts';

/** What a provider calls an organization: by what it bought last, or else by a page where it could have; null where it knows none. */
export async function customerOf(
  ctx: Ctx,
  organizationId: string,
  provider: ProviderName,
): Promise<string | null> {
  const where = { organization: organizationId, provider, providerCustomerId: { $ne: null } };
  const newest = { orderBy: { createdAt: 'desc' } } as const;
  const bought = await ctx.em.findOne(Subscription, where, newest);
  if (bought?.providerCustomerId) return bought.providerCustomerId;
  return (await ctx.em.findOne(Checkout, where, newest))?.providerCustomerId ?? null;
}
