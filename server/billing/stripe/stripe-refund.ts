import type Stripe from 'stripe';
import { RefundReason, type ProviderCharge, type RefundRequest } from '../provider-money.ts';
import { fetchCharge } from './stripe-charge.ts';
import { commandKey } from './stripe-refunds.ts';

const reasons: Readonly<Record<RefundReason, Stripe.RefundCreateParams.Reason>> = {
  [RefundReason.DUPLICATE]: 'duplicate',
  [RefundReason.FRAUDULENT]: 'fraudulent',
  [RefundReason.REQUESTED_BY_CUSTOMER]: 'requested_by_customer',
};

/** Gives money back of a charge. Asked again with the same key, Stripe answers with the refund that it has made. */
export async function refundCharge(
  stripe: Stripe,
  { chargeId: charge, amount, reason }: RefundRequest,
  key: string,
): Promise<ProviderCharge> {
  const params = { charge, amount, reason: reasons[reason], metadata: { [commandKey]: key } };
  await stripe.refunds.create(params, { idempotencyKey: key });
  return fetchCharge(stripe, charge);
}
