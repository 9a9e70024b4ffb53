import { CommandStatus, ProviderCommand } from '../billing/provider-command.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Checkout, CheckoutStatus } from './checkout.entity.ts';

/** What begins a subscription at a provider, and takes its time. */
const starting = ['reactivateSubscription'];

/** An organization buys a product once at a time: where a link is open, or a start is on its way, a second one is refused. */
export async function refuseWhileStarting(
  ctx: Ctx,
  { organizationId, productId }: { organizationId: string; productId: string },
): Promise<void> {
  const open = await ctx.em.count(Checkout, {
    ...{ organization: organizationId, product: productId },
    status: { $in: [CheckoutStatus.PREPARING, CheckoutStatus.OPEN] },
  });
  if (open > 0)
    throw new UserError(
      'CHECKOUT_OPEN',
      'There is an open checkout for this product: it could be paid at any moment. Close it first.',
    );
  const commands = await ctx.em.count(ProviderCommand, {
    ...{ organization: organizationId, status: CommandStatus.PENDING, kind: { $in: starting } },
  });
  if (commands > 0)
    throw new UserError(
      'COMMAND_PENDING',
      'A subscription is about to begin. Wait for the provider to answer.',
    );
}
