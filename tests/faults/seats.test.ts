import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiKey, openBillingWorld, webhookSecret, type BillingWorld } from '../billing/billing-world.ts';
import type { Actor } from '../kit/product.ts';
import { keepRunning, type Fleet } from './keep-running.ts';
import { openMailSink, type MailSink } from './mail-sink.ts';

const companies = 40;
const changesEach = 5;
/** How often each process dies at each of its checkpoints; more for a long soak. */
const rounds = Number(process.env['FAULT_ROUNDS'] ?? 1);
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

let world: BillingWorld;
let fleet: Fleet;
let mail: MailSink;
let apis: string[];

beforeAll(async () => {
  const ports = [await freePort(), await freePort()];
  apis = ports.map((port) => `http://127.0.0.1:${port}`);
  world = await openBillingWorld({ worker: false, webhookUrls: apis.map((url) => `${url}/webhooks/stripe`) });
  mail = await openMailSink();
  const { database, runtime } = world.product;
  const environment = {
    BURSAR_MODE: 'test',
    DATABASE_URL: database.url,
    STRIPE_API_KEY: apiKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_BASE: runtime.config.stripe.apiBase ?? '',
    SMTP_URL: mail.url,
    LOG_LEVEL: 'silent',
  };
  fleet = keepRunning([
    ...ports.map((port, index) => ({
      script: 'server/api.ts',
      environment: { ...environment, PORT: String(port) },
      faults: plan(ofApi, index),
    })),
    ...[0, 1].map((index) => ({ script: 'server/worker.ts', environment, faults: plan(ofWorker, index) })),
  ]);
});
afterAll(async () => {
  await fleet?.stop();
  await mail?.close();
  await world?.close();
});

/** Each checkpoint some times, the two processes not at the same one. */
const plan = (checkpoints: string[], offset: number): string[] =>
  Array.from(
    { length: rounds * checkpoints.length },
    (_, index) => checkpoints[(index + offset) % checkpoints.length] ?? '',
  );

test('200 changes of seats, with processes killed at every step, happen once each on both sides', async () => {
  const all: Company[] = [];
  for (let count = 0; count < companies; count += 1) {
    const { subscription, stripeId } = await world.aCompany(5);
    const admins = [await world.anAdmin(), await world.anAdmin()];
    all.push({ subscriptionId: subscription.id, stripeId, admins, history: [5] });
  }
  await inParallel(all, 12, async (company) => {
    for (let count = 0; count < changesEach; count += 1) await changeSeats(company);
  });
  await settled();

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
  // a mail may come twice when its process dies, but comes
  expect(mail.taken.length).toBeGreaterThanOrEqual(companies * changesEach);
  expect([...fleet.deaths.keys()].sort()).toEqual([...ofApi, ...ofWorker].sort());
});

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
    const answer = await ask(company, input);
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

interface Answer {
  data?: { changeSeats: Command };
  errors?: { message: string; extensions: { code?: string } }[];
}

async function ask({ admins, history }: Company, input: object): Promise<Answer | undefined> {
  const cookies = [...(admins[0]?.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  const api = apis[(history.length + Math.floor(Math.random() * 2)) % 2] ?? '';
  try {
    const response = await fetch(`${api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies },
      body: JSON.stringify({
        query: `mutation ($input: ChangeSeatsInput!) { changeSeats(input: $input) { id status error } }`,
        variables: { input },
      }),
      signal: AbortSignal.timeout(15_000),
    });
    return (await response.json()) as Answer;
  } catch {
    return undefined;
  }
}

/**
 * Until nobody owes anything: no jobs, no webhooks. A look that was replaced by a newer one while its process died stays
 * behind with no tries left: the newer one has done its work.
 */
async function settled(): Promise<void> {
  const owed = (): Promise<object[]> =>
    rowsOf(`select task_identifier as owed, attempts, run_at, locked_by, last_error from graphile_worker.jobs where attempts < max_attempts
      union all select event, attempts, due_at, null, error from sandbox.stripe_delivery where delivered_at is null`);
  await expect.poll(owed, { timeout: 120_000, interval: 1_000 }).toEqual([]);
}

/** The quantities that the audit log tells, in order. */
const steps = ({ subscriptionId }: Company): Promise<object[]> =>
  rowsOf(
    `select (c.before->>'quantity')::int as before, (c.after->>'quantity')::int as after, e.actor
     from audit.change c join audit.entry e on e.id = c.entry_id
     where c.record_id = $1 and c.table_name = 'subscription' and c.operation = 'UPDATE' and c.after ? 'quantity' order by c.id`,
    subscriptionId,
  );

/** Events that the sandbox sent and we do not have as processed, or have and it did not send. */
const unequalEvents = (): Promise<object[]> =>
  rowsOf(`select o.id as sent, i.provider_event_id as kept, i.status, i.error
    from (select distinct o.id, o.body from sandbox.stripe_object o join sandbox.stripe_delivery d on d.event = o.id) o
    full join inbound_event i on i.provider_event_id = o.id
    where o.id is null or i.id is null or i.status not in ('PROCESSED', 'IGNORED')
      or (i.status = 'IGNORED') <> (o.body->>'type' not like 'customer.subscription.%')`);

async function rowsOf(text: string, ...values: unknown[]): Promise<object[]> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: world.product.database.superUrl });
  await client.connect();
  try {
    return (await client.query<object>(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, lane));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
