import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { PriceInterval } from '../../server/catalog/price.entity.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import type { Actor, Answer } from '../kit/product.ts';
import { openPlanWorld, type PlanKey, type PlanWorld } from './plan-world.ts';

const { MONTH, YEAR } = PriceInterval;

let world: PlanWorld;
let admin: Actor;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());
// limits count for each actor
beforeEach(async () => void (admin = await world.anAdmin()));

interface Told {
  discount: { kind: string; percent: number | null; amountOff: object | null; note: string } | null;
  recurring: { amount: number };
  recurringAfterDiscount: { amount: number; currency: string };
}
const shown = `{ discount { kind percent amountOff { amount currency } note }
  recurring { amount } recurringAfterDiscount { amount currency } }`;
const discount = (
  by: Actor,
  { id }: { id: string },
  values: object,
): Promise<Answer<{ setDiscount: { status: string; subscription: Told } }>> =>
  by.ask(
    `mutation ($input: SetDiscountInput!) { setDiscount(input: $input) { status subscription ${shown} } }`,
    {
      input: { subscriptionId: id, reason: 'Agreed with their buyer', ...values },
    },
  );
/** A subscription of one seat, so that its price is what a period costs. */
const oneSeat = async (plan: PlanKey, interval = MONTH): Promise<Subscription> => {
  const subscription = await world.aSubscription({ plan, interval });
  await world.product.arrange(({ em }) =>
    em.nativeUpdate(Subscription, { id: subscription.id }, { quantity: 1 }),
  );
  return subscription;
};
const off = (amountOff: number) => ({ kind: 'FIXED', amountOff, currency: 'USD' });
const percent = (share: number) => ({ kind: 'PERCENTAGE', percent: share });

