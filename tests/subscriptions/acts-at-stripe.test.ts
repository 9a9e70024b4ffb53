import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import { act, columnsOf, preview, type Done } from './billing-acts.ts';

let world: BillingWorld;
beforeAll(async () => void (world = await openBillingWorld()));
afterAll(() => world.close());
beforeEach(async () => void (world.admin = await world.anAdmin()));
afterEach(() => {
  world.trouble.kind = undefined;
  world.news.on = true;
});

const later = { mode: 'PERIOD_END' };
const now = { mode: 'IMMEDIATE' };
const full = { access: { level: 'FULL', rule: 'PAID' } };

/** Who wrote the row of the subscription, the latest first, and why. */
async function writersOf(
  subscriptionId: string,
): Promise<{ actor: string; action: string; reason: string | null }[]> {
  const { auditEntries } = await world.admin.get<
    {
      auditEntries: {
        nodes: { actor: string; action: string; reason: string | null; changes: { type: string }[] }[];
      };
    },
    object
  >(
    `query ($target: String!) { auditEntries(filter: { target: { eq: $target } }) { nodes { actor action reason changes { type } } } }`,
    { target: `Subscription:${subscriptionId}` },
  );
  return auditEntries.nodes
    .filter(({ changes, actor }) => actor !== 'test' && changes.some(({ type }) => type === 'Subscription'))
    .map(({ actor, action, reason }) => ({ actor, action, reason }));
}

/** All news of Stripe has come in. */
const quiet = (): Promise<void> =>
  expect
    .poll(
      async () =>
        (
          await world.product.runtime.pool.query<{ owed: number }>(
            `select (select count(*) from graphile_worker.jobs where run_at <= clock_timestamp()) as owed`,
          )
        ).rows[0]?.owed,
      { timeout: 20_000 },
    )
    .toBe('0');

describe('a cancellation with the period', () => {
  test('is carried out at Stripe and shown as what is to come; access goes on, and its owner is told', async () => {
    const { subscription, stripeId } = await world.aCompany();
    const { done } = await act(world.admin, 'cancelSubscription', subscription.id, later);
    expect(done).toMatchObject({
      ...{ status: 'SUCCEEDED', error: null },
      subscription: { status: 'ACTIVE', accessEndsAt: null, pendingCommand: null, access: full },
    });
    expect(done?.subscription.scheduledChange).toEqual({
      ...{ kind: 'CANCEL', target: null },
      at: done?.subscription.currentPeriodEnd,
    });
    expect(done?.subscription.canceledAt).not.toBeNull();
    expect(await world.stripe.subscriptions.retrieve(stripeId)).toMatchObject({ cancel_at_period_end: true });
    expect(await writersOf(subscription.id)).toEqual([
      { actor: 'user', action: 'cancelSubscription', reason: 'As the customer asked by mail' },
    ]);
    await expect
      .poll(() => world.product.mails.at(-1)?.subject, { timeout: 10_000 })
      .toMatch(/your subscription ends on /);
    expect((await act(world.admin, 'cancelSubscription', subscription.id, later)).code).toBe(
      'CANCEL_SCHEDULED',
    );
  });

  test('is undone before the end, and only then', async () => {
    const { subscription, stripeId } = await world.aCompany();
    expect((await act(world.admin, 'undoCancel', subscription.id)).code).toBe('CANCEL_NOT_SCHEDULED');
    await act(world.admin, 'cancelSubscription', subscription.id, later);
    const { done } = await act(world.admin, 'undoCancel', subscription.id);
    expect(done).toMatchObject({
      status: 'SUCCEEDED',
      subscription: { status: 'ACTIVE', canceledAt: null, scheduledChange: null },
    });
    expect(await world.stripe.subscriptions.retrieve(stripeId)).toMatchObject({
      ...{ cancel_at_period_end: false, cancel_at: null },
    });
  });

  test('that was made at Stripe, for a date, is mirrored and undone here', async () => {
    const { subscription, stripeId } = await world.aCompany();
    const at = Math.floor(Date.now() / 1000) + 5 * 86_400;
    await world.stripe.subscriptions.update(stripeId, { cancel_at: at });
    const shown = async (): Promise<unknown> =>
      (await preview(world.admin, 'undoCancel', subscription.id)) !== 'CANCEL_NOT_SCHEDULED';
    await expect.poll(shown, { timeout: 10_000 }).toBe(true);
    const { done } = await act(world.admin, 'undoCancel', subscription.id);
    expect(done?.subscription.scheduledChange).toBeNull();
    expect((await world.stripe.subscriptions.retrieve(stripeId)).cancel_at).toBeNull();
  });
});

