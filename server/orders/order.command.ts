import { defineCommand } from '../billing/command.ts';
import type { NewPurchase, ProviderCheckout } from '../billing/provider-sales.ts';
import { ProviderMissing } from '../billing/provider.ts';
import { publish } from '../kit/outbox.ts';
import { Order, OrderStatus } from './order.entity.ts';
import { writeOrder } from './write-order.ts';

export interface OrderPayload extends NewPurchase {
  /** Whether the owner is sent the link. */
  readonly isMailed: boolean;
  /** What was asked for, as it was said. */
  readonly wanted: Readonly<Record<string, unknown>>;
}

/** The provider is asked for the page, whatever is bought there. */
const checkoutCommand = (kind: string) =>
  defineCommand<OrderPayload, ProviderCheckout>({
    kind,
    call: (provider, request, key) => provider.openPurchase(request, key),
    // a page is open for a day, and by then that is over
    look: () => Promise.reject(new ProviderMissing('The provider could not be reached for a day.')),
    isDone: () => false,
    settle: async (ctx, { subjectId, payload }, found) => {
      await writeOrder(ctx, await ctx.read.lock(Order, subjectId), found);
      if ((payload as OrderPayload).isMailed) await publish(ctx, 'order.opened', { orderId: subjectId });
    },
    refuse: async (ctx, { subjectId }, why) => {
      Object.assign(await ctx.read.lock(Order, subjectId), { status: OrderStatus.FAILED, error: why });
    },
    // a rehearsal asks nobody: the page has no address, and the mail with it is told all the same
    here: async (ctx, { subjectId, payload }) => {
      if ((payload as OrderPayload).isMailed) await publish(ctx, 'order.opened', { orderId: subjectId });
    },
  });

export const createPackCheckoutCommand = checkoutCommand('createPackCheckout');
export const createLicenseCheckoutCommand = checkoutCommand('createLicenseCheckout');
export const openCheckoutCommand = checkoutCommand('openCheckout');

interface ClosePayload {
  /** What the provider calls the page. */
  readonly checkoutId: string;
}

/** The page is closed, so that nobody pays there any more. */
export const cancelOrderCommand = defineCommand<ClosePayload, ProviderCheckout>({
  kind: 'cancelOrder',
  call: (provider, { checkoutId }, key) => provider.expireCheckout(checkoutId, key),
  look: (provider, { checkoutId }) => provider.fetchCheckout(checkoutId),
  isDone: ({ status }) => status !== 'OPEN',
  settle: async (ctx, { subjectId }, found) => writeOrder(ctx, await ctx.read.lock(Order, subjectId), found),
  here: async (ctx, { subjectId }) => {
    const order = await ctx.read.lock(Order, subjectId);
    Object.assign(order, { status: OrderStatus.CANCELED, url: null });
  },
});
