import type Stripe from 'stripe';
import { newId } from '../ids.ts';
import { insert } from '../store.ts';
import type { Work } from '../work.ts';

const days = 86_400;

/** Stripe's fee for a card of the United States: 2.9 % and 30 ¢. */
const feeOf = (amount: number): number => Math.round((amount * 29) / 1000) + 30;

interface Movement {
  type: 'charge' | 'refund' | 'refund_failure';
  amount: number;
  currency: string;
  source: string;
  description: string | null;
}

/** What a charge or a refund does to the account's own balance; fees are not given back. */
export async function balanceTransaction(work: Work, movement: Movement): Promise<string> {
  const fee = movement.type === 'charge' ? feeOf(movement.amount) : 0;
  const transaction: Stripe.BalanceTransaction = {
    id: newId('txn'),
    object: 'balance_transaction',
    amount: movement.amount,
    available_on: movement.type === 'charge' ? work.now + 2 * days : work.now,
    balance_type: 'payments',
    created: work.now,
    currency: movement.currency,
    description: movement.description,
    exchange_rate: null,
    fee,
    fee_details: fee
      ? [
          {
            amount: fee,
            application: null,
            currency: movement.currency,
            description: 'Stripe processing fees',
            type: 'stripe_fee',
          },
        ]
      : [],
    net: movement.amount - fee,
    reporting_category: movement.type,
    source: movement.source,
    status: movement.type === 'charge' ? 'pending' : 'available',
    type: movement.type,
  };
  await insert(work, 'balance_transaction', transaction);
  return transaction.id;
}
