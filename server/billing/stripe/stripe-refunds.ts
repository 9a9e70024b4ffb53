import type Stripe from 'stripe';
import { RefundReason, type ProviderRefund } from '../provider-money.ts';

/** The key of a refund's metadata that names our command: it comes back with every look, long after keys are forgotten. */
export const commandKey = 'bursarCommandId';

const statuses: Readonly<Record<string, ProviderRefund['status']>> = {
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
  canceled: 'FAILED',
};

const reasons: Readonly<Record<string, RefundReason>> = {
  duplicate: RefundReason.DUPLICATE,
  fraudulent: RefundReason.FRAUDULENT,
  requested_by_customer: RefundReason.REQUESTED_BY_CUSTOMER,
};

const failures: Readonly<Record<string, string>> = {
  lost_or_stolen_card: 'The card was reported lost or stolen.',
  expired_or_canceled_card: 'The card has expired or was canceled.',
  merchant_request: 'It was called back at the provider.',
  insufficient_funds: 'The balance at the provider does not suffice.',
  declined: 'The bank declined it.',
};

/** Everything that was given back of a charge, and what was tried. */
export async function listRefunds(stripe: Stripe, charge: string): Promise<ProviderRefund[]> {
  const all = await stripe.refunds.list({ charge, limit: 100 }).autoPagingToArray({ limit: 10_000 });
  return all.map(readRefund);
}

/** A refund of Stripe in our words. A state that we do not know is not an end. */
export const readRefund = (refund: Stripe.Refund): ProviderRefund => ({
  id: refund.id,
  status: statuses[refund.status ?? ''] ?? 'PENDING',
  amount: refund.amount,
  reason: reasons[refund.reason ?? ''] ?? null,
  failure: refund.failure_reason
    ? (failures[refund.failure_reason] ?? `The bank says: ${refund.failure_reason.replaceAll('_', ' ')}.`)
    : null,
  commandId: refund.metadata?.[commandKey] ?? null,
  createdAt: new Date(refund.created * 1000),
});
