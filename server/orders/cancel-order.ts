import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { requestCommand } from '../billing/request-command.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { cancelOrderCommand } from './order.command.ts';
import { Order, OrderStatus } from './order.entity.ts';

/** Closes the page of an order that nobody has paid. */
export async function cancelOrder(
  ctx: Ctx,
  { id, reason }: { id: string; reason: string },
): Promise<ProviderCommand> {
  const order = await ctx.read.lock(Order, id);
  const { provider, providerCheckoutId } = order;
  if (order.status !== OrderStatus.PENDING || !providerCheckoutId)
    throw new UserError('ORDER_NOT_OPEN', 'Nobody can pay this order any more: there is nothing to close.');
  return requestCommand(ctx, {
    kind: cancelOrderCommand,
    payload: { checkoutId: providerCheckoutId },
    organization: await order.organization.loadOrFail(),
    ...{ subjectId: id, provider, providerObjectId: providerCheckoutId },
    reason: reason.trim() || null,
    idempotencyKey: null,
  });
}
