import type { ProviderCheckout } from '../billing/provider-sales.ts';
import type { Ctx } from '../kit/context.ts';
import { confirmRedemption, releaseRedemption } from '../promos/settle-redemption.ts';
import { CheckoutStatus, type Checkout } from './checkout.entity.ts';

const { COMPLETE, EXPIRED, FAILED, OPEN } = CheckoutStatus;

/** Makes our row say what the provider says. One that was paid or has expired does not open again. */
export async function writeCheckout(ctx: Ctx, checkout: Checkout, found: ProviderCheckout): Promise<void> {
  const status = CheckoutStatus[found.status];
  const isOver = [COMPLETE, EXPIRED].includes(checkout.status);
  if (isOver && status === OPEN) return;
  Object.assign(checkout, {
    ...{ status, error: null, expiresAt: found.expiresAt },
    url: status === OPEN ? found.url : null,
    providerCheckoutId: found.id,
    providerCustomerId: found.customerId,
  });
  await settlePromo(ctx, checkout);
}

/** A use of a promo code is taken for good by who buys, and given back where nobody did. */
export async function settlePromo(ctx: Ctx, { promo, status }: Checkout): Promise<void> {
  if (!promo) return;
  if (status === COMPLETE) confirmRedemption(ctx, await promo.loadOrFail());
  if (status === EXPIRED || status === FAILED) await releaseRedemption(ctx, promo.id);
}
