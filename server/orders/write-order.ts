import type { ProviderCheckout } from '../billing/provider-sales.ts';
import { CreditSource } from '../credits/credit-kinds.ts';
import { grantCredits } from '../credits/grant-credits.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { Order, OrderStatus } from './order.entity.ts';

const { PENDING, PAID, FULFILLED, CANCELED } = OrderStatus;
const day = 86_400_000;

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

/** What the ledger calls the credits of an order. */
export const grantKeyOf = ({ id }: Order): string => `order:${id}`;

/** Gives what was bought. Where that is not possible, the order stays paid and says why. */
async function fulfill(ctx: Ctx, order: Order): Promise<void> {
  const now = ctx.clock.now();
  Object.assign(order, { status: PAID, paidAt: order.paidAt ?? now, error: null });
  try {
    await grantCredits(ctx, {
      ...{ organizationId: order.organization.id, amount: order.credits, source: CreditSource.PURCHASE },
      expiresAt: order.validDays ? new Date(now.getTime() + order.validDays * day) : null,
      ...{ description: order.title, reference: order.id, idempotencyKey: grantKeyOf(order) },
      tellOwner: true,
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // not in the words of the refusal, which name the organization: those would outlive its erasure
    order.error = error.code === 'ORGANIZATION_CLOSED' ? 'The organization is closed.' : error.code;
    return;
  }
  Object.assign(order, { status: FULFILLED, fulfilledAt: now });
  await publish(ctx, 'order.fulfilled', { orderId: order.id });
}
