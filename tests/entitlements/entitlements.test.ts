import { ref } from '@mikro-orm/core';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { MeterPeriod } from '../../server/catalog/meter.entity.ts';
import { deriveEntitlement, type EntitlementFacts } from '../../server/entitlements/derive-entitlement.ts';
import { createUser } from '../../server/identity/create-user.ts';
import {
  Membership,
  MembershipRole,
  MembershipStatus,
} from '../../server/organizations/membership.entity.ts';
import type { Organization } from '../../server/organizations/organization.entity.ts';
import type { Actor, Answer } from '../kit/product.ts';
import { openPlanWorld, type PlanWorld } from '../subscriptions/plan-world.ts';

const day = 86_400_000;
let world: PlanWorld;
let admin: Actor;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());
beforeEach(async () => void (admin = await world.anAdmin()));

interface Shown {
  meterKey: string;
  limit: number | null;
  planLimit: number | null;
  purchased: number;
  used: number | null;
  isExceeded: boolean;
  override: { id: string; value: number | null; reason: string | null } | null;
}
const query = `query ($id: ID!, $product: ID!) { organization(id: $id) { entitlements(productId: $product) {
  meterKey limit planLimit purchased used isExceeded override { id value reason } } } }`;
const limits = async ({ id }: { id: string }, asking = admin): Promise<Record<string, Shown>> => {
  const { organization } = await asking.get<{ organization: { entitlements: Shown[] } }, object>(query, {
    ...{ id, product: world.productId },
  });
  return Object.fromEntries(organization.entitlements.map((one) => [one.meterKey, one]));
};
const set = (
  { id }: { id: string },
  meterKey: string,
  more: object,
): Promise<Answer<{ setLimitOverride: { id: string } }>> =>
  admin.ask<{ setLimitOverride: { id: string } }, object>(
    'mutation ($input: SetLimitOverrideInput!) { setLimitOverride(input: $input) { id value } }',
    {
      input: {
        organizationId: id,
        productId: world.productId,
        meterKey,
        reason: 'Agreed with sales',
        ...more,
      },
    },
  );
const clear = (id: string): Promise<Answer<unknown>> =>
  admin.ask<unknown, object>(
    'mutation ($id: ID!) { clearLimitOverride(id: $id, reason: "Not any more") { id } }',
    { id },
  );
const change = (subscriptionId: string, planKey: string): Promise<Answer<unknown>> =>
  admin.ask<unknown, object>('mutation ($input: ChangePlanInput!) { changePlan(input: $input) { id } }', {
    input: { subscriptionId, planKey, reason: 'They have grown' },
  });
const bought = async (): Promise<{ organization: Organization; id: string }> => {
  const { organization } = await world.anOrganization();
  return { organization, id: (await world.aSubscription({ organization })).id };
};

describe('limits', () => {
  test('follow from the plan: Standard gives 5 users and 2,048 MB, Pro 25 and 10,240', async () => {
    const { organization, id } = await bought();
    expect(await limits(organization)).toMatchObject({ seats: { limit: 5 }, storageMb: { limit: 2_048 } });
    expect((await change(id, 'PRO')).code).toBeUndefined();
    expect(await limits(organization)).toMatchObject({ seats: { limit: 25 }, storageMb: { limit: 10_240 } });
  });

  test('that are overridden stay through a change of plan; what the plan says is shown beside them', async () => {
    const { organization, id } = await bought();
    await set(organization, 'storageMb', { value: 50_000 });
    await change(id, 'PRO');
    expect(await limits(organization)).toMatchObject({
      seats: { limit: 25, override: null },
      storageMb: {
        limit: 50_000,
        planLimit: 10_240,
        override: { value: 50_000, reason: 'Agreed with sales' },
      },
    });
  });

  test('are there for meters that the plan does not know, and can be none at all', async () => {
    const { organization } = await bought();
    expect(await limits(organization)).not.toHaveProperty('tokens');
    await set(organization, 'tokens', { unlimited: true });
    expect(await limits(organization)).toMatchObject({
      tokens: { limit: null, planLimit: null, override: { value: null } },
    });
  });

  test('follow an override of the plan as well', async () => {
    const { organization } = await world.anOrganization();
    const { id } = await world.aSubscription({ organization, provider: ProviderName.STRIPE });
    await admin.get(
      'mutation ($input: OverrideSubscriptionInput!) { overrideSubscription(input: $input) { id } }',
      {
        input: { subscriptionId: id, planKey: 'PRO', reason: 'A gift' },
      },
    );
    expect(await limits(organization)).toMatchObject({ seats: { limit: 25 } });
  });

  test('are those of the plan again when the override is taken back, or has run out', async () => {
    const { organization } = await bought();
    const first = await set(organization, 'seats', { value: 9 });
    await clear(String(first.data?.setLimitOverride.id));
    expect(await limits(organization)).toMatchObject({ seats: { limit: 5, override: null } });
    await set(organization, 'seats', { value: 9, expiresAt: new Date(Date.now() + day) });
    expect(await limits(organization)).toMatchObject({ seats: { limit: 9 } });
    world.product.runtime.clock.setOffset(2 * day);
    try {
      expect(await limits(organization)).toMatchObject({ seats: { limit: 5, override: null } });
    } finally {
      world.product.runtime.clock.setOffset(0);
    }
  });

  test('are none without a subscription, and none of an ended one', async () => {
    const { organization } = await world.anOrganization();
    expect(await limits(organization)).toEqual({});
    await world.aSubscription({ organization, status: SubscriptionStatus.CANCELED });
    expect(await limits(organization)).toEqual({});
  });

  test('are read by members, without the words of staff; nobody reads those of others', async () => {
    const { organization, owner } = await world.anOrganization();
    await world.aSubscription({ organization });
    await set(organization, 'seats', { value: 7 });
    const customer = await world.product.actingAs(owner);
    expect(await limits(organization, customer)).toMatchObject({
      seats: { limit: 7, used: 1, override: { value: 7, reason: null } },
    });
    const other = await world.anOrganization();
    const answer = await customer.ask<{ organization: null }, object>(query, {
      id: other.organization.id,
      product: world.productId,
    });
    expect(answer.data?.organization).toBeNull();
    const refused = await customer.ask(
      'mutation { setLimitOverride(input: {organizationId: "x", productId: "x", meterKey: "seats", reason: "For me"}) { id } }',
    );
    expect(refused.code).toBe('FORBIDDEN');
  });
});

