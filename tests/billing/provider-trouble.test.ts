import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBillingWorld, type BillingWorld } from './billing-world.ts';

let world: BillingWorld;
beforeAll(async () => void (world = await openBillingWorld()));
afterAll(() => world.close());
afterEach(() => {
  world.trouble.kind = undefined;
  world.news.on = true;
});

interface Command {
  id: string;
  status: string;
  error: string | null;
  attempts: number;
  subscription: { quantity: number; pendingCommand: { id: string } | null };
}
const fields = 'id status error attempts subscription { quantity pendingCommand { id } }';
const command = async (id: string): Promise<Command> =>
  (
    await world.admin.get<{ providerCommand: Command }, object>(
      `query ($id: ID!) { providerCommand(id: $id) { ${fields} } }`,
      { id },
    )
  ).providerCommand;
const change = (subscriptionId: string, quantity: number) =>
  world.admin.ask<{ changeSeats: Command }, object>(
    `mutation ($input: ChangeSeatsInput!) { changeSeats(input: $input) { ${fields} } }`,
    { input: { subscriptionId, quantity } },
  );
const pendingItems = async (stripeId: string): Promise<number> => {
  const { customer } = await world.stripe.subscriptions.retrieve(stripeId);
  return (await world.stripe.invoiceItems.list({ customer: String(customer), pending: true })).data.length;
};

describe('when Stripe does not answer', () => {
  test('the command stays pending for all to see, blocks the next, and succeeds later', async () => {
    const { subscription, stripeId } = await world.aCompany(5);
    world.trouble.kind = 'refuse';
    const { data } = await change(subscription.id, 8);
    const pending = data?.changeSeats;
    expect(pending).toMatchObject({
      status: 'PENDING',
      error: 'Stripe did not answer: Stripe is not available. It is tried again.',
      subscription: { quantity: 5, pendingCommand: { id: pending?.id } },
    });
    expect(await change(subscription.id, 9)).toMatchObject({ code: 'COMMAND_PENDING' });
    world.trouble.kind = undefined;
    await expect
      .poll(() => command(pending?.id ?? ''), { timeout: 30_000, interval: 500 })
      .toMatchObject({
        status: 'SUCCEEDED',
        error: null,
        subscription: { quantity: 8, pendingCommand: null },
      });
    expect(await pendingItems(stripeId)).toBe(2);
  });

  test('an answer that was lost is learned from the webhook, under whoever asked', async () => {
    const { subscription, stripeId } = await world.aCompany(5);
    world.trouble.kind = 'lose';
    const { data } = await change(subscription.id, 8);
    expect(data?.changeSeats).toMatchObject({ status: 'SUCCEEDED', subscription: { quantity: 8 } });
    expect(await pendingItems(stripeId)).toBe(2);
    const { auditEntries } = await world.admin.get<
      { auditEntries: { nodes: { actor: string; changes: { type: string }[] }[] } },
      object
    >(
      `query ($target: String!) { auditEntries(filter: { target: { eq: $target } }) { nodes { actor changes { type } } } }`,
      { target: `Subscription:${subscription.id}` },
    );
    const writers = auditEntries.nodes
      .filter(({ changes }) => changes.some(({ type }) => type === 'Subscription'))
      .map(({ actor }) => actor);
    expect(writers).toEqual(['user', 'test']);
  });

  test('an answer that was lost, with no webhook either, is asked for again and has had one effect', async () => {
    const { subscription, stripeId } = await world.aCompany(5);
    world.news.on = false;
    world.trouble.kind = 'lose';
    const { data } = await change(subscription.id, 8);
    expect(data?.changeSeats).toMatchObject({ status: 'PENDING', subscription: { quantity: 5 } });
    world.trouble.kind = undefined;
    await expect
      .poll(() => command(data?.changeSeats.id ?? ''), { timeout: 30_000, interval: 500 })
      .toMatchObject({ status: 'SUCCEEDED', subscription: { quantity: 8 } });
    expect(await pendingItems(stripeId)).toBe(2);
  });
});
