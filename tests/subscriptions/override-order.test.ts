import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { UserError } from '../../server/kit/errors.ts';
import { clearOverride } from '../../server/subscriptions/clear-override.ts';
import { createManualSubscription } from '../../server/subscriptions/create-manual-subscription.ts';
import { extendTrial } from '../../server/subscriptions/extend-trial.ts';
import { Override } from '../../server/subscriptions/override.entity.ts';
import { overrideSubscription } from '../../server/subscriptions/override-subscription.ts';
import { startTrial } from '../../server/subscriptions/start-trial.ts';
import { openPlanWorld, type PlanKey, type PlanWorld } from './plan-world.ts';
import { PriceInterval } from '../../server/catalog/price.entity.ts';

const reason = 'To see what comes of it';
const { STRIPE } = ProviderName;

let world: PlanWorld;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());

/** The three that a webhook and a person both write. */
interface Values {
  readonly status: SubscriptionStatus;
  readonly plan: PlanKey;
  readonly unitAmount: number;
}
const values: fc.Arbitrary<Values> = fc.record({
  // what ends and lives again has tests of its own
  status: fc.constantFrom(
    ...Object.values(SubscriptionStatus).filter((one) => one !== SubscriptionStatus.TRIALING),
  ),
  plan: fc.constantFrom<PlanKey[]>('STANDARD', 'PRO', 'UNTRIED'),
  unitAmount: fc.integer({ min: 0, max: 1_000_000 }),
});
const field = fc.constantFrom<(keyof Values)[]>('status', 'plan', 'unitAmount');
const step = fc.oneof(
  fc.record({ does: fc.constant('mirror' as const), values }),
  fc.record({ does: fc.constant('override' as const), field, values }),
  fc.record({ does: fc.constant('clear' as const), field }),
);
const fieldName = { status: 'STATUS', plan: 'PLAN', unitAmount: 'PRICE' } as const;
const inputOf = (name: keyof Values, { status, plan, unitAmount }: Values): object =>
  ({ status: { status }, plan: { planKey: plan }, unitAmount: { unitAmount } })[name];

test('what holds is the override, or else what the provider said last, in any order of the two', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const { id, providerSubscriptionId } = await world.aSubscription({ provider: STRIPE });
      let mirrored: Values = { status: SubscriptionStatus.ACTIVE, plan: 'STANDARD', unitAmount: 1_900 };
      let overridden: Partial<Values> = {};
      for (const one of steps) {
        if (one.does === 'mirror') {
          mirrored = one.values;
          const { status, plan, unitAmount } = mirrored;
          const found = { id: String(providerSubscriptionId), status, unitAmount };
          await world.mirror({ ...found, priceId: `price_${plan}_MONTH` });
        } else if (one.does === 'override') {
          overridden = { ...overridden, [one.field]: one.values[one.field] };
          await world.product.arrange((ctx) =>
            overrideSubscription(ctx, { subscriptionId: id, reason, ...inputOf(one.field, one.values) }),
          );
        } else {
          const { [one.field]: _, ...rest } = overridden;
          overridden = rest;
          await clear(id, fieldName[one.field]);
        }
        const { status, unitAmount, plan } = await world.read(id);
        expect({ status, unitAmount, plan: plan.unwrap().key }).toEqual({ ...mirrored, ...overridden });
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
}, 240_000);

const act = fc.oneof(
  fc.record({ does: fc.constant('trial' as const), plan: fc.constantFrom<PlanKey[]>('STANDARD', 'PRO') }),
  fc.record({ does: fc.constant('grant' as const) }),
  fc.record({ does: fc.constant('extend' as const), days: fc.integer({ min: 1, max: 30 }) }),
  fc.record({
    does: fc.constant('override' as const),
    status: fc.constantFrom(...Object.values(SubscriptionStatus)),
  }),
  fc.record({
    does: fc.constant('buy' as const),
    number: fc.integer({ min: 1, max: 2 }),
    status: fc.constantFrom(...Object.values(SubscriptionStatus)),
  }),
);

interface Seen {
  id: string;
  status: SubscriptionStatus;
  is_current: boolean;
  trial_ends_at: string | null;
}
const ended: readonly string[] = [SubscriptionStatus.CANCELED, SubscriptionStatus.INCOMPLETE_EXPIRED];

test('one subscription at most lives, exactly one is shown, and only extending moves the end of a trial', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
      const { organization } = await world.anOrganization();
      let before: Seen[] = [];
      for (const one of acts) {
        await perform(organization.id, before, one);
        const { rows } = await world.product.runtime.pool.query<Seen>(
          'select id, status, is_current, trial_ends_at from subscription where organization_id = $1 order by id',
          [organization.id],
        );
        expect(rows.filter(({ status }) => !ended.includes(status)).length).toBeLessThanOrEqual(1);
        expect(rows.filter(({ is_current: shown }) => shown)).toHaveLength(Math.min(rows.length, 1));
        for (const { id, trial_ends_at: end } of before)
          if (end && one.does !== 'extend' && one.does !== 'buy')
            expect(String(rows.find((row) => row.id === id)?.trial_ends_at)).toBe(String(end));
        before = rows;
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
}, 240_000);

/** Two subscriptions that live at their provider at once are the provider's fault, and are not tried here. */
async function perform(
  organizationId: string,
  rows: readonly Seen[],
  one: typeof act extends fc.Arbitrary<infer A> ? A : never,
): Promise<void> {
  const last = rows.at(-1)?.id;
  const refused = (error: unknown): void => {
    if (!(error instanceof UserError)) throw error;
  };
  const { arrange } = world.product;
  if (one.does === 'buy') {
    const id = `sub_${organizationId}_${one.number}`;
    const other = `sub_${organizationId}_${3 - one.number}`;
    if (!ended.includes(one.status)) await cancelAtProvider(other);
    await world.mirror({ id, status: one.status, organizationId });
  } else if (one.does === 'trial') {
    await arrange((ctx) => startTrial(ctx, { organizationId, planId: world.planId(one.plan) })).catch(
      refused,
    );
  } else if (one.does === 'grant') {
    const input = { organizationId, planId: world.planId('PRO'), interval: PriceInterval.MONTH, quantity: 1 };
    await arrange((ctx) => createManualSubscription(ctx, { ...input, reason })).catch(refused);
  } else if (last && one.does === 'extend') {
    await arrange((ctx) => extendTrial(ctx, { subscriptionId: last, days: one.days, reason })).catch(refused);
  } else if (last && one.does === 'override') {
    await arrange((ctx) =>
      overrideSubscription(ctx, { subscriptionId: last, status: one.status, reason }),
    ).catch(refused);
  }
}

async function cancelAtProvider(id: string): Promise<void> {
  const { rows } = await world.product.runtime.pool.query(
    'select 1 from subscription where provider_subscription_id = $1',
    [id],
  );
  if (rows.length > 0) await world.mirror({ id, status: SubscriptionStatus.CANCELED });
}

async function clear(subscriptionId: string, name: string): Promise<void> {
  await world.product.arrange(async (ctx) => {
    const found = await ctx.em.findOne(Override, {
      subscription: subscriptionId,
      field: name as never,
      revokedAt: null,
    });
    if (found) await clearOverride(ctx, { id: found.id });
  });
}
