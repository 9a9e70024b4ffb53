import type Stripe from 'stripe';
import { keep } from '../discounts/discount.ts';
import { change } from '../events.ts';
import { idOf } from '../id-of.ts';
import { bill, type Billing } from '../invoices/bill.ts';
import { markUncollectible, voidInvoice } from '../invoices/close.ts';
import { settle } from '../invoices/outcome.ts';
import { inner } from '../list.ts';
import { defaultMethod } from '../payments/payment-method.ts';
import { load, lock } from '../store.ts';
import { end } from '../subscriptions/end.ts';
import { pausedBy } from '../subscriptions/pause.ts';
import { periodLines } from '../subscriptions/period-lines.ts';
import { periodAfter } from '../subscriptions/periods.ts';
import type { Work } from '../work.ts';

/** The end of a period: the next one begins and is billed, unless this was the last. */
export async function renew(work: Work, id: string): Promise<void> {
  const before = await lock(work, 'subscription', id);
  if (before.cancel_at_period_end) {
    await end(work, before, 'cancellation_requested');
    return;
  }
  if (before.status === 'trialing' && (await lacksMethod(work, before))) return;
  const items = before.items.data.map((item) => {
    if (!item.price.recurring) return item;
    const period = periodAfter(item.current_period_end, before.billing_cycle_anchor, item.price.recurring);
    return { ...item, current_period_start: period.start, current_period_end: period.end };
  });
  const ahead = { ...before, items: inner(items, before.items.url) };
  const lines = await periodLines(work, ahead, false);
  const invoice = await bill(work, ahead, { reason: 'subscription_cycle', lines, until: untilOf(before) });
  await change(work, 'subscription', 'customer.subscription.updated', before, {
    ...ahead,
    discounts: await keep(work, ahead),
    latest_invoice: invoice.id,
    status: statusAfter(before, invoice),
  });
  if (invoice.status === 'open' && invoice.attempted) await settle(work, invoice);
  const behavior = before.pause_collection?.behavior;
  if (invoice.status !== 'open') return;
  if (behavior === 'void') await voidInvoice(work, invoice);
  if (behavior === 'mark_uncollectible') await markUncollectible(work, invoice);
}

/** An unpaid subscription collects drafts; one whose collection is paused does not try to collect. */
function untilOf(before: Stripe.Subscription): NonNullable<Billing['until']> {
  const behavior = before.pause_collection?.behavior;
  if (before.status === 'unpaid' || behavior === 'keep_as_draft') return 'draft';
  return behavior === undefined ? 'attempt' : 'open';
}

function statusAfter(before: Stripe.Subscription, invoice: Stripe.Invoice): Stripe.Subscription.Status {
  if (before.status === 'unpaid') return 'unpaid';
  if (invoice.status === 'paid' || before.status === 'trialing') return 'active';
  return before.status;
}

/** The end of a trial that nobody is there to pay for: as the subscription has been told. */
async function lacksMethod(work: Work, before: Stripe.Subscription): Promise<boolean> {
  const wanted = before.trial_settings?.end_behavior.missing_payment_method ?? 'create_invoice';
  if (wanted === 'create_invoice') return false;
  const customer = await load(work, 'customer', idOf(before.customer) ?? '');
  if (await defaultMethod(work, customer, before)) return false;
  if (wanted === 'cancel') await end(work, before, 'payment_failed');
  else
    await change(work, 'subscription', 'customer.subscription.paused', before, {
      ...before,
      ...pausedBy(work, 'trial_end_without_payment_method'),
    });
  return true;
}