describe('what is refused', () => {
  test.each([
    ['seats', {}, 'BAD_USER_INPUT', 'value'],
    ['seats', { value: 3, unlimited: true }, 'BAD_USER_INPUT', 'value'],
    ['seats', { value: 0 }, 'BAD_USER_INPUT', 'value'],
    ['tokens', { value: -1 }, 'BAD_USER_INPUT', 'value'],
    ['no_such_meter', { value: 3 }, 'METER_UNKNOWN', 'meterKey'],
    ['seats', { value: 3, expiresAt: new Date(0) }, 'DATE_IN_THE_PAST', 'expiresAt'],
  ])('%s %j', async (meterKey, more, code, field) => {
    const { organization } = await bought();
    expect((await set(organization, meterKey, more)).code).toBe(code);
    expect((await set(organization, meterKey, more)).errors[0]?.extensions['fields']).toMatchObject([
      { field: expect.stringMatching(field) },
    ]);
  });

  test('fewer seats than members take', async () => {
    const { organization } = await bought();
    await world.product.arrange(async (ctx) => {
      for (const name of ['ben', 'cleo']) {
        const user = await createUser(ctx, { email: `${name}@${organization.id}.test`, name });
        ctx.em.create(Membership, {
          ...{ organization: ref(organization), user: ref(user), createdAt: ctx.clock.now() },
          ...{ role: MembershipRole.MEMBER, status: MembershipStatus.ACTIVE },
        });
      }
    });
    expect(await set(organization, 'seats', { value: 2 })).toMatchObject({
      code: 'SEATS_IN_USE',
      fields: ['value'],
    });
    expect((await set(organization, 'seats', { value: 3 })).code).toBeUndefined();
    expect(await limits(organization)).toMatchObject({ seats: { limit: 3, used: 3, isExceeded: false } });
  });
});

test('what is set again stays one row; another value takes its place', async () => {
  const { organization } = await bought();
  const first = await set(organization, 'seats', { value: 9 });
  const again = await set(organization, 'seats', { value: 9 });
  expect(again.data?.setLimitOverride.id).toBe(first.data?.setLimitOverride.id);
  const other = await set(organization, 'seats', { value: 10 });
  expect(other.data?.setLimitOverride.id).not.toBe(first.data?.setLimitOverride.id);
  expect((await clear(String(first.data?.setLimitOverride.id))).code).toBeUndefined();
  expect(await limits(organization)).toMatchObject({ seats: { limit: 10 } });
});

const amount = fc.integer({ min: 0, max: 100_000 });
const facts: fc.Arbitrary<EntitlementFacts> = fc.record({
  meterKey: fc.constantFrom('seats', 'storageMb'),
  ...{ meterName: fc.constant('Meter'), unit: fc.constant('of it'), period: fc.constant(MeterPeriod.NONE) },
  isInPlan: fc.boolean(),
  planLimit: fc.option(amount, { nil: null }),
  ...{ quantity: amount, members: amount },
  override: fc.option(
    fc.record({
      id: fc.uuid(),
      value: fc.option(amount, { nil: null }),
      ...{ reason: fc.constant('why'), author: fc.constant(null), expiresAt: fc.constant(null) },
      createdAt: fc.constant(new Date(0)),
    }),
    { nil: null },
  ),
});

test('an entitlement is the override, or else what the plan includes and what was bought beside it', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const { limit, purchased, isUnlimited, isExceeded, used } = deriveEntitlement(given);
      const included = given.isInPlan ? given.planLimit : 0;
      const derived = included === null ? null : included + purchased;
      expect(limit).toBe(given.override ? given.override.value : derived);
      expect(isUnlimited).toBe(limit === null);
      expect(isExceeded).toBe(limit !== null && used !== null && used > limit);
      if (given.meterKey !== 'seats') expect([purchased, used]).toEqual([0, null]);
      // seats that are paid for are never fewer than those that may be used
      else if (derived !== null) expect(derived).toBe(Math.max(included ?? 0, given.quantity));
    }),
    { numRuns: 2_000 },
  );
});
