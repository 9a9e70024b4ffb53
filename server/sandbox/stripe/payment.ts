import type Stripe from 'stripe';
import { z } from 'zod';
import { invalid } from './fault.ts';

/** Stripe's test payment methods: what each does when it is charged. */
const outcomes: Record<string, 'paid' | 'declined'> = {
  pm_card_visa: 'paid',
  pm_card_mastercard: 'paid',
  pm_card_chargeCustomerFail: 'declined',
};

export const paymentMethod = z.string().transform((id) => {
  if (!(id in outcomes))
    throw invalid(`No such PaymentMethod: '${id}'`, { code: 'resource_missing', param: 'payment_method' });
  return id;
});

/** The subscription's own payment method comes before the customer's. */
const methodOf = (
  customer: Stripe.Customer,
  own: Stripe.Subscription['default_payment_method'],
): string | undefined => idOf(own) ?? idOf(customer.invoice_settings.default_payment_method);

export function requirePaymentMethod(customer: Stripe.Customer, own: string | undefined): void {
  if (methodOf(customer, own ?? null) === undefined)
    throw invalid(
      'This customer has no attached payment source or default payment method. Please consider adding a default payment method.',
      { code: 'resource_missing' },
    );
}

export function charge(customer: Stripe.Customer, subscription: Stripe.Subscription): 'paid' | 'declined' {
  return outcomes[methodOf(customer, subscription.default_payment_method) ?? ''] ?? 'declined';
}

export function idOf(reference: string | { id: string } | null | undefined): string | undefined {
  return typeof reference === 'object' ? reference?.id : reference;
}
