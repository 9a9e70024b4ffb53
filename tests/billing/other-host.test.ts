import fc from 'fast-check';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProvider } from '../../server/billing/find-provider.ts';
import type { ReadableProvider } from '../../server/billing/provider-account.ts';
import { ProviderName, ProviderRefusal } from '../../server/billing/provider.ts';
import { readConfig } from '../../server/kit/config.ts';

type Tree = Record<string, unknown>;

const line = {
  id: 'il_1',
  object: 'line_item',
  amount: 1900,
  description: 'Seats',
  quantity: 1,
  period: { start: 1, end: 2 },
};
const whole: Record<string, Tree> = {
  subscriptions: {
    ...{
      id: 'sub_1',
      object: 'subscription',
      customer: 'cus_1',
      status: 'active',
      created: 1,
      start_date: 1,
    },
    ...{
      cancel_at: null,
      cancel_at_period_end: false,
      canceled_at: null,
      ended_at: null,
      trial_end: null,
      schedule: null,
    },
    ...{ metadata: { organizationId: 'x' }, pause_collection: null },
    items: {
      data: [
        {
          ...{ id: 'si_1', quantity: 2, current_period_start: 1, current_period_end: 2 },
          price: {
            id: 'price_1',
            currency: 'usd',
            unit_amount: 1900,
            recurring: { interval: 'month', usage_type: 'licensed' },
          },
        },
      ],
    },
  },
  invoices: {
    ...{
      id: 'in_1',
      object: 'invoice',
      customer: 'cus_1',
      status: 'paid',
      currency: 'usd',
      number: 'A-1',
      created: 1,
    },
    ...{
      subtotal: 1900,
      total: 1900,
      amount_paid: 1900,
      amount_remaining: 0,
      attempt_count: 1,
      due_date: null,
    },
    ...{ status_transitions: { finalized_at: 1, paid_at: 1 }, total_discount_amounts: [], total_taxes: [] },
    ...{ period_start: 1, period_end: 2, lines: { data: [line], has_more: false }, parent: null },
  },
  charges: {
    ...{ id: 'ch_1', object: 'charge', customer: 'cus_1', status: 'succeeded', currency: 'usd', created: 1 },
    ...{ amount: 1900, amount_refunded: 0, payment_intent: null, outcome: null, description: null },
    payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
  },
};

let app: FastifyInstance;
let provider: ReadableProvider;
/** What the host answers instead. */
let answers: Record<string, Tree> = whole;

beforeAll(async () => {
  app = fastify();
  for (const name of Object.keys(whole)) {
    app.get(`/v1/${name}`, () => ({
      object: 'list',
      data: [answers[name]],
      has_more: false,
      url: `/v1/${name}`,
    }));
    app.get(`/v1/${name}/:id`, () => answers[name]);
  }
  app.get('/v1/refunds', () => ({ object: 'list', data: [], has_more: false, url: '/v1/refunds' }));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const config = readConfig({
    ...{
      BURSAR_MODE: 'test',
      DATABASE_URL: 'postgres://nowhere/none',
      STRIPE_API_KEY: 'sk_other',
      STRIPE_API_BASE: url,
    },
  });
  provider = findProvider(config, ProviderName.STRIPE);
});
afterAll(() => app.close());

/** Every place at which something stands in an object. */
const pathsOf = (value: unknown, at: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...pathsOf(inner, [...at, key])])
    : [];

function without(tree: Tree, path: string[]): void {
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Tree | undefined)?.[key], tree);
  if (typeof parent === 'object' && parent !== null) delete (parent as Tree)[last];
}

const all = async <T>(list: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const one of list) found.push(one);
  return found;
};

const outcome = async (work: () => Promise<object>): Promise<'read' | 'refused'> => {
  try {
    await work();
    return 'read';
  } catch (error) {
    // anything else would be a crash
    if (!(error instanceof ProviderRefusal)) throw error;
    expect(error.message).toMatch(/Stripe/);
    return 'refused';
  }
};

test('another host that answers as Stripe does is read whole', async () => {
  answers = whole;
  expect(await provider.fetchSubscription('sub_1')).toMatchObject({
    quantity: 2,
    unitAmount: 1900,
    currency: 'USD',
  });
  expect(await provider.fetchInvoice('in_1')).toMatchObject({ total: 1900, number: 'A-1' });
  expect(await provider.fetchCharge('ch_1')).toMatchObject({ amount: 1900, methodLast4: '4242' });
});

test('whatever it leaves out or adds, an object is read or refused by name, alone and in its list', async () => {
  const changes = Object.entries(whole).map(([name, tree]) =>
    fc.record({
      name: fc.constant(name),
      left: fc.subarray(pathsOf(tree), { maxLength: 3 }),
      added: fc.dictionary(fc.constantFrom('a_new_field', 'livemode', 'another'), fc.jsonValue()),
    }),
  );
  const fetches: Record<string, () => Promise<object>> = {
    subscriptions: () => provider.fetchSubscription('sub_1'),
    invoices: () => provider.fetchInvoice('in_1'),
    charges: () => provider.fetchCharge('ch_1'),
  };
  await fc.assert(
    fc.asyncProperty(fc.oneof(...changes), async ({ name, left, added }) => {
      const answer = structuredClone(whole[name] ?? {});
      for (const path of left) without(answer, path);
      answers = { ...whole, [name]: { ...answer, ...added } };
      await outcome(fetches[name] ?? (() => Promise.resolve({})));
      for (const list of [
        provider.account.subscriptions({}),
        provider.account.invoices({}),
        provider.account.charges({}),
      ])
        for (const one of await all<{ found?: object; strange?: string }>(list))
          expect(Boolean(one.found) !== Boolean(one.strange)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
