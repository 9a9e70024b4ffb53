import { setTimeout as pause } from 'node:timers/promises';
import type Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import { aStripePlan } from '../billing/stripe-plan.ts';
import type { Actor } from '../kit/product.ts';
import { inParallel, openFaultWorld, type FaultWorld } from './fault-world.ts';

const companies = 8;
const reason = 'To see what survives';
const ofApi = ['command.committed', 'webhook.stored'];
const ofWorker = [
  'command.picked',
  'command.called',
  'command.answered',
  'object.fetched',
  'object.mirrored',
];

/** A life of a subscription, step by step; the last one begins anew what the one before has ended. */
const life: readonly [mutation: string, input: string, more: object][] = [
  ['changePlan', 'ChangePlanInput', { planKey: 'PRO', when: 'NOW' }],
  ['pauseSubscription', 'PauseSubscriptionInput', {}],
  ['resumeSubscription', 'ContinueSubscriptionInput', {}],
  ['changePlan', 'ChangePlanInput', { planKey: 'STANDARD', when: 'PERIOD_END' }],
  ['undoScheduledChange', 'ContinueSubscriptionInput', {}],
  ['cancelSubscription', 'CancelSubscriptionInput', { mode: 'PERIOD_END', refund: 'NONE' }],
  ['undoCancel', 'ContinueSubscriptionInput', {}],
  ['cancelSubscription', 'CancelSubscriptionInput', { mode: 'IMMEDIATE', refund: 'NONE' }],
  ['reactivateSubscription', 'PauseSubscriptionInput', {}],
];

interface Command {
  status: string;
  error: string | null;
}
interface Company {
  readonly subscriptionId: string;
  readonly organizationId: string;
  readonly stripeId: string;
  readonly admins: Actor[];
}

let faults: FaultWorld<BillingWorld>;

beforeAll(async () => {
  faults = await openFaultWorld({ ofApi, ofWorker }, openBillingWorld);
  await aStripePlan(faults.world, { key: 'PRO', month: 4_900, year: 49_000 });
});
afterAll(() => faults?.close());

test('plans, pauses, cancellations and new beginnings, with processes killed at every step, happen once each on both sides', async () => {
  const { world, fleet, rowsOf } = faults;
  const all: Company[] = [];
  for (let count = 0; count < companies; count += 1) {
    const { subscription, organizationId, stripeId } = await world.aCompany(5);
    const admins = [await world.anAdmin(), await world.anAdmin()];
    all.push({ subscriptionId: subscription.id, organizationId, stripeId, admins });
  }
  await inParallel(all, 4, live);
  await faults.settled();

  for (const { subscriptionId, organizationId, stripeId } of all) {
    const { customer } = await world.stripe.subscriptions.retrieve(stripeId);
    const there = await world.stripe.subscriptions.list({ customer: String(customer), status: 'all' });
    const bought = there.data.map(stateThere).toSorted();
    expect(bought.map((one) => one.split(' ')[1])).toEqual(
      expect.arrayContaining(['ACTIVE', 'CANCELED']) as string[],
    );
    expect(bought).toHaveLength(2);
    const here = await rowsOf<{ state: string }>(
      `select s.provider_subscription_id || ' ' || s.status || ' ' || s.quantity || ' ' || p.provider_price_id as state
       from subscription s join published_price p on p.price_id = s.price_id where s.organization_id = $1`,
      organizationId,
    );
    expect(here.map(({ state }) => state).toSorted()).toEqual(bought);
    // one upgrade: the rest of the old plan is credited, and that of the new one charged
    const items = await world.stripe.invoiceItems.list({ customer: String(customer), limit: 100 });
    expect(items.data).toHaveLength(2);
    const audited = await rowsOf<{ action: string; times: number }>(
      `select e.action, count(distinct e.id)::int as times from audit.change c join audit.entry e on e.id = c.entry_id
       where c.table_name = 'subscription' and e.actor = 'user'
         and c.record_id in (select id::text from subscription where organization_id = $1) group by 1`,
      organizationId,
    );
    expect(Object.fromEntries(audited.map(({ action, times }) => [action, times]))).toEqual(expectedTimes);
    expect(subscriptionId).toBeTruthy();
  }
  expect(await rowsOf('select status, count(*)::int from provider_command group by 1')).toEqual([
    { status: 'SUCCEEDED', count: companies * life.length },
  ]);
  expect([...fleet.deaths.keys()].sort()).toEqual([...ofApi, ...ofWorker].sort());
});

/** How often each act has changed the subscriptions of a company, as the audit log tells. */
const expectedTimes = life.reduce<Record<string, number>>(
  (times, [mutation]) => ({ ...times, [mutation]: (times[mutation] ?? 0) + 1 }),
  {},
);

const stateThere = ({ id, status, items }: Stripe.Subscription): string => {
  const [item] = items.data;
  return `${id} ${status.toUpperCase()} ${item?.quantity} ${item?.price.id}`;
};

async function live(company: Company): Promise<void> {
  for (const [index, [mutation, input, more]] of life.entries())
    await act(company, mutation, input, {
      ...{ subscriptionId: company.subscriptionId, reason, ...more },
      idempotencyKey: `${company.stripeId}-${index}`,
    });
}

/** As a browser that does not give up: the same request again, under the same key, wherever someone answers. */
async function act(company: Company, mutation: string, type: string, input: object): Promise<void> {
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { status error } }`;
  for (;;) {
    const answer = await faults.ask<{ done: Command }>(company.admins[0], query, { input });
    const code = answer?.errors?.[0]?.extensions.code;
    if (code === 'RATE_LIMITED') company.admins.reverse();
    else if (code) throw new Error(`${mutation}: ${code}: ${answer?.errors?.[0]?.message ?? ''}`);
    const command = answer?.data?.done;
    if (command?.status === 'FAILED') throw new Error(command.error ?? 'failed');
    if (command?.status === 'SUCCEEDED') return;
    await pause(250);
  }
}
