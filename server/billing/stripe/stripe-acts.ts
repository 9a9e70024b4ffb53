import Stripe from 'stripe';
import type { Provider, ProviderSubscription } from '../provider.ts';
import { readSubscription } from './stripe-subscription.ts';
import { translateFault } from './translate-fault.ts';

type Acts = Pick<Provider, 'cancelAtPeriodEnd' | 'cancelNow' | 'undoCancel' | 'pause' | 'resume'>;

/** With it come what will happen by itself, and what is taken off. */
export const inFull = { expand: ['schedule', 'discounts.source.coupon'] };

/**
 * What changes how a subscription stands at Stripe. An act whose request depends on what is found there looks first and asks for
 * nothing that is done already: asked again it may find its own effect, for which Stripe has forgotten the key, or never took one.
 */
export function stripeActs({ subscriptions }: Stripe): Acts {
  const look = (id: string): Promise<Stripe.Subscription> => subscriptions.retrieve(id, inFull);
  const update = (
    id: string,
    params: Stripe.SubscriptionUpdateParams,
    idempotencyKey: string,
  ): Promise<Stripe.Subscription> => subscriptions.update(id, { ...params, ...inFull }, { idempotencyKey });
  const answer = (ask: () => Promise<Stripe.Subscription>): Promise<ProviderSubscription> =>
    translateFault(async () => readSubscription(await ask()));

  return {
    cancelAtPeriodEnd: (id, key) => answer(() => update(id, { cancel_at_period_end: true }, key)),

    cancelNow: (id, key) =>
      answer(async () => {
        const found = await look(id);
        if (found.ended_at) return found;
        try {
          return await subscriptions.cancel(id, inFull, { idempotencyKey: key });
        } catch (error) {
          // a deletion has no key: when its answer is lost, the SDK's own second try finds no such subscription
          if (!isMissing(error)) throw error;
          const after = await look(id);
          if (after.ended_at) return after;
          throw error;
        }
      }),

    undoCancel: (id, key) =>
      answer(async () => {
        const found = await look(id);
        if (found.cancel_at_period_end) return update(id, { cancel_at_period_end: false }, key);
        return found.cancel_at && !found.ended_at ? update(id, { cancel_at: '' }, key) : found;
      }),

    // Stripe's own pause needs a billing mode that older subscriptions lack; this one goes on counting periods, and voids their bills
    pause: (id, key) => answer(() => update(id, { pause_collection: { behavior: 'void' } }, key)),

    resume: (id, key) =>
      answer(async () => {
        const found = await look(id);
        if (found.status === 'paused') return subscriptions.resume(id, inFull, { idempotencyKey: key });
        return found.pause_collection ? update(id, { pause_collection: '' }, key) : found;
      }),
  };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing';
