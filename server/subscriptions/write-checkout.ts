import type { ProviderCheckout } from '../billing/provider-sales.ts';
import { CheckoutStatus, type Checkout } from './checkout.entity.ts';

/** Makes our row say what the provider says. One that was paid or has expired does not open again. */
export function writeCheckout(checkout: Checkout, found: ProviderCheckout): void {
  const status = CheckoutStatus[found.status];
  const isOver = [CheckoutStatus.COMPLETE, CheckoutStatus.EXPIRED].includes(checkout.status);
  if (isOver && status === CheckoutStatus.OPEN) return;
  Object.assign(checkout, {
    ...{ status, error: null, expiresAt: found.expiresAt },
    url: status === CheckoutStatus.OPEN ? found.url : null,
    providerCheckoutId: found.id,
    providerCustomerId: found.customerId,
  });
}
