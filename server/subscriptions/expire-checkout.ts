import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { requestCommand } from '../billing/request-command.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { expireCheckoutCommand } from './checkout.command.ts';
import { Checkout, CheckoutStatus } from './checkout.entity.ts';

/** Closes a page where an organization could buy. */
export async function expireCheckout(
  ctx: Ctx,
  { id, reason }: { id: string; reason: string | null },
): Promise<ProviderCommand> {
  const checkout = await ctx.read.lock(Checkout, id);
  const { provider, providerCheckoutId } = checkout;
  if (checkout.status !== CheckoutStatus.OPEN || !providerCheckoutId)
    throw new UserError('CHECKOUT_NOT_OPEN', 'This checkout is not open: there is nothing to close.');
  return requestCommand(ctx, {
    kind: expireCheckoutCommand,
    payload: { checkoutId: providerCheckoutId },
    organization: await checkout.organization.loadOrFail(),
    ...{ subjectId: id, provider, providerObjectId: providerCheckoutId },
    reason: reason?.trim() || null,
    idempotencyKey: null,
  });
}
