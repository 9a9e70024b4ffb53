import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderCommand } from '../../server/billing/provider-command.entity.ts';
import { createUser } from '../../server/identity/create-user.ts';
import {
  Membership,
  MembershipRole,
  MembershipStatus,
} from '../../server/organizations/membership.entity.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';

let world: BillingWorld;
beforeAll(async () => void (world = await openBillingWorld()));
afterAll(() => world.close());
beforeEach(async () => void (world.admin = await world.anAdmin()));

const changeSeats = `mutation ($input: ChangeSeatsInput!) { changeSeats(input: $input) {
  id kind status error attempts finishedAt subscription { id quantity pendingCommand { id } } organization { id } } }`;
const entries = `query ($target: String!) { auditEntries(filter: { target: { eq: $target } }) {
  nodes { action actor actorUser { name } reason changes { type operation fields { name before after } } } } }`;

interface Changed {
  changeSeats: {
    id: string;
    kind: string;
    status: string;
    error: string | null;
    attempts: number;
    subscription: { quantity: number; pendingCommand: { id: string } | null };
  };
}
interface Entries {
  auditEntries: {
    nodes: {
      action: string;
      actor: string;
      actorUser: { name: string } | null;
      reason: string | null;
      changes: { type: string; fields: { name: string; before: string | null; after: string | null }[] }[];
    }[];
  };
}

const change = (subscriptionId: string, quantity: number, more: object = {}) =>
  world.admin.ask<Changed, object>(changeSeats, { input: { subscriptionId, quantity, ...more } });
const atStripe = async (id: string): Promise<number | undefined> =>
  (await world.stripe.subscriptions.retrieve(id)).items.data[0]?.quantity;
const auditOf = async (target: string): Promise<Entries['auditEntries']['nodes']> =>
  (await world.admin.get<Entries, object>(entries, { target })).auditEntries.nodes;

describe('a change of seats', () => {
  test('is carried out at Stripe, mirrored here, and told by the audit log under whoever asked', async () => {
    const { subscription, stripeId } = await world.aCompany(5);
    const { data } = await change(subscription.id, 8, { reason: 'Three new colleagues' });
    expect(data?.changeSeats).toMatchObject({
      kind: 'changeSeats',
      status: 'SUCCEEDED',
      error: null,
      attempts: 1,
      subscription: { quantity: 8, pendingCommand: null },
    });
    expect(await atStripe(stripeId)).toBe(8);
    const [answer] = (await auditOf(`Subscription:${subscription.id}`)).filter(({ changes }) =>
      changes.some(({ type }) => type === 'Subscription'),
    );
    expect(answer).toMatchObject({
      action: 'changeSeats',
      actor: 'user',
      actorUser: { name: 'Mira' },
      reason: 'Three new colleagues',
    });
    const fields = answer?.changes.find(({ type }) => type === 'Subscription')?.fields;
    expect(fields).toEqual([{ name: 'quantity', before: '5', after: '8' }]);
    await expect
      .poll(() => world.product.mails.at(-1)?.text, { timeout: 10_000 })
      .toContain('now has 8 seats instead of 5');
  });

  test('is reported by a webhook that adds a line to the timeline, and nothing to the audit log', async () => {
    const { subscription, organizationId } = await world.aCompany(5);
    await change(subscription.id, 6);
    const timeline = `query ($id: ID!) { organization(id: $id) { timeline(types: ["BILLING"]) { nodes { type title actor } } } }`;
    const titles = async (): Promise<string[]> => {
      const { organization } = await world.admin.get<
        { organization: { timeline: { nodes: { title: string }[] } } },
        object
      >(timeline, { id: organizationId });
      return organization.timeline.nodes.map(({ title }) => title);
    };
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['Seats changed from 5 to 6']);
    const byStripe = (await auditOf(`Subscription:${subscription.id}`)).filter(
      ({ actor }) => actor === 'stripe',
    );
    expect(byStripe).toEqual([]);
  });

  test('charges what was previewed', async () => {
    const { subscription, stripeId } = await world.aCompany(5);
    const preview = `query ($id: ID!) { previewSeats(subscriptionId: $id, quantity: 9) {
      from to seatsInUse prorationDate prorated { amount currency } recurringBefore { amount } recurringAfter { amount }
      lines { description amount { amount } } told } }`;
    const { previewSeats } = await world.admin.get<
      { previewSeats: { prorationDate: string; prorated: { amount: number }; told: string[] } },
      object
    >(preview, { id: subscription.id });
    expect(previewSeats).toMatchObject({
      from: 5,
      to: 9,
      seatsInUse: 1,
      prorated: { currency: 'USD' },
      recurringBefore: { amount: 9_500 },
      recurringAfter: { amount: 17_100 },
    });
    expect(previewSeats.told).toEqual([expect.stringMatching(/^owner@company-\d+\.test$/)]);
    await change(subscription.id, 9, { prorationDate: previewSeats.prorationDate });
    const { customer } = await world.stripe.subscriptions.retrieve(stripeId);
    const items = await world.stripe.invoiceItems.list({ customer: String(customer), pending: true });
    expect(items.data.reduce((total, { amount }) => total + amount, 0)).toBe(previewSeats.prorated.amount);
  });
});

