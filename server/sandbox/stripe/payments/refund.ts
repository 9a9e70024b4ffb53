import type Stripe from 'stripe';
import { change, create, emit } from '../events.ts';
import { invalid } from '../fault.ts';
import { newId } from '../ids.ts';
import { shown } from '../money.ts';
import { idOf } from '../id-of.ts';
import { load, lock, replace } from '../store.ts';
import type { Work } from '../work.ts';
import { balanceTransaction } from './balance.ts';
import { behaviorOf } from './cards.ts';

export interface WantedRefund {
  charge: Stripe.Charge;
  amount?: number | undefined;
  reason?: Stripe.Refund.Reason | undefined;
  metadata?: Record<string, string>;
}

/** Gives money back, at most what is left of the charge. `charge` is held by its lock. */
export async function refundCharge(
  work: Work,
  { charge, amount, reason, metadata = {} }: WantedRefund,
): Promise<Stripe.Refund> {
  const left = charge.amount - charge.amount_refunded;
  if (charge.status !== 'succeeded')
    throw invalid(`Charge ${charge.id} has not succeeded and cannot be refunded.`, {
      code: 'charge_not_refundable',
    });
  if (left <= 0)
    throw invalid(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  const wanted = amount ?? left;
  if (wanted > left)
    throw invalid(
      `Refund amount (${shown(wanted, charge.currency)}) is greater than ${
        charge.amount_refunded > 0 ? 'unrefunded amount on' : ''
      } charge (${shown(left, charge.currency)})`.replace('  ', ' '),
      { param: 'amount' },
    );
  const method = await load(work, 'payment_method', charge.payment_method ?? '');
  const behavior = behaviorOf(method).refund;
  const id = newId('re');
  const refund: Stripe.Refund = {
    id,
    object: 'refund',
    amount: wanted,
    balance_transaction: await movement(work, 'refund', charge, id, -wanted),
    charge: charge.id,
    created: work.now,
    currency: charge.currency,
    customer: idOf(charge.customer) ?? null,
    customer_account: null,
    destination_details: {
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
      type: 'card',
    },
    metadata,
    payment_intent: idOf(charge.payment_intent) ?? null,
    payment_method: method.id,
    // this card's refund looks well, and fails later
    ...(behavior && { pending_reason: 'processing' }),
    reason: reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: behavior === 'pending' ? 'pending' : 'succeeded',
    transfer_reversal: null,
  };
  await create(work, 'refund', 'refund.created', refund);
  await refunded(work, charge, wanted);
  return refund;
}

/** Only now does the bank say what became of it. */
export async function settleRefund(work: Work, id: string): Promise<void> {
  const before = await lock(work, 'refund', id);
  const { pending_reason: _pending, ...rest } = before;
  const method = await load(work, 'payment_method', idOf(before.payment_method) ?? '');
  if (behaviorOf(method).refund !== 'failed') {
    await change(work, 'refund', 'refund.updated', before, { ...rest, status: 'succeeded' });
    return;
  }
  const charge = await lock(work, 'charge', idOf(before.charge) ?? '');
  const back = await movement(work, 'refund_failure', charge, id, before.amount);
  const failed = await change(work, 'refund', 'refund.updated', before, {
    ...rest,
    failure_balance_transaction: back,
    failure_reason: 'expired_or_canceled_card',
    status: 'failed',
  });
  await emit(work, 'refund.failed', failed);
  await change(work, 'charge', 'charge.updated', charge, {
    ...charge,
    amount_refunded: charge.amount_refunded - before.amount,
    refunded: false,
  });
}

/** A refund that has not reached the bank is called back; the money is the account's again. */
export async function cancelRefund(work: Work, id: string): Promise<Stripe.Refund> {
  const before = await lock(work, 'refund', id);
  if (before.status !== 'pending' && before.status !== 'requires_action')
    throw invalid(
      `Refund ${id} cannot be canceled because it has a status of ${before.status ?? 'unknown'}.`,
    );
  const { pending_reason: _pending, ...rest } = before;
  const charge = await lock(work, 'charge', idOf(before.charge) ?? '');
  const back = await movement(work, 'refund_failure', charge, id, before.amount);
  await replace(work, 'charge', {
    ...charge,
    amount_refunded: charge.amount_refunded - before.amount,
    refunded: false,
  });
  return change(work, 'refund', 'refund.updated', before, {
    ...rest,
    failure_balance_transaction: back,
    failure_reason: 'merchant_request',
    status: 'canceled',
  });
}

async function refunded(work: Work, charge: Stripe.Charge, amount: number): Promise<void> {
  const sum = charge.amount_refunded + amount;
  const after = await replace(work, 'charge', {
    ...charge,
    amount_refunded: sum,
    refunded: sum === charge.amount,
  });
  await emit(work, 'charge.refunded', after, { amount_refunded: charge.amount_refunded, refunded: false });
}

const movement = (
  work: Work,
  type: 'refund' | 'refund_failure',
  { currency, description }: Stripe.Charge,
  source: string,
  amount: number,
): Promise<string> => balanceTransaction(work, { type, amount, currency, source, description });
