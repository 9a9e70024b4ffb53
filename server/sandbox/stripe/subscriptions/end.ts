import type Stripe from 'stripe';
import { change, emit } from '../events.ts';
import { idOf } from '../id-of.ts';
import { find, replace } from '../store.ts';
import type { Work } from '../work.ts';

interface Particulars {
  comment?: string | null | undefined;
  feedback?: Stripe.Subscription.CancellationDetails.Feedback | null | undefined;
}

/** Over. Open invoices are no longer collected by themselves; a schedule has nothing left to do. */
export async function end(
  work: Work,
  before: Stripe.Subscription,
  reason: Stripe.Subscription.CancellationDetails.Reason,
  { comment, feedback }: Particulars = {},
): Promise<Stripe.Subscription> {
  const details = before.cancellation_details;
  const after: Stripe.Subscription = {
    ...before,
    canceled_at: before.canceled_at ?? work.now,
    cancellation_details: {
      comment: comment ?? details?.comment ?? null,
      feedback: feedback ?? details?.feedback ?? null,
      feedback_option: details?.feedback_option ?? null,
      reason,
    },
    ended_at: work.now,
    schedule: null,
    status: 'canceled',
  };
  await replace(work, 'subscription', after);
  const invoices = await work.sql.query<{ body: Stripe.Invoice }>(
    `select body from sandbox.stripe_object where object = 'invoice' and body->>'status' in ('draft', 'open')
       and body#>>'{parent,subscription_details,subscription}' = $1 for update`,
    [before.id],
  );
  for (const { body } of invoices.rows)
    await change(work, 'invoice', 'invoice.updated', body, {
      ...body,
      auto_advance: false,
      automatically_finalizes_at: null,
      next_payment_attempt: null,
    });
  const schedule = await find(work, 'subscription_schedule', idOf(before.schedule) ?? '', 'for update');
  if (schedule)
    await change(work, 'subscription_schedule', 'subscription_schedule.canceled', schedule, {
      ...schedule,
      canceled_at: work.now,
      current_phase: null,
      status: 'canceled',
    });
  await emit(work, 'customer.subscription.deleted', after);
  return after;
}
