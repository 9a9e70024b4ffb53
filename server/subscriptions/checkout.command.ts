import { defineCommand } from '../billing/command.ts';
import type { NewCheckout, ProviderCheckout } from '../billing/provider-sales.ts';
import { ProviderMissing } from '../billing/provider.ts';
import { publish } from '../kit/outbox.ts';
import { Checkout, CheckoutStatus } from './checkout.entity.ts';
import { settlePromo, writeCheckout } from './write-checkout.ts';

/** The provider is asked for the page. */
export const startCheckoutCommand = defineCommand<NewCheckout, ProviderCheckout>({
  kind: 'startCheckout',
  call: (provider, request, key) => provider.openCheckout(request, key),
  // a page is open for a day, and by then that is over
  look: () => Promise.reject(new ProviderMissing('The provider could not be reached for a day.')),
  isDone: () => false,
  settle: async (ctx, { subjectId }, found) => {
    const checkout = await ctx.read.lock(Checkout, subjectId);
    await writeCheckout(ctx, checkout, found);
    if (checkout.isMailed) await publish(ctx, 'checkout.opened', { checkoutId: checkout.id });
  },
  refuse: async (ctx, { subjectId }, why) => {
    const checkout = await ctx.read.lock(Checkout, subjectId);
    Object.assign(checkout, { status: CheckoutStatus.FAILED, error: why });
    await settlePromo(ctx, checkout);
  },
  // a rehearsal asks nobody: the page has no address, and the mail with it is told all the same
  here: async (ctx, { subjectId }) => {
    const { id, isMailed } = await ctx.read.lock(Checkout, subjectId);
    if (isMailed) await publish(ctx, 'checkout.opened', { checkoutId: id });
  },
});

interface ExpirePayload {
  /** What the provider calls it. */
  readonly checkoutId: string;
}

/** The page is closed, so that nobody buys there any more. */
export const expireCheckoutCommand = defineCommand<ExpirePayload, ProviderCheckout>({
  kind: 'expireCheckout',
  call: (provider, { checkoutId }, key) => provider.expireCheckout(checkoutId, key),
  look: (provider, { checkoutId }) => provider.fetchCheckout(checkoutId),
  isDone: ({ status }) => status !== 'OPEN',
  settle: async (ctx, { subjectId }, found) =>
    writeCheckout(ctx, await ctx.read.lock(Checkout, subjectId), found),
  here: async (ctx, { subjectId }) => {
    const checkout = await ctx.read.lock(Checkout, subjectId);
    Object.assign(checkout, { status: CheckoutStatus.EXPIRED, url: null });
    await settlePromo(ctx, checkout);
  },
});
