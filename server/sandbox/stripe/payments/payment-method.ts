import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import { StripeFault, invalid, missing } from '../fault.ts';
import { newId } from '../ids.ts';
import { emit } from '../events.ts';
import { idOf } from '../id-of.ts';
import { insert, load, lock, replace } from '../store.ts';
import type { Work } from '../work.ts';
import { behaviorOf, cardNamed, type TestCard } from './cards.ts';

export interface CardParticulars {
  expMonth?: number;
  expYear?: number;
  billing?: Partial<Stripe.PaymentMethod.BillingDetails>;
  metadata?: Record<string, string>;
}

export function newPaymentMethod(
  work: Work,
  card: TestCard,
  { expMonth, expYear, billing, metadata = {} }: CardParticulars = {},
): Stripe.PaymentMethod {
  return {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null, ...billing },
    card: {
      brand: card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: 'US',
      display_brand: card.brand === 'amex' ? 'american_express' : card.brand,
      exp_month: expMonth ?? 12,
      exp_year: expYear ?? new Date(work.now * 1000).getUTCFullYear() + 4,
      fingerprint: createHash('sha256').update(card.number).digest('base64url').slice(0, 16),
      funding: card.names.includes('visa_debit') ? 'debit' : 'credit',
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: work.now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata,
    type: 'card',
  };
}

/** The saved method of this id; one of Stripe's test names stands for a new one each time. */
export async function methodFor(
  work: Work,
  reference: string,
  param = 'payment_method',
): Promise<Stripe.PaymentMethod> {
  const card = cardNamed(reference);
  if (card) return insert(work, 'payment_method', newPaymentMethod(work, card));
  if (!reference.startsWith('pm_')) throw missing('PaymentMethod', reference, param);
  return lock(work, 'payment_method', reference, param);
}

/** Checks the card with its bank, as Stripe does before it keeps one. */
export async function attach(
  work: Work,
  method: Stripe.PaymentMethod,
  customer: string,
): Promise<Stripe.PaymentMethod> {
  if (idOf(method.customer) === customer) return method;
  if (method.customer !== null)
    throw invalid('The payment method you provided has already been attached to a customer.', {
      code: 'payment_method_already_attached',
    });
  const { decline, refusedOnAttach } = behaviorOf(method);
  if (decline && refusedOnAttach)
    throw new StripeFault(402, 'card_error', decline.message, {
      code: decline.code,
      ...(decline.code === 'card_declined' && { decline_code: decline.declineCode }),
    });
  const attached = await replace(work, 'payment_method', { ...method, customer });
  await emit(work, 'payment_method.attached', attached);
  return attached;
}

/** A customer's own method: what is named must already be theirs, and a test name becomes theirs. */
export async function methodOfCustomer(
  work: Work,
  reference: string,
  customer: string,
  param: string,
): Promise<Stripe.PaymentMethod> {
  const method = await methodFor(work, reference, param);
  if (cardNamed(reference)) return attach(work, method, customer);
  if (idOf(method.customer) !== customer)
    throw invalid(
      `The customer does not have a payment method with the ID ${reference}. The payment method must be attached to the customer.`,
      { code: 'resource_missing', param },
    );
  return method;
}

export const createMethod = (
  work: Work,
  card: TestCard,
  particulars: CardParticulars,
): Promise<Stripe.PaymentMethod> => insert(work, 'payment_method', newPaymentMethod(work, card, particulars));

/** Who pays: the subscription's own method comes before the customer's. */
export async function defaultMethod(
  work: Work,
  customer: Stripe.Customer,
  subscription?: Pick<Stripe.Subscription, 'default_payment_method'> | null,
): Promise<Stripe.PaymentMethod | undefined> {
  const id =
    idOf(subscription?.default_payment_method) ?? idOf(customer.invoice_settings.default_payment_method);
  return id === undefined ? undefined : load(work, 'payment_method', id);
}
