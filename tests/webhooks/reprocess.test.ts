import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { InboundEvent, InboundEventStatus } from '../../server/webhooks/inbound-event.entity.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import type { Actor } from '../kit/product.ts';
import {
  changeSeats,
  entriesOn,
  eventsOf,
  known,
  link,
  reprocess,
  settle,
  someSupport,
  soldUnlinked,
} from './event-world.ts';

let world: BillingWorld;
let mira: Actor;
let sofia: Actor;
beforeAll(async () => void (world = await openBillingWorld({ worker: false })));
beforeEach(async () => {
  mira = await world.anAdmin();
  sofia = await someSupport(world);
});
afterAll(() => world.close());

const preview = `query ($id: ID!) { preview: previewReprocess(id: $id) { effects { changes { type operation fields { name before after } } } } }`;
const em = () => world.product.runtime.orm.em.fork();
const read = (id: string): Promise<InboundEvent> => em().findOneOrFail(InboundEvent, { id });

describe('an event that failed', () => {
  test('shows in the timeline, is tried out, and processed again by support once its cause is mended', async () => {
    const { organizationId, stripeId, priceId } = await soldUnlinked(world);
    const events = await eventsOf(world, stripeId);
    const begun = events.find(({ type }) => type === 'customer.subscription.created');
    const id = begun?.id ?? '';
    expect(begun).toMatchObject({ status: 'FAILED', attempts: 1 });
    expect(begun?.organization?.id).toBe(organizationId);

    const timeline = `query ($id: ID!) { organization(id: $id) { timeline(types: ["BILLING"]) { nodes { title detail path } } } }`;
    type Timeline = {
      organization: { timeline: { nodes: { title: string; detail: string; path: string }[] } };
    };
    const before = await mira.get<Timeline>(timeline, { id: organizationId });
    expect(before.organization.timeline.nodes).toContainEqual({
      title: 'Subscription began with 4 seats',
      detail: `Could not be processed here: The price ${priceId} is not in the catalog.`,
      path: `/admin/webhook-events/${id}`,
    });

    expect(await sofia.ask(preview, { id })).toMatchObject({ code: 'PRICE_UNKNOWN' });
    await link(world, priceId);
    const tried = await sofia.get<{ preview: { effects: { changes: object[] } } }>(preview, { id });
    expect(tried.preview.effects.changes).toContainEqual(
      expect.objectContaining({ type: 'Subscription', operation: 'INSERT' }),
    );
    expect(await known(world, stripeId)).toBeNull();
    expect(await read(id)).toMatchObject({ status: 'FAILED' });

    const again = await sofia.get<{ reprocessEvent: object }>(reprocess, {
      id,
      reason: 'The price is linked',
    });
    expect(again.reprocessEvent).toEqual({ id, status: 'RECEIVED', error: null });
    await world.product.runJobs();
    const processed = await read(id);
    expect(processed).toMatchObject({ status: 'PROCESSED', error: null });
    expect(processed.organization?.id).toBe(organizationId);
    expect(await known(world, stripeId)).toMatchObject({ status: 'ACTIVE', quantity: 4 });
    const after = await mira.get<Timeline>(timeline, { id: organizationId });
    expect(after.organization.timeline.nodes).toContainEqual(
      expect.objectContaining({
        title: 'Subscription began with 4 seats',
        detail: 'customer.subscription.created',
      }),
    );

    const [entry] = await entriesOn(world, `InboundEvent:${id}`);
    expect(entry).toMatchObject({ action: 'reprocessEvent', reason: 'The price is linked' });
    expect(entry?.actorUser?.id).toBe(sofia.userId);
    expect(entry?.targets.nodes).toContainEqual({ type: 'Organization', recordId: organizationId });
  });

  test('may be processed again as often as one likes: nothing happens twice', async () => {
    const { stripeId, subscription } = await world.aCompany(5);
    await changeSeats(world, stripeId, 7);
    await settle(world);
    const [event] = await eventsOf(world, stripeId);
    const id = event?.id ?? '';
    const entryId = event?.entryId;
    expect(entryId).toBeTruthy();
    await Promise.all([1, 2, 3].map(() => mira.get(reprocess, { id })));
    await world.product.runJobs();
    await mira.get(reprocess, { id });
    await world.product.runJobs();
    expect(await read(id)).toMatchObject({
      status: 'PROCESSED',
      entryId,
      title: 'Seats changed from 5 to 7',
    });
    expect(
      (await entriesOn(world, `Subscription:${subscription.id}`)).map(({ action }) => action),
    ).not.toContain('reprocessEvent');
    expect(
      (await entriesOn(world, `Subscription:${subscription.id}`)).filter(
        ({ action }) => action === 'mirrorSubscription',
      ),
    ).toHaveLength(1);
  });

  test('whatever the event says: what is true at the provider now is what holds', async () => {
    const { stripeId } = await world.aCompany(5);
    await changeSeats(world, stripeId, 7);
    await settle(world);
    const [old] = await eventsOf(world, stripeId);
    await changeSeats(world, stripeId, 9);
    await settle(world);
    await mira.get(reprocess, { id: old?.id });
    await world.product.runJobs();
    expect(await known(world, stripeId)).toMatchObject({ quantity: 9 });
  });
});

