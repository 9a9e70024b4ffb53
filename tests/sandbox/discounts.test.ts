import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spread } from '../../server/sandbox/stripe/discounts/apply.ts';
import { aCustomer, aPrice, openWorld, start, type World } from './world.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

describe('an amount spread over lines', () => {
  it('is all there, and no line gets more than it is', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), sizes, (amount, lines) => {
        const shares = spread(amount, lines);
        const whole = lines.reduce((sum, line) => sum + line, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(amount, whole));
        shares.forEach((share, index) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(lines[index] ?? 0);
        });
      }),
    );
  });
});

describe('a coupon', () => {
  const renewals = async (duration: 'once' | 'repeating' | 'forever'): Promise<number[]> => {
    const coupon = await world.stripe.coupons.create({
      percent_off: 50,
      duration,
      ...(duration === 'repeating' && { duration_in_months: 2 }),
    });
    const customer = await aCustomer(world);
    const subscription = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: (await aPrice(world, 1000)).id }],
      discounts: [{ coupon: coupon.id }],
    });
    world.clock.now = new Date('2026-06-01T00:00:00Z');
    await world.sandbox.tick();
    world.clock.now = start;
    const { data } = await world.stripe.invoices.list({ subscription: subscription.id });
    return data.map(({ total }) => total).reverse();
  };

  // https://docs.stripe.com/billing/subscriptions/coupons: the duration says how many invoices it is for
  it.each([
    ['once', [500, 1000, 1000, 1000]],
    ['repeating', [500, 500, 1000, 1000]],
    ['forever', [500, 500, 500, 500]],
  ] as const)('%s', async (duration, totals) => {
    expect(await renewals(duration)).toEqual(totals);
  });

  it('comes after the ones before it, on what they have left', async () => {
    const half = await world.stripe.coupons.create({ percent_off: 50, duration: 'forever' });
    const three = await world.stripe.coupons.create({
      amount_off: 300,
      currency: 'usd',
      duration: 'forever',
    });
    const customer = await aCustomer(world);
    const price = await aPrice(world, 1000);
    const total = async (...coupons: string[]): Promise<number | undefined> => {
      const subscription = await world.stripe.subscriptions.create({
        customer: customer.id,
        items: [{ price: price.id }],
        discounts: coupons.map((coupon) => ({ coupon })),
        expand: ['latest_invoice.discounts'],
      });
      return typeof subscription.latest_invoice === 'object' ? subscription.latest_invoice?.total : undefined;
    };
    expect(await total(half.id, three.id)).toBe(200);
    expect(await total(three.id, half.id)).toBe(350);
  });

  it('is refused with what Stripe asks for', async () => {
    await expect(world.stripe.coupons.create({ amount_off: 100, duration: 'once' })).rejects.toMatchObject({
      param: 'currency',
    });
    await expect(
      world.stripe.coupons.create({ percent_off: 10, duration: 'repeating' }),
    ).rejects.toMatchObject({ param: 'duration_in_months' });
  });

  it('behind a promotion code is for new customers only, if the code says so', async () => {
    const coupon = await world.stripe.coupons.create({ percent_off: 10, duration: 'once' });
    const code = await world.stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon: coupon.id },
      restrictions: { first_time_transaction: true },
    });
    const customer = await aCustomer(world);
    const subscribe = async () =>
      world.stripe.subscriptions.create({
        customer: customer.id,
        items: [{ price: (await aPrice(world)).id }],
        discounts: [{ promotion_code: code.id }],
      });
    await subscribe();
    await expect(subscribe()).rejects.toMatchObject({
      message: expect.stringContaining('prior transactions') as string,
    });
  });
});
