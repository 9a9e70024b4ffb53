import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { openPlanWorld, type PlanWorld } from './plan-world.ts';

let world: PlanWorld;
beforeAll(async () => void (world = await openPlanWorld()));
afterAll(() => world.close());

test('many subscriptions move to a plan; those that a provider bills, have ended, or have moved on are left alone', async () => {
  const byHand = [await world.aSubscription({}), await world.aSubscription({})];
  const already = await world.aSubscription({ plan: 'PRO' });
  const billed = await world.aSubscription({ provider: ProviderName.STRIPE });
  const ended = await world.aSubscription({ status: SubscriptionStatus.CANCELED });
  const moved = await world.aSubscription({});
  const all = [...byHand, already, billed, ended, moved];
  const admin = await world.anAdmin();
  const outcomes = '{ id state outcomes { status detail count } }';
  interface Operation {
    operation: { id: string; state: string; outcomes: { status: string; detail: string; count: number }[] };
  }
  const ids = all.map(({ organization }) => organization.id);
  const planned = await admin.get<Operation, object>(
    `mutation ($ids: [ID!], $planId: ID!) { operation: planChangePlans(planId: $planId, input: { reason: "The old plan ends", ids: $ids }) ${outcomes} }`,
    { ids, planId: world.planId('PRO') },
  );
  await world.product.runJobs();
  const read = async (): Promise<Operation['operation']> =>
    (
      await admin.get<Operation, object>(
        `query ($id: ID!) { operation: bulkOperation(id: $id) ${outcomes} }`,
        { id: planned.operation.id },
      )
    ).operation;
  const seen = await read();
  expect(seen.state).toBe('PLANNED');
  expect(seen.outcomes.map(({ status, count }) => [status, count])).toEqual(
    expect.arrayContaining([
      ['PLANNED', 3],
      ['UNCHANGED', 1],
    ]),
  );
  expect(seen.outcomes.find(({ status }) => status === 'PLANNED')?.detail).toContain(
    '$57.00 per month to $147.00 per month',
  );
  expect(
    seen.outcomes
      .filter(({ status }) => status === 'REFUSED')
      .map(({ detail }) => detail)
      .sort(),
  ).toEqual([
    expect.stringContaining('A provider bills this subscription'),
    'There is no live subscription to the product of this plan.',
  ]);

  await world.product.arrange((ctx) =>
    ctx.em.execute('update subscription set quantity = 4 where id = ?', [moved.id]),
  );
  await admin.get('mutation ($id: ID!) { startBulk(id: $id) { id } }', { id: planned.operation.id });
  await world.product.runJobs();
  expect((await read()).state).toBe('DONE');
  const plans = await Promise.all(all.map(async ({ id }) => (await world.read(id)).plan.unwrap().key));
  expect(plans).toEqual(['PRO', 'PRO', 'PRO', 'STANDARD', 'STANDARD', 'STANDARD']);
});