describe('an event that was ignored', () => {
  test('is processed once its type is known: it is read anew', async () => {
    const { stripeId, organizationId } = await world.aCompany(5);
    world.news.on = false;
    await changeSeats(world, stripeId, 8);
    world.news.on = true;
    const subscription = await world.stripe.subscriptions.retrieve(stripeId);
    const payload = {
      ...{
        id: 'evt_of_yore',
        object: 'event',
        type: 'customer.subscription.updated',
        created: 1_790_000_000,
      },
      data: { object: subscription, previous_attributes: { items: { data: [{ quantity: 5 }] } } },
    };
    const now = new Date();
    // as it was kept when nobody knew its type
    const { id } = await world.product.arrange(async ({ em: inside }) => {
      const event = inside.create(InboundEvent, {
        ...{ provider: 'STRIPE' as never, providerEventId: 'evt_of_yore', type: payload.type, payload },
        ...{ status: InboundEventStatus.IGNORED, error: 'Nobody knows it', occurredAt: now, receivedAt: now },
      });
      await inside.flush();
      return event;
    });
    await mira.get(reprocess, { id });
    await world.product.runJobs();
    const event = await read(id);
    expect(event).toMatchObject({ status: 'PROCESSED', title: 'Seats changed from 5 to 8', quantity: 8 });
    expect(event.organization?.id).toBe(organizationId);
    expect(await known(world, stripeId)).toMatchObject({ quantity: 8 });
  });

  test('is refused with a sentence where there still is nothing to look at', async () => {
    const { id: customer } = await world.stripe.customers.create({ email: 'idle@unknown.test' });
    await settle(world);
    const event = await em().findOneOrFail(InboundEvent, { providerCustomerId: customer });
    const answer = await mira.ask(reprocess, { id: event.id });
    expect(answer.code).toBe('NOTHING_TO_LOOK_AT');
    expect(answer.errors[0]?.message).toContain('customer.created');
    expect(await read(event.id)).toMatchObject({ status: 'IGNORED' });
  });
});

test('somebody processes ten events a minute again, and no more', async () => {
  const { stripeId } = await world.aCompany(1);
  await changeSeats(world, stripeId, 2);
  await settle(world);
  const [event] = await eventsOf(world, stripeId);
  const codes: (string | undefined)[] = [];
  for (let time = 1; time <= 11; time += 1) codes.push((await sofia.ask(reprocess, { id: event?.id })).code);
  expect(codes).toEqual([...Array.from({ length: 10 }, () => undefined), 'RATE_LIMITED']);
  // of each person, that is
  expect((await mira.ask(reprocess, { id: event?.id })).code).toBeUndefined();
});

describe('when the provider cannot be asked', () => {
  test('an event is tried again with growing pauses, says when, and fails only after the last try', async () => {
    const { stripeId } = await world.aCompany(5);
    await changeSeats(world, stripeId, 7);
    await world.sandbox.tick();
    Object.assign(world.trouble, { kind: 'refuse', alsoReads: true });
    await world.product.runJobs();
    const [event] = await eventsOf(world, stripeId);
    const id = event?.id ?? '';
    expect(event).toMatchObject({
      status: 'RECEIVED',
      attempts: 1,
      error: 'Stripe did not answer: Stripe is not available.',
    });
    const { inboundEvent } = await mira.get<{
      inboundEvent: { nextTry: { at: string; number: number; last: number } };
    }>('query ($id: ID!) { inboundEvent(id: $id) { hasError nextTry { at number last } } }', { id });
    expect(inboundEvent).toMatchObject({ hasError: true, nextTry: { number: 2, last: 100 } });
    expect(Date.parse(inboundEvent.nextTry.at)).toBeGreaterThan(Date.now());

    await onQueue('update graphile_worker._private_jobs set max_attempts = attempts + 1, run_at = now()');
    await world.product.runJobs();
    expect(await read(id)).toMatchObject({
      status: 'FAILED',
      attempts: 2,
      error: 'Stripe did not answer: Stripe is not available.',
    });
    const tried = await mira.ask(preview, { id });
    expect(tried.code).toBe('PROVIDER_UNAVAILABLE');

    world.trouble.kind = undefined;
    await mira.get(reprocess, { id });
    await world.product.runJobs();
    expect(await read(id)).toMatchObject({ status: 'PROCESSED', attempts: 2, error: null });
    expect(await known(world, stripeId)).toMatchObject({ quantity: 7 });
  });
});

async function onQueue(statement: string): Promise<void> {
  const client = new Client({ connectionString: world.product.database.superUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}