describe('a cancellation at once', () => {
  test('ends the subscription there and here, and its access', async () => {
    const { subscription, stripeId } = await world.aCompany();
    const { done } = await act(world.admin, 'cancelSubscription', subscription.id, now);
    expect(done).toMatchObject({
      status: 'SUCCEEDED',
      subscription: {
        ...{ status: 'CANCELED', scheduledChange: null },
        access: { access: { level: 'NONE', rule: 'CANCELED' } },
      },
    });
    expect((await world.stripe.subscriptions.retrieve(stripeId)).status).toBe('canceled');
    await quiet();
    expect(await writersOf(subscription.id)).toMatchObject([{ actor: 'user', action: 'cancelSubscription' }]);
    for (const name of [
      'cancelSubscription',
      'pauseSubscription',
      'resumeSubscription',
      'undoCancel',
    ] as const)
      expect(
        (await act(world.admin, name, subscription.id, name === 'cancelSubscription' ? now : {})).code,
      ).toBe('SUBSCRIPTION_ENDED');
  });

  test('whose answer is lost is found done, with a webhook and without', async () => {
    for (const on of [true, false]) {
      const { subscription } = await world.aCompany();
      world.news.on = on;
      world.trouble.kind = 'lose';
      const { done } = await act(world.admin, 'cancelSubscription', subscription.id, now);
      expect(done).toMatchObject({ status: 'SUCCEEDED', subscription: { status: 'CANCELED' } });
      world.trouble.kind = undefined;
      await quiet();
      expect(await writersOf(subscription.id)).toMatchObject([
        { actor: 'user', action: 'cancelSubscription' },
      ]);
    }
  });

  test('that has become true while it waited is finished by the webhook, under whoever asked', async () => {
    const { subscription, stripeId } = await world.aCompany();
    world.trouble.kind = 'refuse';
    const { done } = await act(world.admin, 'cancelSubscription', subscription.id, now);
    expect(done).toMatchObject({
      status: 'PENDING',
      subscription: { status: 'ACTIVE', pendingCommand: { id: done?.id } },
    });
    expect((await act(world.admin, 'pauseSubscription', subscription.id)).code).toBe('COMMAND_PENDING');
    world.trouble.kind = undefined;
    await world.stripe.subscriptions.cancel(stripeId);
    const state = async (): Promise<Done | undefined> =>
      (
        await world.admin.get<{ providerCommand: Done }, object>(
          'query ($id: ID!) { providerCommand(id: $id) { status subscription { status } } }',
          { id: done?.id },
        )
      ).providerCommand;
    await expect
      .poll(state, { timeout: 30_000, interval: 100 })
      .toEqual({ status: 'SUCCEEDED', subscription: { status: 'CANCELED' } });
    expect(await writersOf(subscription.id)).toMatchObject([{ actor: 'user', action: 'cancelSubscription' }]);
  });
});

