import { ref } from '@mikro-orm/core';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderName } from '../../server/billing/provider.ts';
import { PriceInterval } from '../../server/catalog/price.entity.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { PromoCode } from '../../server/promos/promo-code.entity.ts';
import { PromoRedemption } from '../../server/promos/promo-redemption.entity.ts';
import { PromoDuration, PromoKind } from '../../server/promos/promo-terms.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import {
  type Told,
  admin,
  agree,
  apply,
  check,
  days,
  fresh,
  made,
  next,
  openStage,
  read,
  remove,
  shown,
  takeTurn,
  update,
  world,
} from './promo-stage.ts';

beforeAll(openStage);
afterAll(() => world.close());
beforeEach(takeTurn);

describe('a promo code beside what was agreed', () => {
  test('comes and goes without touching it, and each is shown by itself', async () => {
    const { id } = await world.aSubscription({});
    await agree(id, { kind: 'FIXED', amountOff: 500, currency: 'USD' });
    const { code } = await made();
    const both = await apply(id, code);
    // (5700 - 20 %) - 500
    expect(both.data?.act.subscription).toMatchObject({
      discount: { percent: 20, amountOff: { amount: 500 }, note: `They asked for it, ${code}` },
      discountBesidePromo: { percent: null, amountOff: { amount: 500 }, note: 'They asked for it' },
      promo: { code, spared: { amount: 1_140 } },
      recurringAfterDiscount: { amount: 4_060 },
    });
    expect((await apply(id, (await made()).code)).code).toBe('PROMO_STANDS');
    const changed = await agree(id, { kind: 'PERCENTAGE', percent: 50, reason: 'Longer' });
    expect(changed.data?.act.subscription).toMatchObject({
      discount: { percent: 60, note: `Longer, ${code}` },
      discountBesidePromo: { percent: 50 },
      recurringAfterDiscount: { amount: 2_280 },
    });
    const without = await remove(id);
    expect(without.data?.act.subscription).toMatchObject({
      ...{ promo: null, discountBesidePromo: null },
      discount: { percent: 50, amountOff: null, note: 'Longer' },
      recurringAfterDiscount: { amount: 2_850 },
    });
    expect((await remove(id)).code).toBe('NO_PROMO');
    expect((await apply(id, code)).code).toBe('PROMO_USED_BEFORE');
  });

  test('whatever both are: shares first, each of what the other leaves, then the amounts, never below nothing', async () => {
    const part = fc.oneof(
      fc.record({ hundredths: fc.integer({ min: 1, max: 10_000 }), cents: fc.constant(0) }),
      fc.record({ hundredths: fc.constant(0), cents: fc.integer({ min: 1, max: 20_000 }) }),
    );
    const { id } = await world.aSubscription({});
    let codeOfRun = '';
    await fc.assert(
      fc.asyncProperty(
        ...[fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 1, max: 40 }), fc.option(part), part],
        async (unitAmount, quantity, agreed, promised) => {
          await world.product.arrange(async ({ em, clock }) => {
            const subscription = await em.findOneOrFail(Subscription, id);
            const now = clock.now();
            const promo = em.create(PromoCode, {
              ...{ code: fresh(), isActive: true, createdAt: now, duration: PromoDuration.FOREVER },
              ...(promised.hundredths
                ? { kind: PromoKind.PERCENTAGE, percent: promised.hundredths / 100 }
                : { kind: PromoKind.AMOUNT, amountOff: promised.cents, currency: 'USD' }),
            });
            Object.assign(subscription, {
              ...{ unitAmount, quantity, promo: null, discountNote: agreed ? 'Agreed' : null },
              discountPercent: agreed?.hundredths ? agreed.hundredths / 100 : null,
              discountAmount: agreed?.cents ? agreed.cents : null,
            });
            codeOfRun = promo.code;
          });
          const { data, errors } = await apply(id, codeOfRun, next());
          if (!data) throw new Error(errors[0]?.message);
          const whole = BigInt(unitAmount) * BigInt(quantity);
          const left = BigInt(10_000 - (agreed?.hundredths ?? 0)) * BigInt(10_000 - promised.hundredths);
          const share = (whole * left * 2n + 100_000_000n) / 200_000_000n;
          const rest = share - BigInt(agreed?.cents ?? 0) - BigInt(promised.cents);
          expect(BigInt(data.act.subscription.recurringAfterDiscount.amount)).toBe(rest > 0n ? rest : 0n);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is said before it is given: what a period would cost, and what becomes of the code', async () => {
    const { id } = await world.aSubscription({});
    const { code } = await made({ maxUses: 1 });
    const { preview } = await admin.get<
      { preview: { applyPromoCode: { consequences: { name: string; before: string; after: string }[] } } },
      object
    >(
      `query ($input: ApplyPromoCodeInput!) { preview { applyPromoCode(input: $input) { consequences { name before after } } } }`,
      { input: { subscriptionId: id, promoCode: code, reason: 'x' } },
    );
    expect(preview.applyPromoCode.consequences).toContainEqual({
      ...{ name: 'Recurring for Cloud', before: '$57.00 per month', after: '$45.60 per month' },
    });
    expect(preview.applyPromoCode.consequences).toContainEqual({
      ...{ name: 'Status', before: 'Active', after: 'Used up' },
    });
    expect(await check(code)).toMatchObject({ isValid: true });
  });

  test('ends by itself where nobody bills, and what was agreed comes back', async () => {
    const { id } = await world.aSubscription({});
    await agree(id, { kind: 'PERCENTAGE', percent: 10 });
    const promo = await made({ duration: 'MONTHS', durationMonths: 2 });
    await apply(id, promo.code);
    const { clock } = world.product.runtime;
    const start = clock.now();
    const seen = async (): Promise<Told> =>
      (
        await admin.get<{ subscription: Told }, object>(
          `query ($id: ID!) { subscription(id: $id) { ${shown} } }`,
          { id },
        )
      ).subscription;
    expect(await seen()).toMatchObject({ discount: { percent: 28 } });
    const redemption = await world.product.runtime.orm.em
      .fork()
      .findOneOrFail(PromoRedemption, { promo: { code: promo.code } });
    const months = ((redemption.endsAt?.getTime() ?? 0) - start.getTime()) / 86_400_000;
    expect(Math.round(months)).toBeGreaterThanOrEqual(59);
    await world.product.arrange(({ em }) =>
      em.nativeUpdate(PromoRedemption, { id: redemption.id }, { endsAt: new Date(start.getTime() - 1_000) }),
    );
    await world.product.runtime.pool.query(`select graphile_worker.add_job('end-promos', '{}')`);
    await world.product.runJobs();
    expect(await seen()).toMatchObject({ promo: null, discount: { percent: 10, note: 'They asked for it' } });
  });
});

describe('the uses of a code', () => {
  test('200 who redeem a code with 25 uses at the same time are 25, and 175 clear refusals', async () => {
    const promo = await made({ maxUses: 25 });
    const { id: model } = await world.aSubscription({});
    const ids = await world.product.arrange(async ({ em, clock }) => {
      const { plan, price, product, currency, unitAmount, status } = await em.findOneOrFail(
        Subscription,
        model,
      );
      const createdAt = clock.now();
      return Array.from({ length: 200 }, (_, number) => {
        const named = { name: `Crowd ${number}`, slug: `crowd-${number}` };
        const organization = em.create(Organization, { ...named, createdAt });
        return em.create(Subscription, {
          ...{ plan, price, product, currency, unitAmount, status, quantity: 1, isCurrent: true, createdAt },
          ...{ provider: ProviderName.MANUAL, organization: ref(organization) },
        });
      });
    });
    const crowdOf = await Promise.all(Array.from({ length: 7 }, () => world.anAdmin()));
    const answers = await Promise.all(
      ids.map(({ id }, index) => apply(id, promo.code, crowdOf[index % crowdOf.length])),
    );
    const counted = Object.groupBy(answers, ({ code }) => code ?? 'done');
    expect(Object.fromEntries(Object.entries(counted).map(([code, all]) => [code, all?.length]))).toEqual({
      ...{ done: 25, PROMO_USED_UP: 175 },
    });
    expect(await read(promo.id)).toMatchObject({ timesUsed: 25, liveCount: 25, status: 'USED_UP' });
    const { code, fields } = await update(promo.id, { maxUses: 24 });
    expect([code, fields]).toEqual(['PROMO_USED_MORE', ['maxUses']]);
    expect((await update(promo.id, { maxUses: 26 })).data?.updatePromoCode.status).toBe('ACTIVE');
  });

  test('a customer redeems a code once, for whatever subscription, and however often at the same time', async () => {
    const { organization } = await world.anOrganization();
    const { id } = await world.aSubscription({ organization });
    const promo = await made();
    const answers = await Promise.all(Array.from({ length: 8 }, () => apply(id, promo.code)));
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(await read(promo.id)).toMatchObject({ timesUsed: 1 });
    expect(await check(promo.code, { organizationId: organization.id })).toMatchObject({
      refusal: 'USED_BEFORE',
    });
  });

  test('are told by month and by plan, with what they take off now and took off in all', async () => {
    const promo = await made();
    const [one, two, gone] = [
      await world.aSubscription({}),
      await world.aSubscription({ plan: 'PRO', interval: PriceInterval.YEAR }),
      await world.aSubscription({ plan: 'PRO' }),
    ];
    for (const { id } of [one, two, gone]) await apply(id, promo.code);
    await remove(gone.id);
    const { promoStatistics } = await admin.get<{ promoStatistics: object }, object>(
      `query ($id: ID!) { promoStatistics(id: $id) { redeemed reserved released live monthly { amount currency } spared { amount }
        byMonth { month uses } byPlan { plan product uses } } }`,
      { id: promo.id },
    );
    expect(promoStatistics).toEqual({
      ...{ redeemed: 3, reserved: 0, released: 0, live: 2 },
      // a fifth of 3 x 19.00, and a twelfth of a fifth of 3 x 490.00
      monthly: [{ amount: 1_140 + 2_450, currency: 'USD' }],
      spared: [{ amount: 1_140 + 29_400 + 2_940 }],
      byMonth: [{ month: days(0).slice(0, 7), uses: 3 }],
      byPlan: [
        { plan: 'Pro', product: 'Cloud', uses: 2 },
        { plan: 'Standard', product: 'Cloud', uses: 1 },
      ],
    });
  });
});

describe('what was promised', () => {
  test('holds whatever becomes of the code: changed, and deleted with its history', async () => {
    const promo = await made();
    const { id } = await world.aSubscription({});
    await apply(id, promo.code);
    await update(promo.id, { code: `${promo.code}_2`, percent: 50, description: 'Now more' });
    const seen = async (): Promise<Told> =>
      (
        await admin.get<{ subscription: Told }, object>(
          `query ($id: ID!) { subscription(id: $id) { ${shown} } }`,
          { id },
        )
      ).subscription;
    expect(await seen()).toMatchObject({ promo: { code: promo.code }, discount: { percent: 20 } });
    const { preview } = await admin.get<
      { preview: { deletePromoCode: { consequences: { name: string; before: string; after: string }[] } } },
      object
    >(
      `query ($id: ID!) { preview { deletePromoCode(id: $id, reason: "x") { consequences { name before after } } } }`,
      { id: promo.id },
    );
    expect(preview.deletePromoCode.consequences).toContainEqual({
      ...{ name: 'Redemption history', before: '1 redemption', after: 'Gone' },
    });
    await admin.get<object, object>('mutation ($id: ID!) { deletePromoCode(id: $id, reason: "Over") }', {
      id: promo.id,
    });
    expect(await world.product.runtime.orm.em.fork().count(PromoRedemption, { promo: promo.id })).toBe(0);
    expect(await seen()).toMatchObject({
      promo: null,
      discount: { percent: 20, note: promo.code },
      recurringAfterDiscount: { amount: 4_560 },
    });
  });
});
