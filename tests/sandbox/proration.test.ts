import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prorated, prorations } from '../../server/sandbox/stripe/subscriptions/proration.ts';
import { aSubscription, itemOf, openWorld, start, type World } from './world.ts';

const period = fc
  .tuple(fc.integer({ min: 0, max: 2e9 }), fc.integer({ min: 1, max: 366 * 86_400 }))
  .map(([from, length]) => ({ start: from, end: from + length }));
const within = period.chain((stretch) =>
  fc.tuple(fc.constant(stretch), fc.integer({ min: stretch.start, max: stretch.end })),
);
const amount = fc.integer({ min: 0, max: 1e9 });
const quantity = fc.integer({ min: 0, max: 1_000 });
const sum = (lines: { amount: number }[]): number => lines.reduce((total, line) => total + line.amount, 0);

describe('the prorated share of an amount', () => {
  it('is within half a unit of the exact share, computed another way', () => {
    fc.assert(
      fc.property(amount, within, (whole, [stretch, at]) => {
        const perSecond = whole / (stretch.end - stretch.start);
        expect(Math.abs(prorated(whole, at, stretch) - perSecond * (stretch.end - at))).toBeLessThanOrEqual(
          0.5001,
        );
      }),
    );
  });

  it('is the whole at the start, nothing at the end, and never grows as time passes', () => {
    fc.assert(
      fc.property(amount, within, (whole, [stretch, at]) => {
        expect(prorated(whole, stretch.start, stretch)).toBe(whole);
        expect(prorated(whole, stretch.end, stretch)).toBe(0);
        expect(prorated(whole, at, stretch)).toBeLessThanOrEqual(
          prorated(whole, Math.max(at - 1, stretch.start), stretch),
        );
      }),
    );
  });

  it('is linear in seconds: two stretches of a period add up to the whole, but for rounding', () => {
    fc.assert(
      fc.property(amount, within, (whole, [stretch, at]) => {
        const used = whole - prorated(whole, at, stretch);
        const mirrored = prorated(whole, stretch.start + stretch.end - at, stretch);
        expect(Math.abs(used - mirrored)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a change of quantity', () => {
  it('costs nothing when nothing changes', () => {
    fc.assert(
      fc.property(amount, quantity, within, (unitAmount, count, [stretch, at]) => {
        const same = { unitAmount, quantity: count };
        expect(prorations(same, same, at, stretch)).toEqual([]);
      }),
    );
  });

  it('conserves money: there and back again at the same second sums to zero', () => {
    fc.assert(
      fc.property(amount, quantity, quantity, within, (unitAmount, few, many, [stretch, at]) => {
        const [a, b] = [
          { unitAmount, quantity: few },
          { unitAmount, quantity: many },
        ];
        expect(sum(prorations(a, b, at, stretch)) + sum(prorations(b, a, at, stretch))).toBe(0);
      }),
    );
  });

  it('charges for more and credits for less', () => {
    fc.assert(
      fc.property(amount, quantity, quantity, within, (unitAmount, few, many, [stretch, at]) => {
        const total = sum(
          prorations({ unitAmount, quantity: few }, { unitAmount, quantity: many }, at, stretch),
        );
        expect(Math.sign(total) * Math.sign(many - few)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('over HTTP', () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld()));
  afterAll(() => world.close());

  it('previews what the change then books, and the next invoice collects it', async () => {
    const subscription = await aSubscription(world, 5, 1900);
    const item = itemOf(subscription);
    world.clock.now = new Date('2026-03-11T06:00:00Z');
    const date = world.clock.now.getTime() / 1000;
    const details = { items: [{ id: item.id, quantity: 8 }], proration_date: date };
    const preview = await world.stripe.invoices.createPreview({
      subscription: subscription.id,
      subscription_details: details,
    });
    const lines = preview.lines.data.filter((line) => line.parent?.subscription_item_details?.proration);
    // 20.75 of 31 days are left
    expect(lines.map((line) => [line.description, line.amount])).toEqual([
      ['Unused time on 5 × Standard after 11 Mar 2026', -Math.round((9500 * 20.75) / 31)],
      ['Remaining time on 8 × Standard after 11 Mar 2026', Math.round((15200 * 20.75) / 31)],
    ]);
    const prorationTotal = sum(lines);
    expect(preview.total).toBe(prorationTotal + 15200);

    world.clock.now = new Date('2026-03-11T06:04:00Z');
    const changed = await world.stripe.subscriptions.update(subscription.id, details);
    expect(itemOf(changed).quantity).toBe(8);
    const pending = await world.stripe.invoiceItems.list({
      customer: String(subscription.customer),
      pending: true,
    });
    expect(sum(pending.data)).toBe(prorationTotal);

    world.clock.now = new Date('2026-04-01T00:00:00Z');
    await world.sandbox.tick();
    const after = await world.stripe.subscriptions.retrieve(subscription.id, { expand: ['latest_invoice'] });
    expect(after.latest_invoice).toMatchObject({ total: prorationTotal + 15200, status: 'paid' });
    expect(
      (await world.stripe.invoiceItems.list({ customer: String(subscription.customer), pending: true })).data,
    ).toEqual([]);
    world.clock.now = start;
  });

  it('invoices at once when told to, and keeps a credit for later', async () => {
    const subscription = await aSubscription(world, 8, 1900);
    world.clock.now = new Date('2026-03-16T12:00:00Z');
    await world.stripe.subscriptions.update(subscription.id, {
      items: [{ id: itemOf(subscription).id, quantity: 4 }],
      proration_behavior: 'always_invoice',
    });
    const customer = await world.stripe.customers.retrieve(String(subscription.customer));
    expect(customer).toMatchObject({ balance: -3800 });
    world.clock.now = new Date('2026-04-01T00:00:00Z');
    await world.sandbox.tick();
    const [renewal] = (await world.stripe.invoices.list({ subscription: subscription.id })).data;
    expect(renewal).toMatchObject({
      total: 7600,
      starting_balance: -3800,
      amount_due: 3800,
      ending_balance: 0,
    });
    world.clock.now = start;
  });

  it('refuses a date outside the period, and books nothing when told not to', async () => {
    const subscription = await aSubscription(world);
    const items = [{ id: itemOf(subscription).id, quantity: 6 }];
    const late = world.stripe.subscriptions.update(subscription.id, { items, proration_date: 2_000_000_000 });
    await expect(late).rejects.toMatchObject({ param: 'proration_date' });
    await world.stripe.subscriptions.update(subscription.id, { items, proration_behavior: 'none' });
    const pending = await world.stripe.invoiceItems.list({ customer: String(subscription.customer) });
    expect(pending.data).toEqual([]);
  });
});
