import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import type { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import type { Actor } from '../kit/product.ts';
import { openPlanWorld, type PlanWorld } from '../subscriptions/plan-world.ts';

interface Change {
  type: string;
  recordId: string;
  operation: string;
  fields: { name: string; before: string | null; after: string | null }[];
}
interface Effects {
  changes: Change[];
  mails: { to: string; subject: string; text: string }[];
  consequences: { name: string; before: string | null; after: string | null }[];
}
interface Act {
  readonly name: string;
  readonly input: string;
  readonly variables: Record<string, unknown>;
}

const shown = `{ changes { type recordId operation fields { name before after } } mails { to subject text } consequences { name before after } }`;
const newest = `{ auditEntries(first: 1) { nodes { id action undoable changes { type recordId operation fields { name before after } } } } }`;

let world: PlanWorld;
beforeAll(async () => {
  world = await openPlanWorld();
  // ends that count from now are then the same in the preview and in the act
  const now = world.product.runtime.clock.now();
  Object.assign(world.product.runtime.clock, { now: () => now });
});
afterAll(() => world.close());

const reason = 'As agreed by telephone';
const acts = (subscription: Subscription): Record<string, fc.Arbitrary<Act>> => {
  const organizationId = subscription.organization.id;
  const of = (name: string, input: string, values: fc.Arbitrary<object>): fc.Arbitrary<Act> =>
    values.map((more) => ({ name, input, variables: { reason, ...more } }));
  const planKey = fc.constantFrom('STANDARD', 'PRO', 'UNTRIED');
  return {
    override: of(
      'overrideSubscription',
      'OverrideSubscriptionInput',
      fc
        .record(
          {
            planKey,
            status: fc.constantFrom(...Object.values(SubscriptionStatus)),
            unitAmount: fc.integer({ min: 0, max: 99_999 }),
          },
          { requiredKeys: [] },
        )
        .map((values) => ({ subscriptionId: subscription.id, ...values })),
    ),
    changePlan: of(
      'changePlan',
      'ChangePlanInput',
      fc
        .record({ planKey, interval: fc.constantFrom('MONTH', 'YEAR'), idempotencyKey: fc.uuid() })
        .map((values) => ({ subscriptionId: subscription.id, ...values })),
    ),
    discount: of(
      'setDiscount',
      'SetDiscountInput',
      fc
        .oneof(
          fc.constant({ kind: 'NONE' }),
          fc.record({ kind: fc.constant('PERCENTAGE'), percent: fc.integer({ min: 1, max: 100 }) }),
          fc.record({
            kind: fc.constant('FIXED'),
            amountOff: fc.integer({ min: 1, max: 99_999 }),
            currency: fc.constantFrom('USD', 'EUR'),
          }),
        )
        .chain((values) => fc.uuid().map((idempotencyKey) => ({ ...values, idempotencyKey })))
        .map((values) => ({ subscriptionId: subscription.id, ...values })),
    ),
    limit: of(
      'setLimitOverride',
      'SetLimitOverrideInput',
      fc
        .record({
          meterKey: fc.constantFrom('seats', 'storageMb'),
          value: fc.integer({ min: 1, max: 100_000 }),
        })
        .map((values) => ({ organizationId, productId: world.productId, ...values })),
    ),
  };
};

async function preview(
  by: Actor,
  { name, input, variables }: Act,
): Promise<{ code: string | undefined; effects: Effects | undefined }> {
  const { data, code } = await by.ask<{ preview: { act: Effects } }, object>(
    `query ($input: ${input}!) { preview { act: ${name}(input: $input) ${shown} } }`,
    { input: variables },
  );
  return { code, effects: data?.preview?.act };
}

/** Without the ids and times that are made anew each time. */
const comparable = (changes: readonly Change[]): unknown =>
  changes.map(({ type, recordId, operation, fields }) => ({
    ...{ type, operation, record: operation === 'INSERT' ? 'new' : recordId },
    fields: fields
      .filter(({ name }) => !(operation === 'INSERT' && name === 'id'))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));

async function state({ organization }: Subscription): Promise<unknown> {
  const { rows } = await world.product.runtime.pool.query<{ row: object }>(
    `select to_jsonb(s) as row from subscription s where s.organization_id = $1
     union all select to_jsonb(v) from override v where v.organization_id = $1
     union all select to_jsonb(o) from organization o where o.id = $1`,
    [organization.id],
  );
  return rows.map(({ row }) => JSON.stringify(row)).sort();
}

describe('acts on plans, status, price, discounts and limits', () => {
  test('have exactly the effect that they were previewed with, and undoing restores what was', async () => {
    const seen = new Map<string, number>();
    const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
    const kind = fc.record({
      provider: fc.constantFrom(ProviderName.MANUAL, ProviderName.STRIPE),
      status: fc.constantFrom(...Object.values(SubscriptionStatus)),
    });
    await fc.assert(
      fc.asyncProperty(
        kind,
        fc.array(
          fc.tuple(fc.constantFrom('override', 'changePlan', 'discount', 'limit'), fc.boolean(), fc.gen()),
          {
            minLength: 2,
            maxLength: 3,
          },
        ),
        async (given, steps) => {
          const subscription = await world.aSubscription(given);
          const by = await world.anAdmin();
          for (const [which, undoes, generate] of steps) {
            const arbitrary = acts(subscription)[which];
            if (!arbitrary) throw new Error(which);
            const act = generate(() => arbitrary);
            const before = await state(subscription);
            const { code, effects } = await preview(by, act);
            expect(await state(subscription)).toEqual(before);
            world.product.mails.length = 0;
            const done = await by.ask(
              `mutation ($input: ${act.input}!) { ${act.name}(input: $input) { id } }`,
              { input: act.variables },
            );
            count(code ?? 'done');
            expect(done.code).toBe(code);
            if (!effects) {
              expect(await state(subscription)).toEqual(before);
              continue;
            }
            await world.product.runJobs();
            const { auditEntries } = await by.get<{
              auditEntries: { nodes: { id: string; undoable: boolean; changes: Change[] }[] };
            }>(newest);
            const [entry] = auditEntries.nodes;
            expect(comparable(entry?.changes ?? [])).toEqual(comparable(effects.changes));
            expect(world.product.mails.map(({ to, subject, text }) => ({ to, subject, text }))).toEqual(
              effects.mails,
            );
            if (!undoes || effects.changes.length === 0) continue;
            expect(entry?.undoable).toBe(true);
            await by.get('mutation ($id: ID!) { undoDeed(entryId: $id) { id } }', { id: entry?.id });
            count('undone');
            expect(await state(subscription)).toEqual(before);
          }
        },
      ),
      { numRuns: 200, seed: 7 },
    );
    expect(seen.get('done')).toBeGreaterThan(200);
    expect(seen.get('undone')).toBeGreaterThan(80);
  }, 300_000);

  test('show what follows for money, limits and access', async () => {
    const subscription = await world.aSubscription({ plan: 'STANDARD' });
    const { effects } = await preview(await world.anAdmin(), {
      name: 'changePlan',
      input: 'ChangePlanInput',
      variables: { reason, subscriptionId: subscription.id, planKey: 'PRO' },
    });
    expect(effects?.consequences.map(({ name, before, after }) => `${name}: ${before} → ${after}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Plan of .+: Standard → Pro$/),
        expect.stringMatching(/^Recurring for .+: \$57\.00 per month → \$147\.00 per month$/),
        expect.stringMatching(/^Storage of .+: 2,048 MB → 10,240 MB$/i),
      ]),
    );
  });
});
