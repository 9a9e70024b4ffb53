import type { Task } from '../agenda.ts';
import { expireCheckout } from '../checkout/expire.ts';
import { change, emit } from '../events.ts';
import { idOf } from '../id-of.ts';
import { collect } from '../invoices/collect.ts';
import { voidInvoice } from '../invoices/close.ts';
import { finalizeAndCollect } from '../invoices/manual.ts';
import { settle, subscriptionOf } from '../invoices/outcome.ts';
import { settleRefund } from '../payments/refund.ts';
import { defaultMethod } from '../payments/payment-method.ts';
import { find, load, lock } from '../store.ts';
import { end } from '../subscriptions/end.ts';
import { advanceSchedule } from '../subscriptions/schedule.ts';
import type { Work } from '../work.ts';
import { renew } from './renew.ts';

/** What happens when the moment has come, at that moment. */
export const tasks: Record<Task, (work: Work, id: string) => Promise<unknown>> = {
  'subscription.renew': renew,
  'subscription.cancel': async (work, id) =>
    end(work, await lock(work, 'subscription', id), 'cancellation_requested'),
  'subscription.expire': expire,
  'subscription.collect': async (work, id) => {
    const before = await lock(work, 'subscription', id);
    await change(work, 'subscription', 'customer.subscription.updated', before, {
      ...before,
      pause_collection: null,
    });
  },
  'subscription.trial_will_end': async (work, id) =>
    emit(work, 'customer.subscription.trial_will_end', await load(work, 'subscription', id)),
  'subscription_schedule.advance': advanceSchedule,
  'invoice.finalize': async (work, id) => finalizeAndCollect(work, await lock(work, 'invoice', id)),
  'invoice.retry': retry,
  'invoice.overdue': overdue,
  'refund.settle': settleRefund,
  'checkout.session.expire': expireCheckout,
};

/** Nobody has paid the first invoice in time: it is void, and the subscription never was. */
async function expire(work: Work, id: string): Promise<void> {
  const before = await lock(work, 'subscription', id);
  const invoice = await find(work, 'invoice', idOf(before.latest_invoice) ?? '', 'for update');
  if (invoice?.status === 'open') await voidInvoice(work, invoice);
}

async function retry(work: Work, id: string): Promise<void> {
  const invoice = await lock(work, 'invoice', id);
  const customer = await load(work, 'customer', idOf(invoice.customer) ?? '');
  const subscription = await find(work, 'subscription', subscriptionOf(invoice) ?? '');
  const method = await defaultMethod(work, customer, subscription ?? null);
  await settle(work, await collect(work, invoice, { method, presence: 'away' }));
}

async function overdue(work: Work, id: string): Promise<void> {
  const invoice = await lock(work, 'invoice', id);
  await emit(work, 'invoice.overdue', invoice);
  const before = await find(work, 'subscription', subscriptionOf(invoice) ?? '', 'for update');
  if (before?.status !== 'active' || idOf(before.latest_invoice) !== id) return;
  await change(work, 'subscription', 'customer.subscription.updated', before, {
    ...before,
    status: 'past_due',
  });
}