describe('what is refused', () => {
  test('by its bounds, and by name of the field', async () => {
    const { subscription } = await world.aCompany(5);
    for (const quantity of [0, -1, 100_001]) {
      expect(await change(subscription.id, quantity)).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: ['quantity'],
      });
    }
    expect(await change(subscription.id, 5)).toMatchObject({ code: 'SEATS_UNCHANGED', fields: ['quantity'] });
    const tomorrow = new Date(Date.now() + 86_400_000);
    expect(await change(subscription.id, 6, { prorationDate: tomorrow })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: ['prorationDate'],
    });
    expect(await change('0190a000-0000-7000-8000-000000000000', 6)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('below the seats in use, which the preview tells before', async () => {
    const { subscription, organizationId } = await world.aCompany(5);
    await world.product.arrange(async (ctx) => {
      for (const name of ['ben', 'cleo', 'dan']) {
        const user = await createUser(ctx, { email: `${name}@${organizationId}.test`, name });
        ctx.em.create(Membership, {
          ...{ organization: organizationId, user, createdAt: ctx.clock.now() },
          role: MembershipRole.MEMBER,
          status: name === 'dan' ? MembershipStatus.INVITED : MembershipStatus.ACTIVE,
        } as never);
      }
    });
    const preview = `query ($id: ID!) { previewSeats(subscriptionId: $id, quantity: 2) { to } }`;
    expect(await world.admin.ask<unknown, object>(preview, { id: subscription.id })).toMatchObject({
      code: 'SEATS_IN_USE',
      fields: ['quantity'],
    });
    expect(await change(subscription.id, 2)).toMatchObject({ code: 'SEATS_IN_USE', fields: ['quantity'] });
    expect((await change(subscription.id, 3)).data?.changeSeats.status).toBe('SUCCEEDED');
  });

  test('an ended subscription, and one that no provider can change', async () => {
    const { subscription } = await world.aCompany(5);
    await world.product.arrange(async ({ em }) => {
      await em.nativeUpdate(Subscription, subscription.id, { status: 'CANCELED' as never });
    });
    expect(await change(subscription.id, 6)).toMatchObject({ code: 'SUBSCRIPTION_ENDED' });
    await world.product.arrange(async ({ em }) => {
      await em.nativeUpdate(Subscription, subscription.id, { status: 'ACTIVE', provider: 'MANUAL' } as never);
    });
    expect(await change(subscription.id, 6)).toMatchObject({ code: 'PROVIDER_WITHOUT_API' });
  });

  test('by Stripe: the command says why, and nothing has changed', async () => {
    const { subscription, stripeId } = await world.aCompany(5);
    world.news.on = false;
    await world.stripe.subscriptions.cancel(stripeId);
    world.news.on = true;
    const { data } = await change(subscription.id, 6);
    expect(data?.changeSeats).toMatchObject({ status: 'FAILED', attempts: 1, subscription: { quantity: 5 } });
    expect(data?.changeSeats.error).toMatch(/canceled subscription/);
  });
});

describe('asking twice', () => {
  test('under one key is asking once', async () => {
    const { subscription } = await world.aCompany(5);
    const key = `key-${subscription.id}`;
    const [first, second] = await Promise.all([
      change(subscription.id, 7, { idempotencyKey: key }),
      change(subscription.id, 7, { idempotencyKey: key }),
    ]);
    expect(first.data?.changeSeats.id).toBeDefined();
    expect(second.data?.changeSeats.id).toBe(first.data?.changeSeats.id);
    const commands = await world.product.runtime.orm.em
      .fork()
      .count(ProviderCommand, { subjectId: subscription.id });
    expect(commands).toBe(1);
    expect(await change(subscription.id, 9, { idempotencyKey: key })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});

test('ten changes a minute are enough for anybody', async () => {
  const { subscription } = await world.aCompany(5);
  const codes: (string | undefined)[] = [];
  for (let count = 0; count < 11; count += 1) codes.push((await change(subscription.id, 5)).code);
  expect(codes).toEqual([...Array<string>(10).fill('SEATS_UNCHANGED'), 'RATE_LIMITED']);
});

describe('who may look', () => {
  const preview = `query ($id: ID!) { previewSeats(subscriptionId: $id, quantity: 7) { to } }`;
  const command = `query ($id: ID!) { providerCommand(id: $id) { status subscription { quantity } } }`;

  test('an owner sees what is theirs, a member and another owner see nothing', async () => {
    const mine = await world.aCompany(5);
    const other = await world.aCompany(5);
    const { data } = await change(mine.subscription.id, 6);
    const id = data?.changeSeats.id;
    const owner = await world.product.actingAs(mine.owner);
    expect(await owner.ask(preview, { id: mine.subscription.id })).toMatchObject({
      data: { previewSeats: { to: 7 } },
    });
    expect(await owner.ask(command, { id })).toMatchObject({
      data: { providerCommand: { subscription: { quantity: 6 } } },
    });
    expect(
      await owner.ask(changeSeats, { input: { subscriptionId: mine.subscription.id, quantity: 7 } }),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
    const stranger = await world.product.actingAs(other.owner);
    expect(await stranger.ask(preview, { id: mine.subscription.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await stranger.ask(command, { id })).data).toEqual({ providerCommand: null });
    await world.product.arrange(({ em }) =>
      em.nativeUpdate(Membership, { user: mine.owner.id }, { role: MembershipRole.MEMBER }),
    );
    expect(await owner.ask(preview, { id: mine.subscription.id })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
