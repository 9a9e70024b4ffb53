import { PaymentStatus } from '../billing/provider-money.ts';
import type { Payment } from '../invoices/payment.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { formatMoney } from '../kit/money.ts';
import { Refund } from './refund.entity.ts';
import { inFlight } from './refund-status.ts';

/**
 * What can still be given back of a payment: what came in, less what the provider has given back, less what is decided and on its way
 * there. What waits for approval takes nothing: it is checked again when it is approved.
 */
export async function amountLeft(ctx: Ctx, payment: Payment): Promise<number> {
  if (payment.status !== PaymentStatus.SUCCEEDED) return 0;
  const onTheirWay = await ctx.em.find(
    Refund,
    { payment: payment.id, status: { $in: [...inFlight] } },
    { fields: ['totalAmount'] },
  );
  const sum = onTheirWay.reduce((total, { totalAmount }) => total + totalAmount, 0);
  return Math.max(0, payment.totalAmount - payment.refundedAmount - sum);
}

/** The amount that is meant: all that is left where none is said. Refuses what is more than that. */
export function amountWithin(payment: Payment, left: number, wanted: number | null): number {
  const { currency, status } = payment;
  if (status !== PaymentStatus.SUCCEEDED)
    throw new UserError(
      'PAYMENT_NOT_REFUNDABLE',
      'This payment did not come in: there is nothing to give back.',
    );
  if (left === 0) throw new UserError('NOTHING_LEFT', 'All of this payment has been given back already.');
  const amount = wanted ?? left;
  if (amount > left)
    throw new UserError(
      'REFUND_EXCEEDS_LEFT',
      `At most ${formatMoney({ amount: left, currency })} is left of this payment.`,
      { field: 'amount' },
    );
  return amount;
}
