import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ApiKeyScope } from '../../server/apps/api-key-scope.ts';
import { PriceInterval } from '../../server/catalog/price.entity.ts';
import { PromoCode } from '../../server/promos/promo-code.entity.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { arrangeProgram } from '../apps/app.factory.ts';
import { aCustomer } from '../customers/customer.factory.ts';
import {
  type Made,
  apply,
  check,
  create,
  days,
  fresh,
  made,
  openStage,
  read,
  takeTurn,
  twenty,
  update,
  world,
} from './promo-stage.ts';

beforeAll(openStage);
afterAll(() => world.close());
beforeEach(takeTurn);

describe('a promo code', () => {
  test('is kept in capitals, is one of its name, and says only what its kind needs', async () => {
    const code = fresh();
    const first = await create({ code: code.toLowerCase(), amountOff: 500, currency: 'USD' });
    expect(first.data?.createPromoCode).toMatchObject({ code, status: 'ACTIVE', timesUsed: 0 });
    const again = await create({ code });
    expect([again.code, again.fields]).toEqual(['PROMO_EXISTS', ['code']]);
    const kept = await world.product.runtime.orm.em.fork().findOneOrFail(PromoCode, { code });
    expect(kept).toMatchObject({ percent: 20, amountOff: null, currency: null });
  });

  test.each<[object, string]>([
    [{ code: 'SUMMER 26' }, 'code'],
    [{ code: 'SÜMMER' }, 'code'],
    [{ code: 'AB' }, 'code'],
    [{ percent: null }, 'percent'],
    [{ percent: 0 }, 'percent'],
    [{ percent: 101 }, 'percent'],
    [{ percent: 12.345 }, 'percent'],
    [{ kind: 'AMOUNT', currency: 'USD' }, 'amountOff'],
    [{ kind: 'AMOUNT', amountOff: 500 }, 'currency'],
    [{ kind: 'AMOUNT', amountOff: 0, currency: 'USD' }, 'amountOff'],
    [{ duration: 'MONTHS' }, 'durationMonths'],
    [{ maxUses: 0 }, 'maxUses'],
    [{ validFrom: '2026-08-31T00:00:00Z', validUntil: '2026-06-01T00:00:00Z' }, 'validUntil'],
  ])('of %o is refused, and the field named', async (input, field) => {
    const { code, fields, errors } = await create(input);
    expect(code).toBe('BAD_USER_INPUT');
    expect([...fields, JSON.stringify(errors)].join()).toContain(field);
  });

  test('is a draft, comes later, is used up, ends: each is said to whoever tries it, and a draft only to staff', async () => {
    const draft = await made({ isActive: false });
    const later = await made({ validFrom: days(1) });
    const over = await made({ validFrom: days(-9), validUntil: days(-1) });
    const one = await made({ maxUses: 1 });
    await apply((await world.aSubscription({})).id, one.code);
    const stands = async ({ id, code }: Made): Promise<unknown[]> => [
      (await read(id)).status,
      (await check(code))['refusal'],
      (await apply((await world.aSubscription({})).id, code)).code,
    ];
    expect(await stands(draft)).toEqual(['DRAFT', 'DRAFT', 'PROMO_DRAFT']);
    expect(await stands(later)).toEqual(['SCHEDULED', 'NOT_YET', 'PROMO_NOT_YET']);
    expect(await stands(over)).toEqual(['ENDED', 'ENDED', 'PROMO_ENDED']);
    expect(await stands(one)).toEqual(['USED_UP', 'USED_UP', 'PROMO_USED_UP']);
    const { organization, owner } = await world.anOrganization();
    const customer = await world.product.actingAs(owner);
    const own = { organizationId: organization.id };
    expect(await check(draft.code, own, customer)).toMatchObject({ refusal: 'UNKNOWN' });
    expect(await check(over.code, own, customer)).toMatchObject({ refusal: 'ENDED' });
    await update(draft.id, { isActive: true });
    expect(await check(draft.code.toLowerCase(), own, customer)).toMatchObject({
      isValid: true,
      percent: 20,
    });
    const other = await world.anOrganization();
    expect(await check(draft.code, { organizationId: other.organization.id }, customer)).toEqual({
      code: 'NOT_FOUND',
    });
  });

  test('is for one plan, one product, or one currency', async () => {
    const ofPlan = await made({ planId: world.planId('PRO') });
    expect(await check(ofPlan.code)).toMatchObject({ isValid: true, after: { amount: 3_920 } });
    const standard = { planId: world.planId('STANDARD') };
    expect(await check(ofPlan.code, standard)).toMatchObject({
      refusal: 'OTHER_PLAN',
      after: { amount: 1_900 },
    });
    const ofProduct = await made({ productId: world.productId });
    expect(await check(ofProduct.code, standard)).toMatchObject({ isValid: true });
    const euros = await made({ kind: 'AMOUNT', amountOff: 500, currency: 'EUR' });
    expect(await check(euros.code)).toMatchObject({ refusal: 'OTHER_CURRENCY' });
    const { code } = await apply((await world.aSubscription({})).id, ofPlan.code);
    expect(code).toBe('PROMO_OTHER_PLAN');
    await update(ofPlan.id, { planId: null });
    expect(await check(ofPlan.code, standard)).toMatchObject({ isValid: true });
  });

  test('is asked by apps for plans of their product and customers of theirs, with the scope for it', async () => {
    const { code } = await made();
    const app = await arrangeProgram(world.product, { productId: world.productId });
    const own = await aCustomer(app);
    expect(await check(code, { organizationId: own.id }, app.actor)).toMatchObject({
      ...{ isValid: true, after: { amount: 3_920 } },
    });
    const { organization } = await world.anOrganization();
    expect(await check(code, { organizationId: organization.id }, app.actor)).toEqual({ code: 'NOT_FOUND' });
    const other = await arrangeProgram(world.product);
    expect(await check(code, {}, other.actor)).toEqual({ code: 'NOT_FOUND' });
    const without = await arrangeProgram(world.product, { scopes: [ApiKeyScope.CREDITS_READ] });
    expect(await check(code, {}, without.actor)).toEqual({ code: 'FORBIDDEN' });
  });

  // the prices of Standard and Pro
  test.each<[object, 'STANDARD' | 'PRO', PriceInterval, number]>([
    [twenty, 'STANDARD', PriceInterval.MONTH, 1_520],
    [twenty, 'PRO', PriceInterval.MONTH, 3_920],
    [{ kind: 'AMOUNT', amountOff: 500, currency: 'USD' }, 'STANDARD', PriceInterval.MONTH, 1_400],
    [{ kind: 'AMOUNT', amountOff: 500, currency: 'USD' }, 'PRO', PriceInterval.MONTH, 4_400],
    [{ kind: 'AMOUNT', amountOff: 500, currency: 'USD' }, 'STANDARD', PriceInterval.YEAR, 13_000],
    [{ percent: 50 }, 'STANDARD', PriceInterval.MONTH, 950],
    [{ percent: 50 }, 'PRO', PriceInterval.MONTH, 2_450],
    [{ kind: 'AMOUNT', amountOff: 9_900, currency: 'USD' }, 'PRO', PriceInterval.MONTH, 0],
    [{ kind: 'FREE' }, 'STANDARD', PriceInterval.MONTH, 0],
  ])(
    'of %o makes %s by the %s cost %i, as the check says and as it is then',
    async (input, plan, interval, left) => {
      const { code } = await made(input);
      const asked = await check(code, { planId: world.planId(plan), interval });
      expect(asked).toMatchObject({ isValid: true, after: { amount: left, currency: 'USD' } });
      const { id } = await world.aSubscription({ plan, interval });
      await world.product.arrange(({ em }) => em.nativeUpdate(Subscription, { id }, { quantity: 1 }));
      const { data } = await apply(id, code.toLowerCase());
      expect(data?.act.subscription).toMatchObject({
        promo: { code },
        recurringAfterDiscount: { amount: left },
      });
    },
  );
});
