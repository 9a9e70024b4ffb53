import type Stripe from 'stripe';
import type { ProviderEvent } from '../provider.ts';
import { factsOf } from './stripe-facts.ts';
import { titleOf } from './stripe-title.ts';
import { unlessStrange } from './unless-strange.ts';

/** A bank wants to hear from its customer before it pays. */
export const askingEvents: readonly string[] = ['invoice.payment_action_required'];

/** News from Stripe in our words. Types that we do not know are kept, too, and lead to nothing. */
export function readStripeEvent(event: Stripe.Event): ProviderEvent {
  return {
    id: event.id,
    type: event.type,
    occurredAt: new Date(event.created * 1000),
    causedBy: event.request?.idempotency_key ?? null,
    title: unlessStrange(() => titleOf(event)),
    payload: event,
    ...factsOf(event),
  };
}
