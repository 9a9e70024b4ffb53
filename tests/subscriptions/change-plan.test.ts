import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import { aStripePlan } from '../billing/stripe-plan.ts';
import type { Actor, Answer } from '../kit/product.ts';

const reason = 'They have grown';

let world: BillingWorld;
let admin: Actor;
beforeAll(async () => {
  world = await openBillingWorld();
  await aStripePlan(world, { key: 'PRO', month: 4_900, year: 49_000 });
});
// five acts a minute is what a person may do
beforeEach(async () => void (admin = await world.anAdmin()));
afterAll(() => world.close());

interface Done {
  status: string;
  error: string | null;
  subscription: {
    status: string;
    quantity: number;
    plan: { key: string };
    price: { interval: string };
    recurring: { amount: number };
    scheduledChange: { kind: string; target: string | null } | null;
  };
}
const shown = `id status error subscription { status quantity plan { key } price { interval } recurring { amount } scheduledChange { kind target } }`;

const change = async (
  subscriptionId: string,
  more: object = {},
): Promise<Answer<unknown> & { done?: Done | undefined }> => {
  const answer = await admin.ask<{ changePlan: Done }, object>(
    `mutation ($input: ChangePlanInput!) { changePlan(input: $input) { ${shown} } }`,
    { input: { subscriptionId, planKey: 'PRO', reason, ...more } },
  );
  return { ...answer, done: answer.data?.changePlan };
};
const keep = async (
  subscriptionId: string,
): Promise<{ done?: Done | undefined; code?: string | undefined }> => {
  const { data, code } = await admin.ask<{ undoScheduledChange: Done }, object>(
    `mutation ($input: ContinueSubscriptionInput!) { undoScheduledChange(input: $input) { ${shown} } }`,
    { input: { subscriptionId } },
  );
  return { done: data?.undoScheduledChange, code };
};
interface Money {
  amount: number;
}
interface Preview {
  recurringBefore: Money;
  recurringAfter: Money;
  prorated: Money;
  invoiced: Money;
  chargedNow: boolean;
  prorationDate: string;
  lines: { amount: Money }[];
}
const preview = async (subscriptionId: string, more: object = {}): Promise<Preview> => {
  const { previewPlan } = await admin.get<{ previewPlan: Preview }, object>(
    `query ($input: PreviewPlanInput!) { previewPlan(input: $input) { recurringBefore { amount } recurringAfter { amount }
      prorated { amount } invoiced { amount } chargedNow prorationDate lines { amount { amount } } } }`,
    { input: { subscriptionId, planKey: 'PRO', ...more } },
  );
  return previewPlan;
};
const mailsOf = (owner: { email: string }): string[] =>
  world.product.mails.filter(({ to }) => to === owner.email).map(({ subject }) => subject);

describe('an upgrade at once', () => {
  test('is charged as it was shown, there and here, and its owner is told', async () => {
    const { subscription, stripeId, owner } = await world.aCompany(5);
    const shownBefore = await preview(subscription.id);
    expect(shownBefore).toMatchObject({
      recurringBefore: { amount: 9_500 },
      recurringAfter: { amount: 24_500 },
      chargedNow: false,
    });
    const { done } = await change(subscription.id, { prorationDate: shownBefore.prorationDate });
    expect(done).toMatchObject({
      status: 'SUCCEEDED',
      subscription: { plan: { key: 'PRO' }, recurring: { amount: 24_500 }, quantity: 5 },
    });
    const { items, customer } = await world.stripe.subscriptions.retrieve(stripeId);
    expect(items.data[0]?.price.unit_amount).toBe(4_900);
    const pending = await world.stripe.invoiceItems.list({ customer: String(customer), limit: 100 });
    const charged = pending.data.reduce((sum, { amount }) => sum + amount, 0);
    expect(charged).toBe(shownBefore.prorated.amount);
    await expect.poll(() => mailsOf(owner)).toContainEqual(expect.stringContaining('your plan has changed'));
  });

  test('to the year begins a period that is charged at once, for the amount that was shown', async () => {
    const { subscription, stripeId } = await world.aCompany(2);
    const yearly = await preview(subscription.id, { interval: 'YEAR' });
    expect(yearly).toMatchObject({ chargedNow: true, recurringAfter: { amount: 98_000 } });
    const { done } = await change(subscription.id, {
      interval: 'YEAR',
      prorationDate: yearly.prorationDate,
    });
    expect(done?.subscription).toMatchObject({ price: { interval: 'YEAR' }, recurring: { amount: 98_000 } });
    const { latest_invoice: latest } = await world.stripe.subscriptions.retrieve(stripeId, {
      expand: ['latest_invoice'],
    });
    expect(latest).toMatchObject({ status: 'paid', total: yearly.invoiced.amount });
  });

  test('whose card is declined changes nothing, and says so in the words of Stripe', async () => {
    const { subscription, stripeId } = await world.aCompany(2);
    const { customer } = await world.stripe.subscriptions.retrieve(stripeId);
    const method = 'pm_card_chargeCustomerFail';
    await world.stripe.paymentMethods.attach(method, { customer: String(customer) });
    const { data } = await world.stripe.customers.listPaymentMethods(String(customer));
    const declined = data.find(({ card }) => card?.last4 === '0341');
    await world.stripe.customers.update(String(customer), {
      invoice_settings: { default_payment_method: declined?.id ?? '' },
    });
    const { done } = await change(subscription.id, { interval: 'YEAR' });
    expect(done).toMatchObject({
      status: 'FAILED',
      error: expect.stringContaining('declined') as string,
      subscription: { status: 'ACTIVE', plan: { key: 'STANDARD' }, price: { interval: 'MONTH' } },
    });
  });

  test('the same again is refused by name, and under the same key answered with the same command', async () => {
    const { subscription } = await world.aCompany(3);
    const idempotencyKey = `upgrade-${subscription.id}`;
    const [first, second] = [
      await change(subscription.id, { idempotencyKey }),
      await change(subscription.id, { idempotencyKey }),
    ];
    expect(second.done).toEqual(first.done);
    expect((await change(subscription.id)).code).toBe('PLAN_UNCHANGED');
  });
});

