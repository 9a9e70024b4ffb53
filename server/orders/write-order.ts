import type { ProviderCheckout } from '../billing/provider-sales.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { giveWhatWasBought } from './give-what-was-bought.ts';
import { Order, OrderStatus } from './order.entity.ts';

const { PENDING, PAID, FULFILLED, CANCELED } = OrderStatus;

/** Makes an order, which is locked, say what the provider says of its page; what was paid for is given, once. */
export async function writeOrder(ctx: Ctx, order: Order, found: ProviderCheckout): Promise<void> {
  target(ctx, order);
  const {
    id: providerCheckoutId,
    customerId: providerCustomerId,
    expiresAt,
    status,
    isPaid,
    purchase,
  } = found;
  const isOpen = status === 'OPEN';
  if (!isOpen || order.status === PENDING)
    Object.assign(order, {
      ...{ providerCheckoutId, providerCustomerId, expiresAt, url: isOpen ? found.url : null },
    });
  if (purchase) {
    const { chargeId: providerChargeId, ...method } = purchase;
    Object.assign(order, { providerChargeId, ...method });
  }
  // news may come twice, late and in any order: what was paid stays paid, also where somebody closed the page meanwhile
  if (status === 'COMPLETE' && isPaid && order.status !== FULFILLED) await fulfill(ctx, order);
  if (status === 'EXPIRED' && order.status === PENDING) order.status = CANCELED;
}

/** Gives what was bought. Where that is not possible, the order stays paid and says why. */
async function fulfill(ctx: Ctx, order: Order): Promise<void> {
  const now = ctx.clock.now();
  Object.assign(order, { status: PAID, paidAt: order.paidAt ?? now, error: null });
  try {
    await giveWhatWasBought(ctx, order);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // not in the words of the refusal, which name the organization: those would outlive its erasure
    order.error = reasons[error.code] ?? error.code;
    return;
  }
  Object.assign(order, { status: FULFILLED, fulfilledAt: now });
  await publish(ctx, 'order.fulfilled', { orderId: order.id });
}

const reasons: Readonly<Record<string, string>> = {
  ORGANIZATION_CLOSED: 'The organization is closed.',
  APP_ARCHIVED: 'The app is put away.',
};
