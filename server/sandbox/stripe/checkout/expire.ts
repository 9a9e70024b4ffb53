import type Stripe from 'stripe';
import { change } from '../events.ts';
import { invalid } from '../fault.ts';
import { lock } from '../store.ts';
import type { Work } from '../work.ts';

export async function expireCheckout(work: Work, id: string): Promise<Stripe.Checkout.Session> {
  const before = await lock(work, 'checkout.session', id);
  if (before.status !== 'open')
    throw invalid(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${before.status ?? ''}.`,
    );
  return change(work, 'checkout.session', 'checkout.session.expired', before, {
    ...before,
    status: 'expired',
    url: null,
  });
}
