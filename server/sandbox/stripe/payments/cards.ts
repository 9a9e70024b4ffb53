import type Stripe from 'stripe';

interface Decline {
  code: string;
  declineCode: string;
  message: string;
}

/** What a test card does, as Stripe's testing page lists them. */
export interface TestCard {
  number: string;
  brand: string;
  /** `pm_card_visa`, and as a token `tok_visa`. */
  names: string[];
  decline?: Decline;
  /** A card that cannot even be saved: its decline comes when it is attached. */
  refusedOnAttach?: boolean;
  /** `setup`: once, then it can be charged without its owner; `always`: at every payment. */
  authentication?: 'setup' | 'always';
  refund?: 'pending' | 'failed';
}

const declined = (declineCode: string, message: string, code = 'card_declined'): Decline => ({
  code,
  declineCode,
  message,
});
const generic = declined('generic_decline', 'Your card was declined.');
const insufficient = declined('insufficient_funds', 'Your card has insufficient funds.');

const cards: TestCard[] = [
  { number: '4242424242424242', brand: 'visa', names: ['visa', 'us'] },
  { number: '4000056655665556', brand: 'visa', names: ['visa_debit'] },
  { number: '5555555555554444', brand: 'mastercard', names: ['mastercard'] },
  { number: '378282246310005', brand: 'amex', names: ['amex'] },
  { number: '4000000000000341', brand: 'visa', names: ['chargeCustomerFail'], decline: generic },
  {
    ...{ number: '4000000000000002', brand: 'visa', names: ['visa_chargeDeclined', 'chargeDeclined'] },
    ...{ decline: generic, refusedOnAttach: true },
  },
  {
    number: '4000000000009995',
    brand: 'visa',
    names: ['visa_chargeDeclinedInsufficientFunds', 'chargeDeclinedInsufficientFunds'],
    ...{ decline: insufficient, refusedOnAttach: true },
  },
  {
    ...{ number: '4000000000009987', brand: 'visa', names: ['visa_chargeDeclinedLostCard'] },
    ...{ decline: declined('lost_card', 'Your card was declined.'), refusedOnAttach: true },
  },
  {
    ...{ number: '4000000000009979', brand: 'visa', names: ['visa_chargeDeclinedStolenCard'] },
    ...{ decline: declined('stolen_card', 'Your card was declined.'), refusedOnAttach: true },
  },
  {
    ...{ number: '4000000000000069', brand: 'visa', names: ['chargeDeclinedExpiredCard'] },
    ...{ decline: declined('expired_card', 'Your card has expired.', 'expired_card'), refusedOnAttach: true },
  },
  {
    ...{ number: '4000000000000127', brand: 'visa', names: ['chargeDeclinedIncorrectCvc'] },
    decline: declined('incorrect_cvc', "Your card's security code is incorrect.", 'incorrect_cvc'),
    refusedOnAttach: true,
  },
  {
    ...{ number: '4000000000000119', brand: 'visa', names: ['chargeDeclinedProcessingError'] },
    decline: declined(
      'processing_error',
      'An error occurred while processing your card. Try again in a little bit.',
      'processing_error',
    ),
    refusedOnAttach: true,
  },
  {
    ...{ number: '4000002500003155', brand: 'visa', names: ['authenticationRequiredOnSetup'] },
    authentication: 'setup',
  },
  {
    ...{ number: '4000002760003184', brand: 'visa', names: ['authenticationRequired'] },
    authentication: 'always',
  },
  { number: '4000000000003220', brand: 'visa', names: ['threeDSecure2Required'], authentication: 'always' },
  {
    number: '4000008260003178',
    brand: 'visa',
    names: ['authenticationRequiredChargeDeclinedInsufficientFunds'],
    ...{ authentication: 'setup', decline: insufficient },
  },
  { number: '4000000000007726', brand: 'visa', names: ['pendingRefund'], refund: 'pending' },
  { number: '4000000000005126', brand: 'visa', names: ['refundFail'], refund: 'failed' },
];

const byNumber = new Map(cards.map((card) => [card.number, card]));
const byName = new Map<string, TestCard>(
  cards.flatMap((card) =>
    card.names.flatMap((name) => [[`pm_card_${name}`, card] as const, [`tok_${name}`, card] as const]),
  ),
);
const byLast4 = new Map(cards.map((card) => [card.number.slice(-4), card]));

/** `pm_card_visa` or `tok_visa`. */
export const cardNamed = (name: string): TestCard | undefined => byName.get(name);
export const cardNumbered = (number: string): TestCard | undefined =>
  byNumber.get(number.replaceAll(/[\s-]/g, ''));

/** No two test cards end alike, so what a saved one does stands on it. */
export function behaviorOf(method: Stripe.PaymentMethod): TestCard {
  const card = byLast4.get(method.card?.last4 ?? '');
  if (!card) throw new Error(`no test card ends in ${method.card?.last4 ?? 'nothing'}`);
  return card;
}