describe('a discount', () => {
  test.each<[PlanKey, PriceInterval, object, number]>([
    ['STANDARD', MONTH, percent(20), 1_520],
    ['PRO', MONTH, percent(20), 3_920],
    ['STANDARD', MONTH, percent(12.5), 1_663],
    ['STANDARD', MONTH, off(500), 1_400],
    ['PRO', MONTH, off(500), 4_400],
    ['STANDARD', MONTH, percent(50), 950],
    ['PRO', MONTH, percent(50), 2_450],
    ['STANDARD', YEAR, off(500), 13_000],
    ['STANDARD', MONTH, off(5_000), 0],
    ['STANDARD', MONTH, percent(100), 0],
  ])('on %s by the %s, %o, leaves %i', async (plan, interval, values, left) => {
    const { data } = await discount(admin, await oneSeat(plan, interval), values);
    expect(data?.setDiscount.subscription.recurringAfterDiscount).toEqual({ amount: left, currency: 'USD' });
  });

  test('is shown with why it was given, replaced by the next one, and taken away', async () => {
    const subscription = await oneSeat('PRO');
    await discount(admin, subscription, percent(20));
    const fixed = await discount(admin, subscription, { ...off(500), reason: 'A reseller' });
    expect(fixed.data?.setDiscount.subscription.discount).toEqual({
      ...{ kind: 'FIXED', percent: null, note: 'A reseller' },
      amountOff: { amount: 500, currency: 'USD' },
    });
    const none = await discount(admin, subscription, { kind: 'NONE' });
    expect(none.data?.setDiscount.subscription).toEqual({
      ...{ discount: null, recurring: { amount: 4_900 } },
      recurringAfterDiscount: { amount: 4_900, currency: 'USD' },
    });
  });

  test('is said before it is given: what a period would cost', async () => {
    const { id } = await oneSeat('PRO');
    const { preview } = await admin.get<{
      preview: { setDiscount: { consequences: { name: string; before: string; after: string }[] } };
    }>(
      `query ($input: SetDiscountInput!) { preview { setDiscount(input: $input) { consequences { name before after } } } }`,
      { input: { subscriptionId: id, ...percent(20), reason: 'Agreed' } },
    );
    expect(preview.setDiscount.consequences).toContainEqual({
      name: 'Recurring for Cloud',
      ...{ before: '$49.00 per month', after: '$39.20 per month' },
    });
  });

  test('lowers the recurring revenue', async () => {
    const mrr = async (): Promise<number> => {
      const { catalogStats } = await admin.get<{ catalogStats: { mrr: { amount: number }[] } }>(
        '{ catalogStats { mrr { amount } } }',
      );
      return catalogStats.mrr[0]?.amount ?? 0;
    };
    const subscription = await oneSeat('STANDARD', YEAR);
    const before = await mrr();
    await discount(admin, subscription, off(500));
    expect(before - (await mrr())).toBe(500);
  });

  test('whatever it is: first the percentage, half a cent rounded up, then the amount of each month, never below nothing', async () => {
    const subscription = await world.aSubscription({});
    await fc.assert(
      fc.asyncProperty(
        ...[fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 1, max: 400 })],
        // in hundredths of a percent
        ...[fc.option(fc.integer({ min: 1, max: 10_000 })), fc.option(fc.integer({ min: 1, max: 900_000 }))],
        async (unitAmount, quantity, hundredths, discountAmount) => {
          const discountPercent = hundredths === null ? null : hundredths / 100;
          await world.product.arrange(({ em }) =>
            em.nativeUpdate(
              Subscription,
              { id: subscription.id },
              { unitAmount, quantity, discountPercent, discountAmount },
            ),
          );
          const whole = BigInt(unitAmount) * BigInt(quantity);
          const share = (whole * BigInt(10_000 - (hundredths ?? 0)) * 2n + 10_000n) / 20_000n;
          const left = share - BigInt(discountAmount ?? 0);
          const { organization } = await admin.get<{ organization: { subscription: Told } }>(
            `query ($id: ID!) { organization(id: $id) { subscription ${shown} } }`,
            { id: subscription.organization.id },
          );
          expect(BigInt(organization.subscription.recurringAfterDiscount.amount)).toBe(left > 0n ? left : 0n);
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each<[object, string, string | undefined]>([
    [{ kind: 'PERCENTAGE' }, 'BAD_USER_INPUT', 'percent'],
    [percent(0), 'BAD_USER_INPUT', 'input.percent'],
    [percent(101), 'BAD_USER_INPUT', 'input.percent'],
    [percent(12.345), 'BAD_USER_INPUT', 'percent'],
    [{ kind: 'NONE' }, 'DISCOUNT_UNCHANGED', 'kind'],
    [{ kind: 'FIXED', currency: 'USD' }, 'BAD_USER_INPUT', 'amountOff'],
    [off(0), 'BAD_USER_INPUT', 'amountOff'],
    [{ ...off(500), currency: 'EUR' }, 'CURRENCY_MISMATCH', 'currency'],
    [{ ...percent(20), reason: ' ' }, 'BAD_USER_INPUT', 'reason'],
  ])('%o is refused as %s', async (values, code, field) => {
    const answer = await discount(admin, await world.aSubscription({}), values);
    expect(answer.code).toBe(code);
    expect(JSON.stringify(answer.errors)).toContain(field?.split('.').at(-1));
  });

  test('of a provider holds for as long as it says, and one in another shape is left as it was', async () => {
    const billed = await world.aSubscription({ provider: ProviderName.STRIPE });
    const id = billed.providerSubscriptionId ?? '';
    const day = (days: number): Date =>
      new Date(world.product.runtime.clock.now().getTime() + days * 86_400_000);
    const fifth = {
      millionthsOff: 200_000,
      amountOff: null,
      months: 1,
      name: 'A fifth',
      isForever: false,
      promo: null,
    };
    const kept = { discountPercent: 20, discountNote: 'A fifth' };
    expect(await world.mirror({ id, discounts: [{ ...fifth, endsAt: day(1) }] })).toMatchObject(kept);
    expect(await world.mirror({ id, discounts: null })).toMatchObject(kept);
    expect(await world.mirror({ id, discounts: [{ ...fifth, endsAt: day(-1) }] })).toMatchObject({
      ...{ discountPercent: null, discountNote: null },
    });
  });

  test('is not given on what has ended', async () => {
    const ended = await world.aSubscription({ status: SubscriptionStatus.CANCELED });
    expect((await discount(admin, ended, percent(20))).code).toBe('SUBSCRIPTION_ENDED');
  });
});
