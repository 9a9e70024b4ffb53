import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import type { Actor } from '../kit/product.ts';
import {
  changeSeats,
  entriesOn,
  eventsOf,
  known,
  link,
  settle,
  someSupport,
  soldUnlinked,
} from './event-world.ts';

let world: BillingWorld;
let sofia: Actor;
beforeAll(async () => {
  world = await openBillingWorld({ worker: false });
  sofia = await someSupport(world);
});
afterAll(() => world.close());

describe('many events', () => {
  const plan = `mutation ($input: SelectInboundEventsInput!) { operation: planReprocessEvents(input: $input) { id } }`;
  const operation = `query ($id: ID!) { operation: bulkOperation(id: $id) { state total done remaining
    outcomes { status detail count } items(first: 100) { nodes { recordId label status detail entryId } } } }`;
  interface Operation {
    state: string;
    total: number;
    done: number;
    remaining: number;
    outcomes: { status: string; detail: string; count: number }[];
    items: { nodes: { recordId: string; label: string; status: string; entryId: string | null }[] };
  }
  const see = async (id: string): Promise<Operation> =>
    (await world.admin.get<{ operation: Operation }>(operation, { id })).operation;

  test('that match are tried out, counted exactly, and processed by support, each with an entry of its own', async () => {
    const one = await soldUnlinked(world);
    const other = await soldUnlinked(world);
    const failed = await eventsOf(world, one.stripeId);
    const hopeless = await eventsOf(world, other.stripeId);
    await link(world, one.priceId);
    const { operation: begun } = await sofia.get<{ operation: { id: string } }>(plan, {
      input: {
        filter: { providerSubscriptionId: { in: [one.stripeId, other.stripeId] }, status: { eq: 'FAILED' } },
        reason: 'The price is linked now',
      },
    });
    await world.product.runJobs();
    const planned = await see(begun.id);
    expect(planned).toMatchObject({ state: 'PLANNED', total: failed.length + hopeless.length, done: 0 });
    // with its invoice, where the event is about that, too
    const adding = planned.outcomes.filter(({ detail }) => detail.includes('Subscription added'));
    expect(adding.every(({ status }) => status === 'PLANNED')).toBe(true);
    expect(adding.reduce((sum, { count }) => sum + count, 0)).toBe(failed.length);
    expect(planned.outcomes).toContainEqual({
      status: 'REFUSED',
      detail: `The price ${other.priceId} is not in the catalog.`,
      count: hopeless.length,
    });
    expect(await known(world, one.stripeId)).toBeNull();
    expect((await eventsOf(world, one.stripeId)).every(({ status }) => status === 'FAILED')).toBe(true);

    await sofia.get('mutation ($id: ID!) { startBulk(id: $id) { id } }', { id: begun.id });
    await world.product.runJobs();
    await world.product.runJobs();
    const done = await see(begun.id);
    expect(done).toMatchObject({ state: 'DONE', done: failed.length, remaining: 0 });
    expect(await known(world, one.stripeId)).toMatchObject({ status: 'ACTIVE', quantity: 4 });
    expect((await eventsOf(world, one.stripeId)).every(({ status }) => status === 'PROCESSED')).toBe(true);
    expect((await eventsOf(world, other.stripeId)).every(({ status }) => status === 'FAILED')).toBe(true);
    const items = done.items.nodes.filter(({ status }) => status === 'DONE');
    expect(new Set(items.map(({ entryId }) => entryId)).size).toBe(failed.length);
    for (const { recordId, entryId } of items) {
      const entries = await entriesOn(world, `InboundEvent:${recordId}`);
      expect(entries).toMatchObject([
        { id: entryId, action: 'reprocessEvent', reason: 'The price is linked now' },
      ]);
      expect(entries[0]?.actorUser?.id).toBe(sofia.userId);
    }
  });

  test('that our records agree with already are told so', async () => {
    const { stripeId } = await world.aCompany(5);
    await changeSeats(world, stripeId, 6);
    await settle(world);
    const ids = (await eventsOf(world, stripeId)).map(({ id }) => id);
    const { operation: begun } = await sofia.get<{ operation: { id: string } }>(plan, {
      input: { ids, reason: 'To be sure' },
    });
    await world.product.runJobs();
    expect((await see(begun.id)).outcomes).toEqual([
      {
        status: 'PLANNED',
        detail: 'Looked at again; nothing here differs from the provider',
        count: ids.length,
      },
    ]);
  });
});
