import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InboundEvent } from '../../server/webhooks/inbound-event.entity.ts';
import { openBillingWorld, webhookSecret, type BillingWorld } from '../billing/billing-world.ts';

let world: BillingWorld;
beforeAll(async () => void (world = await openBillingWorld({ worker: false })));
afterAll(() => world.close());

const now = (): number => Math.floor(Date.now() / 1000);
const aPayload = (id: string, type = 'customer.created'): string =>
  JSON.stringify({
    ...{ id, type, object: 'event', created: now(), livemode: false, request: null },
    data: { object: { id: 'cus_1', object: 'customer' } },
  });
const sign = (payload: string, more: { timestamp?: number; secret?: string } = {}): string =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret: webhookSecret, ...more });
const post = async (body: string, signature?: string): Promise<number> => {
  const headers = { 'content-type': 'application/json', ...(signature && { 'stripe-signature': signature }) };
  return (await fetch(world.webhookUrl, { method: 'POST', headers, body })).status;
};
const stored = (providerEventId: string): Promise<InboundEvent[]> =>
  world.product.runtime.orm.em.fork().find(InboundEvent, { providerEventId });

describe('the signature', () => {
  test.each([
    ['none', (): undefined => undefined],
    ['nonsense', (): string => 't=1,v1=abc'],
    ['of another secret', (payload: string): string => sign(payload, { secret: 'whsec_other' })],
    ['of another body', (): string => sign('{}')],
    ['too old', (payload: string): string => sign(payload, { timestamp: now() - 600 })],
  ])('is refused: %s', async (kind, header) => {
    const id = `evt_${kind.replaceAll(' ', '_')}`;
    expect(await post(aPayload(id), header(aPayload(id)))).toBe(400);
    expect(await stored(id)).toEqual([]);
  });

  test('is refused over a body that is no JSON', async () => {
    expect(await post('[not json', sign('[not json'))).toBe(400);
  });
});

describe('an event', () => {
  test('is kept once, word for word, however often it comes', async () => {
    const payload = aPayload('evt_often');
    const answers = await Promise.all([1, 2, 3, 4].map(() => post(payload, sign(payload))));
    expect(answers).toEqual([200, 200, 200, 200]);
    expect(await post(payload, sign(payload, { timestamp: now() - 60 }))).toBe(200);
    const [event, ...more] = await stored('evt_often');
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      type: 'customer.created',
      status: 'IGNORED',
      payload: JSON.parse(payload) as object,
    });
  });

  test('of a type that nobody knows is kept, too', async () => {
    const payload = aPayload('evt_future', 'a.type.of.the.future');
    expect(await post(payload, sign(payload))).toBe(200);
    expect(await stored('evt_future')).toHaveLength(1);
  });

  test('of a burst is kept like any other, and one that cannot be kept stands in nobody’s way', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `evt_burst_${index % 40}`);
    const update = (id: string): string => {
      const payload = JSON.parse(aPayload(id, 'customer.subscription.trial_will_end')) as {
        data: { object: object };
      };
      const subscription = `sub_burst_${Number(id.slice(10)) % 7}`;
      payload.data.object = { id: subscription, object: 'subscription' };
      return JSON.stringify(payload);
    };
    // PostgreSQL's jsonb takes no such letter
    const poison = aPayload('evt_poison').replace('cus_1', String.raw`\u0000`);
    const bodies = [...ids.map(update), poison];
    const answers = await Promise.all(bodies.map((body) => post(body, sign(body))));
    expect(answers.slice(0, -1)).toEqual(ids.map(() => 200));
    expect(answers.at(-1)).toBe(500);
    const { orm } = world.product.runtime;
    expect(await orm.em.fork().count(InboundEvent, { providerEventId: { $like: 'evt_burst_%' } })).toBe(40);
    const { rows } = await world.product.runtime.pool.query<{ key: string }>(
      `select key from graphile_worker.jobs where key like '%sub_burst_%' order by key`,
    );
    expect(rows).toHaveLength(7);
  });

  test('is answered in milliseconds', async () => {
    const times: number[] = [];
    for (let count = 0; count < 40; count += 1) {
      const payload = aPayload(`evt_fast_${count}`);
      const signature = sign(payload);
      const begun = performance.now();
      await post(payload, signature);
      times.push(performance.now() - begun);
    }
    expect(times.sort((a, b) => a - b)[20]).toBeLessThan(50);
  });
});