describe('a downgrade with the period', () => {
  test('stands at Stripe and here as what is to come, and is taken back', async () => {
    const { subscription, stripeId, owner } = await world.aCompany(5);
    await change(subscription.id);
    expect(await preview(subscription.id, { planKey: 'STANDARD', when: 'PERIOD_END' })).toMatchObject({
      prorated: { amount: 0 },
      invoiced: { amount: 9_500 },
      chargedNow: false,
    });
    const { done } = await change(subscription.id, { planKey: 'STANDARD', when: 'PERIOD_END' });
    expect(done).toMatchObject({
      status: 'SUCCEEDED',
      subscription: { plan: { key: 'PRO' }, scheduledChange: { kind: 'PLAN', target: 'STANDARD' } },
    });
    expect((await world.stripe.subscriptions.retrieve(stripeId)).schedule).not.toBeNull();
    expect((await change(subscription.id, { planKey: 'STANDARD' })).code).toBe('CHANGE_SCHEDULED');
    await expect.poll(() => mailsOf(owner)).toContainEqual(expect.stringContaining('changes on'));

    expect((await keep(subscription.id)).done?.subscription).toMatchObject({
      plan: { key: 'PRO' },
      scheduledChange: null,
    });
    expect((await world.stripe.subscriptions.retrieve(stripeId)).schedule).toBeNull();
    admin = await world.anAdmin();
    expect((await keep(subscription.id)).code).toBe('CHANGE_NOT_SCHEDULED');
  });

  test('takes place by itself when the period is over', async () => {
    const { subscription, stripeId } = await world.aCompany(5);
    await change(subscription.id);
    await change(subscription.id, { planKey: 'STANDARD', when: 'PERIOD_END' });
    const { items } = await world.stripe.subscriptions.retrieve(stripeId);
    const end = new Date(((items.data[0]?.current_period_end ?? 0) + 60) * 1000);
    world.product.runtime.clock.setOffset(end.getTime() - Date.now());
    await expect
      .poll(
        async () => (await world.stripe.subscriptions.retrieve(stripeId)).items.data[0]?.price.unit_amount,
        {
          timeout: 20_000,
        },
      )
      .toBe(1_900);
    const here = `query ($id: ID!) { subscription(id: $id) { plan { key } scheduledChange { kind } } }`;
    await expect
      .poll(() => admin.get<object, object>(here, { id: subscription.id }), { timeout: 20_000 })
      .toEqual({ subscription: { plan: { key: 'STANDARD' }, scheduledChange: null } });
  });
});

describe('a change of plan is refused', () => {
  test('with fewer seats than members take, and with less than one', async () => {
    const { subscription, organizationId } = await world.aCompany(3);
    const { code: added } = await admin.ask<unknown, object>(
      'mutation ($input: AddMemberInput!) { addMember(input: $input) { id } }',
      { input: { organizationId, email: `second@${organizationId}.test`, name: 'Sam Second' } },
    );
    expect(added).toBeUndefined();
    await world.product.arrange((ctx) =>
      ctx.em.execute(`update membership set status = 'ACTIVE' where organization_id = ?`, [organizationId]),
    );
    expect(await change(subscription.id, { quantity: 1 })).toMatchObject({
      ...{ code: 'SEATS_IN_USE', fields: ['quantity'] },
    });
    expect((await change(subscription.id, { quantity: 0 })).code).toBe('BAD_USER_INPUT');
  });

  test('where it will end with its period, and there is no next one', async () => {
    const { subscription } = await world.aCompany(3);
    await admin.ask<unknown, object>(
      'mutation ($input: CancelSubscriptionInput!) { cancelSubscription(input: $input) { id } }',
      { input: { subscriptionId: subscription.id, mode: 'PERIOD_END', reason } },
    );
    expect((await change(subscription.id, { when: 'PERIOD_END' })).code).toBe('CANCEL_SCHEDULED');
  });

  test('where the price is not at Stripe', async () => {
    const { subscription } = await world.aCompany(3);
    await world.product.arrange((ctx) =>
      ctx.em.execute(
        `delete from published_price where price_id in (select id from price where unit_amount = 49000)`,
      ),
    );
    expect((await change(subscription.id, { interval: 'YEAR' })).code).toBe('PRICE_NOT_PUBLISHED');
  });
});

test('what a provider has done is not undone by writing the old rows', async () => {
  const { subscription } = await world.aCompany(3);
  await change(subscription.id);
  const { auditEntries } = await admin.get<
    { auditEntries: { nodes: { id: string; undoable: boolean }[] } },
    object
  >(
    'query ($t: String!) { auditEntries(filter: { target: { eq: $t }, action: { eq: "changePlan" } }) { nodes { id undoable } } }',
    { t: `Subscription:${subscription.id}` },
  );
  expect(auditEntries.nodes).toHaveLength(2);
  for (const { id, undoable } of auditEntries.nodes) {
    expect(undoable).toBe(false);
    const { code } = await admin.ask<unknown, object>(
      'mutation ($id: ID!) { undoDeed(entryId: $id) { id } }',
      { id },
    );
    expect(code).toBe('CANNOT_BE_UNDONE');
  }
  expect((await change(subscription.id)).code).toBe('PLAN_UNCHANGED');
});
