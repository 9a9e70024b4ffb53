import type Stripe from 'stripe';
import { invalid } from '../fault.ts';
import { inner } from '../list.ts';
import type { Work } from '../work.ts';
import { changeItems, credits, type ItemChanges } from './item-changes.ts';
import { periodAfter } from './periods.ts';
import { periodLines } from './period-lines.ts';

export interface PlannedUpdate {
  /** As it would be. */
  subscription: Stripe.Subscription;
  prorations: Stripe.InvoiceItem[];
  /** What a new period costs that begins with the change. */
  lines: Stripe.InvoiceLineItem[];
  /** The change is billed at once, not with the next renewal. */
  billsNow: boolean;
}

/** What an update of items, anchor or trial comes to. Changes nothing: the preview and the update both ask here. */
export async function planUpdate(
  work: Work,
  before: Stripe.Subscription,
  changes: ItemChanges,
  param: string,
): Promise<PlannedUpdate> {
  const { items, prorations, isAnotherInterval } = await changeItems(work, before, changes, param);
  const trialEnd = trialEndOf(work, before, changes.trial_end);
  const endsTrial = changes.trial_end === 'now' && before.status === 'trialing';
  const after = { ...before, items: inner(items, before.items.url) };
  const restarts = changes.billing_cycle_anchor === 'now' || isAnotherInterval || endsTrial;
  if (trialEnd === undefined && !restarts) {
    const billsNow = changes.proration_behavior === 'always_invoice' && prorations.length > 0;
    return { subscription: after, prorations, lines: [], billsNow };
  }
  const subscription = restarted(work, after, trialEnd);
  const unused =
    changes.proration_behavior === 'none'
      ? []
      : await credits(work, before, changes.proration_date ?? work.now);
  return {
    subscription,
    prorations: unused,
    lines: await periodLines(work, subscription, trialEnd !== undefined),
    billsNow: true,
  };
}

function trialEndOf(
  work: Work,
  before: Stripe.Subscription,
  wanted: ItemChanges['trial_end'],
): number | undefined {
  if (wanted === undefined || wanted === 'now' || wanted === before.trial_end) return undefined;
  if (wanted <= work.now) throw invalid('Invalid timestamp: must be in the future.', { param: 'trial_end' });
  return wanted;
}

/** A period that begins now: up to the end of the trial, or one interval long. */
function restarted(
  work: Work,
  subscription: Stripe.Subscription,
  trialEnd: number | undefined,
): Stripe.Subscription {
  const items = subscription.items.data.map((item) => {
    const end =
      trialEnd ??
      (item.price.recurring ? periodAfter(work.now, work.now, item.price.recurring).end : work.now);
    return { ...item, current_period_start: work.now, current_period_end: end };
  });
  return {
    ...subscription,
    billing_cycle_anchor: trialEnd ?? work.now,
    items: inner(items, subscription.items.url),
    ...(trialEnd === undefined
      ? {
          status: subscription.status === 'trialing' ? 'active' : subscription.status,
          trial_end: subscription.status === 'trialing' ? work.now : subscription.trial_end,
        }
      : {
          status: 'trialing',
          trial_end: trialEnd,
          trial_start: subscription.status === 'trialing' ? subscription.trial_start : work.now,
        }),
  };
}
