import { afterAll, beforeAll, expect, test } from 'vitest';
import { Override } from '../../server/subscriptions/override.entity.ts';
import { settle } from '../webhooks/event-world.ts';
import { each, injectEachKind, multiply } from './many-subscriptions.ts';
import { openReconciliationWorld, reconcile, type ReconciliationWorld } from './reconciling.ts';

let world: ReconciliationWorld;
beforeAll(async () => {
  world = await openReconciliationWorld();
}, 60_000);
afterAll(() => world.close());

test('of 10,000 subscriptions every discrepancy of the twelve kinds is found and named rightly, and nothing else; repaired, a second run finds nothing', async () => {
  await multiply(world, 10_000);
  const injected = await injectEachKind(world);
  const { run, found } = await reconcile(world);
  expect(run).toMatchObject({ discrepancies: 12 * each, errors: 0, overridden: each, unknown: 0 });
  const told = found.filter(({ state }) => state === 'OPEN');
  expect(Object.fromEntries(told.map(({ providerObjectId, kind }) => [providerObjectId, kind]))).toEqual(
    Object.fromEntries(injected),
  );
  const { plan } = await world.admin.get<{ plan: { id: string } }>(
    `mutation ($run: ID!) { plan: planRepairDiscrepancies(input: {filter: {run: {eq: $run}, state: {eq: OPEN}}, reason: "All"}) { id } }`,
    { run: run.id },
  );
  await world.product.runJobs();
  await world.admin.get(`mutation ($id: ID!) { startBulk(id: $id) { id } }`, { id: plan.id });
  await settle(world);
  world.later(5);
  const again = await reconcile(world);
  expect(again.found.filter(({ state }) => state !== 'OVERRIDDEN')).toEqual([]);
  expect(again.run).toMatchObject({ discrepancies: 0, errors: 0, overridden: each });
  const standing = await world.product.runtime.orm.em
    .fork()
    .count(Override, { value: '100', revokedAt: null });
  expect(standing).toBe(each);
}, 300_000);
