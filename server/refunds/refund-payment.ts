import { Field, ID, InputType } from 'type-graphql';
import { RefundReason } from '../billing/provider-money.ts';
import type { Payment } from '../invoices/payment.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { MinorUnits } from '../kit/money.ts';
import { hasEnded } from '../subscriptions/choose-current.ts';
import { reasonBounds } from '../subscriptions/override-subscription.ts';
import type { Subscription } from '../subscriptions/subscription.entity.ts';
import type { Refund } from './refund.entity.ts';
import { requestRefund } from './request-refund.ts';

/** A refund of nothing is a slip of the finger. */
export const amountBounds = { min: 1 } as const;

@InputType({ description: 'How much of a payment is to go back, and why.' })
export class RefundPaymentInput {
  @Field(() => ID, { description: 'The id of the payment.' })
  paymentId!: string;

  @Field(() => MinorUnits, {
    nullable: true,
    description:
      'The amount in minor units of the currency of the payment; all that is left where it is left out.',
  })
  @Bounds(amountBounds)
  amount?: number | null;

  @Field(() => RefundReason, { description: 'Why, as the bank is told.' })
  reasonCode!: RefundReason;

  @Field(() => String, { description: 'Why, in words; the audit log keeps it, and approvers read it.' })
  @Bounds(reasonBounds)
  reason!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the subscription that the payment was for ends at once, and access with it, when the provider has taken the refund.',
  })
  cancelSubscription!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own name for this request. Sent again, it gives nothing more back and answers with the same refund.',
  })
  @Bounds({ minLength: 8, maxLength: 200 })
  idempotencyKey?: string | null;
}

/** Gives a payment back, all or a part of it, or asks a second person to agree. */
export const refundPayment = (ctx: Ctx, input: RefundPaymentInput): Promise<Refund> =>
  requestRefund(ctx, {
    paymentId: input.paymentId,
    amount: input.amount ?? null,
    reasonCode: input.reasonCode,
    reason: input.reason,
    endsSubscription: (payment) => (input.cancelSubscription ? paidFor(payment) : Promise.resolve(null)),
    idempotencyKey: input.idempotencyKey ?? null,
  });

/** The subscription that a payment was for, which must be there to be ended. */
export async function paidFor(payment: Payment): Promise<Subscription> {
  const invoice = await payment.invoice?.loadOrFail();
  const subscription = await invoice?.subscription?.loadOrFail();
  if (!subscription)
    throw new UserError('NO_SUBSCRIPTION', 'This payment was for no subscription that could end.', {
      field: 'cancelSubscription',
    });
  return subscription;
}

/** The same, or null where none could end. */
export async function endable(payment: Payment): Promise<Subscription | null> {
  const invoice = await payment.invoice?.loadOrFail();
  const subscription = await invoice?.subscription?.loadOrFail();
  return subscription && !hasEnded(subscription) ? subscription : null;
}
