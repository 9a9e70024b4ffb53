import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import type { Actor } from '../kit/product.ts';
import { inParallel, openFaultWorld, type FaultWorld } from './fault-world.ts';

const companies = 40;
const changesEach = 5;
const ofApi = ['command.committed', 'webhook.stored'];
const ofWorker = [
  'command.picked',
  'command.called',
  'command.answered',
  'object.fetched',
  'object.mirrored',
];

interface Company {
  subscriptionId: string;
  stripeId: string;
  admins: Actor[];
  /** The seats, from the first to the last. */
  history: number[];
}
interface Command {
  id: string;
  status: string;
  error: string | null;
}

let faults: FaultWorld<BillingWorld>;

beforeAll(async () => {
  faults = await openFaultWorld({ ofApi, ofWorker }, openBillingWorld);
});
afterAll(() => faults?.close());

test('200 changes of seats, with processes killed at every step, happen once each on both sides', async () => {
  const { world, fleet, rowsOf } = faults;
  const all: Company[] = [];
  for (let count = 0; count < companies; count += 1) {
    const { subscription, stripeId } = await world.aCompany(5);
    const admins = [await world.anAdmin(), await world.anAdmin()];
    all.push({ subscriptionId: subscription.id, stripeId, admins, history: [5] });
  }
  await inParallel(all, 12, async (company) => {
    for (let count = 0; count < changesEach; count += 1) await changeSeats(company);
  });
  await faults.settled();

  for (const company of all) {
    const { items, customer } = await world.stripe.subscriptions.retrieve(company.stripeId);
    const wanted = company.history.at(-1);
    expect(items.data[0]?.quantity).toBe(wanted);
    const prorations = await world.stripe.invoiceItems.list({ customer: String(customer), limit: 100 });
    expect(prorations.data).toHaveLength(2 * changesEach);
    expect(await rowsOf('select quantity from subscription where id = $1', company.subscriptionId)).toEqual([
      { quantity: wanted },
    ]);
    expect(await steps(company)).toEqual(
      company.history
        .slice(1)
        .map((after, index) => ({ before: company.history[index], after, actor: 'user' })),
    );
  }
  expect(await rowsOf('select status, count(*)::int from provider_command group by 1')).toEqual([
    { status: 'SUCCEEDED', count: companies * changesEach },
  ]);
  expect(await unequalEvents()).toEqual([]);
  // each change is told once; of a mail whose process died over it nobody knows whether it came
  const letters = await faults.letters();
  expect(letters.reduce((sum, { kept }) => sum + kept, 0)).toBe(companies * changesEach);
  expect(letters.filter(({ kept, sent, taken }) => taken < sent || taken > kept)).toEqual([]);
  expect([...fleet.deaths.keys()].sort()).toEqual([...ofApi, ...ofWorker].sort());
});

const changeMutation = `mutation ($input: ChangeSeatsInput!) { changeSeats(input: $input) { id status error } }`;

/** As a browser that does not give up: the same request again, under the same key, wherever someone answers. */
async function changeSeats(company: Company): Promise<void> {
  const now = company.history.at(-1) ?? 0;
  const quantity = 1 + ((now + 1 + Math.floor(Math.random() * 48)) % 50);
  const idempotencyKey = `${company.stripeId}-${company.history.length}`;
  const input = {
    subscriptionId: company.subscriptionId,
    quantity: quantity === now ? quantity + 1 : quantity,
    idempotencyKey,
  };
  for (;;) {
    const answer = await faults.ask<{ changeSeats: Command }>(company.admins[0], changeMutation, { input });
    const code = answer?.errors?.[0]?.extensions.code;
    if (code === 'RATE_LIMITED') company.admins.reverse();
    else if (code) throw new Error(`${code}: ${answer?.errors?.[0]?.message ?? ''}`);
    const command = answer?.data?.changeSeats;
    if (command?.status === 'FAILED') throw new Error(command.error ?? 'failed');
    if (command?.status === 'SUCCEEDED') break;
    await pause(250);
  }
  company.history.push(input.quantity);
}

/** The quantities that the audit log tells, in order. */
const steps = ({ subscriptionId }: Company): Promise<object[]> =>
  faults.rowsOf(
    `select (c.before->>'quantity')::int as before, (c.after->>'quantity')::int as after, e.actor
     from audit.change c join audit.entry e on e.id = c.entry_id
     where c.record_id = $1 and c.table_name = 'subscription' and c.operation = 'UPDATE' and c.after ? 'quantity' order by c.id`,
    subscriptionId,
  );

/** Events that the sandbox sent and we do not have as processed, or have and it did not send. */
const unequalEvents = (): Promise<object[]> =>
  faults.rowsOf(`select o.id as sent, i.provider_event_id as kept, i.status, i.error
    from (select distinct o.id, o.body from sandbox.stripe_object o join sandbox.stripe_delivery d on d.event = o.id) o
    full join inbound_event i on i.provider_event_id = o.id
    where o.id is null or i.id is null or i.status not in ('PROCESSED', 'IGNORED')
      or (i.status = 'IGNORED') <> (o.body->>'type' not like 'customer.subscription.%')`);