describe('a pause', () => {
  test('stops the collection at Stripe, and takes the access; resuming gives both back', async () => {
    const { subscription, stripeId } = await world.aCompany();
    expect((await act(world.admin, 'resumeSubscription', subscription.id)).code).toBe('NOT_PAUSED');
    const paused = await act(world.admin, 'pauseSubscription', subscription.id);
    expect(paused.done).toMatchObject({
      status: 'SUCCEEDED',
      subscription: {
        ...{ status: 'PAUSED', pauseKind: 'COLLECTION' },
        access: { access: { level: 'NONE', rule: 'PAUSED' } },
      },
    });
    expect(await world.stripe.subscriptions.retrieve(stripeId)).toMatchObject({
      pause_collection: { behavior: 'void' },
    });
    expect((await act(world.admin, 'pauseSubscription', subscription.id)).code).toBe('NOT_ACTIVE');
    const resumed = await act(world.admin, 'resumeSubscription', subscription.id);
    expect(resumed.done).toMatchObject({
      status: 'SUCCEEDED',
      subscription: { status: 'ACTIVE', access: full },
    });
    expect((await world.stripe.subscriptions.retrieve(stripeId)).pause_collection).toBeNull();
    await quiet();
    expect((await writersOf(subscription.id)).map(({ action }) => action)).toEqual([
      'resumeSubscription',
      'pauseSubscription',
    ]);
  });
});

describe('a preview', () => {
  test.each([
    ['cancelSubscription', later, ['canceledAt', 'scheduledAt', 'scheduledKind']],
    ['cancelSubscription', now, ['accessEndsAt', 'canceledAt', 'status']],
    ['pauseSubscription', {}, ['status']],
  ] as const)('of %s %o shows what then happens, and asks nothing of Stripe', async (name, more, columns) => {
    const { subscription, stripeId, owner } = await world.aCompany();
    const before = await world.stripe.subscriptions.retrieve(stripeId);
    const effects = await preview(world.admin, name, subscription.id, more);
    expect(columnsOf(effects)).toEqual([...columns]);
    expect(effects).toMatchObject({ mails: [{ to: owner.email }] });
    expect(await world.stripe.subscriptions.retrieve(stripeId)).toEqual(before);
    expect(await writersOf(subscription.id)).toEqual([]);
    const { done } = await act(world.admin, name, subscription.id, more);
    const [entry] = await changesOf(subscription.id);
    expect(entry).toEqual([...columns]);
    expect(done?.status).toBe('SUCCEEDED');
  });

  async function changesOf(subscriptionId: string): Promise<string[][]> {
    const { auditEntries } = await world.admin.get<
      {
        auditEntries: { nodes: { actor: string; changes: { type: string; fields: { name: string }[] }[] }[] };
      },
      object
    >(
      `query ($target: String!) { auditEntries(filter: { target: { eq: $target } }) { nodes { actor changes { type fields { name } } } } }`,
      { target: `Subscription:${subscriptionId}` },
    );
    return auditEntries.nodes.flatMap(({ changes }) =>
      changes
        .filter(({ type }) => type === 'Subscription')
        .map(({ fields }) => fields.map(({ name }) => name).sort()),
    );
  }
});

describe('what is refused', () => {
  test("by Stripe, in Stripe's own words, and nothing has changed", async () => {
    const { subscription, stripeId } = await world.aCompany();
    world.news.on = false;
    await world.stripe.subscriptions.cancel(stripeId);
    const { done } = await act(world.admin, 'cancelSubscription', subscription.id, later);
    expect(done).toMatchObject({
      status: 'FAILED',
      subscription: { status: 'ACTIVE', scheduledChange: null },
    });
    expect(done?.error).toBe(
      'A canceled subscription can only update its cancellation_details and metadata.',
    );
  });

  test('a second request under one key, and another under the same', async () => {
    const { subscription } = await world.aCompany();
    const key = { idempotencyKey: `cancel-${subscription.id}` };
    const first = await act(world.admin, 'cancelSubscription', subscription.id, { ...later, ...key });
    const second = await act(world.admin, 'cancelSubscription', subscription.id, { ...later, ...key });
    expect(second.done?.id).toBe(first.done?.id);
    expect((await act(world.admin, 'cancelSubscription', subscription.id, { ...now, ...key })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  test('the sixth cancellation in a minute', async () => {
    const { subscription } = await world.aCompany();
    await act(world.admin, 'cancelSubscription', subscription.id, now);
    const codes: (string | undefined)[] = [];
    for (let count = 0; count < 5; count += 1)
      codes.push((await act(world.admin, 'cancelSubscription', subscription.id, now)).code);
    expect(codes).toEqual([...Array<string>(4).fill('SUBSCRIPTION_ENDED'), 'RATE_LIMITED']);
  });
});
