import fc from 'fast-check';
import fastify from 'fastify';

export type Tree = Record<string, unknown>;

const line = {
  id: 'il_1',
  object: 'line_item',
  amount: 1900,
  description: 'Seats',
  quantity: 1,
  period: { start: 1, end: 2 },
};
export const whole: Record<string, Tree> = {
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

/** Another host than Stripe's, which answers as it does, more or less. */
export interface OtherHost {
  readonly url: string;
  /** What it answers instead of what is whole. */
  answers: Record<string, Tree>;
  close(): Promise<void>;
}

export async function openOtherHost(): Promise<OtherHost> {
  const app = fastify();
  const host = { url: '', answers: whole, close: async () => app.close() };
  const listOf = (name: string, data: readonly unknown[]): object => ({
    ...{ object: 'list', data, has_more: false, url: `/v1/${name}` },
  });
  for (const name of Object.keys(whole)) {
    app.get(`/v1/${name}`, () => listOf(name, [host.answers[name]]));
    app.get(`/v1/${name}/:id`, () => host.answers[name]);
  }
  app.get('/v1/refunds', () => listOf('refunds', []));
  host.url = await app.listen({ port: 0, host: '127.0.0.1' });
  return host;
}

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

/** An object of one kind, with up to three things left out and some added that nobody knows. */
export const mutilated = fc.oneof(
  ...Object.entries(whole).map(([name, tree]) =>
    fc
      .record({
        left: fc.subarray(pathsOf(tree), { maxLength: 3 }),
        added: fc.dictionary(fc.constantFrom('a_new_field', 'livemode', 'another'), fc.jsonValue()),
      })
      .map(({ left, added }) => {
        const object = structuredClone(tree);
        for (const path of left) without(object, path);
        return { name, object: { ...object, ...added } as Tree };
      }),
  ),
);
