import type Stripe from 'stripe';
import { z } from 'zod';
import { text } from './params.ts';

export const address = z.union([
  z.literal(''),
  z.strictObject({ city: text, country: text, line1: text, line2: text, postal_code: text, state: text }),
]);

export const addressParams = { address: address.optional(), email: text, name: text, phone: text };
const billing = z.strictObject(addressParams);

/** What was given, with null for the parts of an address that were not. */
export function addressOf(given: z.output<typeof address>): Stripe.Address | null {
  if (given === '') return null;
  const part = (value: string | undefined): string | null => value || null;
  return {
    city: part(given.city),
    country: part(given.country),
    line1: part(given.line1),
    line2: part(given.line2),
    postal_code: part(given.postal_code),
    state: part(given.state),
  };
}

export function billingDetails(
  given: z.output<typeof billing> | undefined,
): Partial<Stripe.PaymentMethod.BillingDetails> {
  if (!given) return {};
  const { address: where, ...rest } = given;
  const texts = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    ...(where !== undefined && { address: addressOf(where) }),
    ...Object.fromEntries(texts.map(([key, value]) => [key, value || null])),
  };
}
