import type { Pool } from 'pg';
import type Stripe from 'stripe';
import { transaction } from '../database.ts';
import { bill } from './bill.ts';
import { periodLines } from './create-subscription.ts';
import { change } from './events.ts';
import { inner } from './list.ts';
import { periodAfter } from './periods.ts';
import { cancel } from './subscriptions.ts';
import type { Work } from './work.ts';

/** Carries every subscription over the ends of its periods, one period and one transaction at a time. */
export async function renewDue(pool: Pool, now: number, endpoints: string[]): Promise<void> {
  while (await transaction(pool, (sql) => renewOne({ sql, now, request: null, endpoints })));
}

async function renewOne(work: Work): Promise<boolean> {
  const { rows } = await work.sql.query<{ body: Stripe.Subscription }>(
    `select body from sandbox.stripe_object
     where object = 'subscription' and body->>'status' in ('active', 'trialing', 'past_due')
       and (body#>>'{items,data,0,current_period_end}')::bigint <= $1
     order by (body#>>'{items,data,0,current_period_end}')::bigint limit 1 for update skip locked`,
    [work.now],
  );
  const due = rows[0]?.body;
  if (!due) return false;
  // The renewal happens at the moment it was due, however late the clock notices.
  await renew({ ...work, now: due.items.data[0]?.current_period_end ?? work.now }, due);
  return true;
}

async function renew(work: Work, before: Stripe.Subscription): Promise<void> {
  if (before.cancel_at_period_end) {
    await cancel(work, before, 'cancellation_requested');
    return;
  }
  const items = before.items.data.map((item) => {
    if (!item.price.recurring) return item;
    const period = periodAfter(item.current_period_end, before.billing_cycle_anchor, item.price.recurring);
    return { ...item, current_period_start: period.start, current_period_end: period.end };
  });
  const ahead = { ...before, items: inner(items, before.items.url) };
  const invoice = await bill(work, ahead, 'subscription_cycle', await periodLines(work, ahead, false));
  await change(work, 'subscription', 'customer.subscription.updated', before, {
    ...ahead,
    latest_invoice: invoice.id,
    status: invoice.status === 'paid' ? 'active' : 'past_due',
  });
}
