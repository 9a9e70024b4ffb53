import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Plan } from '../../server/catalog/plan.entity.ts';
import type { User } from '../../server/identity/user.entity.ts';
import type { Organization } from '../../server/organizations/organization.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import { aStripePlan } from '../billing/stripe-plan.ts';
import type { Actor, Answer } from '../kit/product.ts';

const reason = 'They came back';
const [good, declined, asks] = ['4242424242424242', '4000000000000341', '4000002760003184'] as const;

let world: BillingWorld;
let admin: Actor;
let pro: Plan;
beforeAll(async () => {
  world = await openBillingWorld();
  pro = await aStripePlan(world, { key: 'PRO', month: 4_900, year: 49_000 });
});
beforeEach(async () => void (admin = await world.anAdmin()));
afterAll(() => world.close());

let made = 0;
const aNewcomer = async (): Promise<{ organization: Organization; owner: User }> => {
  const name = `newcomer-${(made += 1)}`;
  const { organization, user } = await world.product.arrange((ctx) =>
    signUp(ctx, { email: `owner@${name}.test`, name: 'Nora New', organization: { name, slug: name } }),
  );
  return { organization, owner: user };
};

interface Command {
  id: string;
  status: string;
  error: string | null;
  checkout: { id: string; status: string; url: string | null; quantity: number } | null;
}
const shown = 'id status error checkout { id status url quantity }';
const sell = (organizationId: string, more: object = {}): Promise<Answer<{ startCheckout: Command }>> =>
  admin.ask<{ startCheckout: Command }, object>(
    `mutation ($input: StartCheckoutInput!) { startCheckout(input: $input) { ${shown} } }`,
    { input: { organizationId, planId: pro.id, ...more } },
  );
const reactivate = (
  subscriptionId: string,
  more: object = {},
): Promise<Answer<{ reactivateSubscription: Command }>> =>
  admin.ask<{ reactivateSubscription: Command }, object>(
    `mutation ($input: PauseSubscriptionInput!) { reactivateSubscription(input: $input) { ${shown} } }`,
    { input: { subscriptionId, reason, ...more } },
  );
const cancel = async (subscriptionId: string, mode: string): Promise<void> => {
  await admin.get<unknown, object>(
    'mutation ($input: CancelSubscriptionInput!) { cancelSubscription(input: $input) { id } }',
    { input: { subscriptionId, mode, reason } },
  );
};

interface Bought {
  status: string;
  quantity: number;
  plan: { key: string };
  providerSubscriptionId: string | null;
  access: { access: { level: string } };
}
const bought = async (id: string): Promise<Bought[]> =>
  (
    await admin.get<{ organization: { subscriptions: { nodes: Bought[] } } }, object>(
      `query ($id: ID!) { organization(id: $id) { subscriptions { nodes { status quantity providerSubscriptionId plan { key } access { access { level } } } } } }`,
      { id },
    )
  ).organization.subscriptions.nodes;
const statusOf = async (id: string): Promise<string[]> =>
  (
    await admin.get<{ organization: { checkouts: { nodes: { status: string }[] } } }, object>(
      'query ($id: ID!) { organization(id: $id) { checkouts { nodes { status } } } }',
      { id },
    )
  ).organization.checkouts.nodes.map(({ status }) => status);
const mailsOf = ({ email }: User): { subject: string; text: string }[] =>
  world.product.mails.filter(({ to }) => to === email);

/** As somebody types a card on Stripe's page; answers where the page leads to. */
const pay = async (
  url: string | null | undefined,
  number: string,
): Promise<{ status: number; location: string | null }> => {
  const answer = await fetch(`${url}/pay`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      number,
      expiry: '12/34',
      cvc: '123',
      name: 'Nora New',
      email: 'nora@example.com',
    }),
  });
  return { status: answer.status, location: answer.headers.get('location') };
};

describe('a checkout link', () => {
  test('is mailed to the owner, who pays: a subscription of that customer begins, linked to the organization', async () => {
    const { organization, owner } = await aNewcomer();
    const { data } = await sell(organization.id, { quantity: 4, sendMail: true });
    const checkout = data?.startCheckout.checkout;
    expect(data?.startCheckout.status).toBe('SUCCEEDED');
    expect(checkout).toMatchObject({ status: 'OPEN', quantity: 4 });
    await expect
      .poll(() => mailsOf(owner).some(({ text }) => text.includes(String(checkout?.url))), {
        timeout: 10_000,
      })
      .toBe(true);

    expect((await pay(checkout?.url, declined)).location ?? '').not.toContain('/checkout/done');
    expect(await bought(organization.id)).toEqual([]);
    expect((await pay(checkout?.url, good)).location).toContain('/checkout/done');
    await expect
      .poll(() => bought(organization.id), { timeout: 15_000 })
      .toMatchObject([
        { status: 'ACTIVE', quantity: 4, plan: { key: 'PRO' }, access: { access: { level: 'FULL' } } },
      ]);
    await expect.poll(() => statusOf(organization.id), { timeout: 15_000 }).toEqual(['COMPLETE']);
    const [customer] = (await world.stripe.customers.list({ email: owner.email })).data;
    expect(customer?.metadata['organizationId']).toBe(organization.id);
    expect((await sell(organization.id)).code).toBe('SUBSCRIPTION_LIVE');
  });

  test('paid with a card that asks its owner gives limited access until that is confirmed', async () => {
    const { organization } = await aNewcomer();
    const { data } = await sell(organization.id);
    expect((await pay(data?.startCheckout.checkout?.url, asks)).location).toContain('/authenticate/');
    await expect
      .poll(() => bought(organization.id), { timeout: 15_000 })
      .toMatchObject([{ status: 'INCOMPLETE', access: { access: { level: 'LIMITED' } } }]);
  });

  test('with a trial begins one, without a payment', async () => {
    const { organization } = await aNewcomer();
    const { data } = await sell(organization.id, { trialDays: 10 });
    await pay(data?.startCheckout.checkout?.url, good);
    await expect
      .poll(() => bought(organization.id), { timeout: 15_000 })
      .toMatchObject([{ status: 'TRIALING' }]);
  });

  test('is one at a time: of ten that are made at once one is, and closing it makes room', async () => {
    const { organization } = await aNewcomer();
    const admins = await Promise.all([world.anAdmin(), world.anAdmin(), world.anAdmin()]);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (admins[index % 3] ?? admin).ask<{ startCheckout: Command }, object>(
          `mutation ($input: StartCheckoutInput!) { startCheckout(input: $input) { ${shown} } }`,
          { input: { organizationId: organization.id, planId: pro.id } },
        ),
      ),
    );
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    expect([...new Set(answers.filter(({ data }) => !data).map(({ code }) => code))]).toEqual([
      'CHECKOUT_OPEN',
    ]);
    const open = answers.find(({ data }) => data)?.data?.startCheckout.checkout;
    const close = 'mutation ($id: ID!) { expireCheckout(id: $id) { status } }';
    expect(await admin.get<object, object>(close, { id: open?.id })).toEqual({
      expireCheckout: { status: 'SUCCEEDED' },
    });
    expect(await statusOf(organization.id)).toEqual(['EXPIRED']);
    expect((await admin.ask<object, object>(close, { id: open?.id })).code).toBe('CHECKOUT_NOT_OPEN');
    expect((await sell(organization.id)).data?.startCheckout.checkout?.status).toBe('OPEN');
  });

  test('asked for again under the same key is the same page', async () => {
    const { organization } = await aNewcomer();
    const idempotencyKey = `sell-${organization.id}`;
    const first = await sell(organization.id, { idempotencyKey });
    expect((await sell(organization.id, { idempotencyKey })).data).toEqual(first.data);
  });
});

describe('a canceled subscription', () => {
  test('that still runs goes on', async () => {
    const { subscription, organizationId } = await world.aCompany(3);
    await cancel(subscription.id, 'PERIOD_END');
    expect((await reactivate(subscription.id)).data?.reactivateSubscription.status).toBe('SUCCEEDED');
    expect(await bought(organizationId)).toMatchObject([{ status: 'ACTIVE' }]);
    expect((await reactivate(subscription.id)).code).toBe('CANCEL_NOT_SCHEDULED');
  });

  test('that has ended begins again, once, with the card that is known; its owner is told', async () => {
    const { subscription, organizationId, owner, stripeId } = await world.aCompany(3);
    await cancel(subscription.id, 'IMMEDIATE');
    const idempotencyKey = `again-${subscription.id}`;
    const { data } = await reactivate(subscription.id, { idempotencyKey });
    expect(data?.reactivateSubscription).toMatchObject({ status: 'SUCCEEDED', error: null });
    expect((await reactivate(subscription.id, { idempotencyKey })).data).toEqual(data);
    await expect
      .poll(async () => (await bought(organizationId)).map(({ status }) => status), { timeout: 10_000 })
      .toEqual(['ACTIVE', 'CANCELED']);
    const [now] = await bought(organizationId);
    expect(now).toMatchObject({ quantity: 3, access: { access: { level: 'FULL' } } });
    const { customer } = await world.stripe.subscriptions.retrieve(stripeId);
    const { data: all } = await world.stripe.subscriptions.list({
      customer: String(customer),
      status: 'active',
    });
    expect(all.map(({ id }) => id)).toEqual([now?.providerSubscriptionId]);
    await expect
      .poll(() => mailsOf(owner).map(({ subject }) => subject), { timeout: 10_000 })
      .toContainEqual(expect.stringContaining('has begun again'));
    expect((await reactivate(subscription.id)).code).toBe('SUBSCRIPTION_LIVE');
  });

  test('shows in its preview what would begin, and asks nothing of Stripe', async () => {
    const { subscription, stripeId } = await world.aCompany(2);
    await cancel(subscription.id, 'IMMEDIATE');
    const { preview } = await admin.get<
      { preview: { effects: { consequences: { name: string; after: string | null }[]; mails: object[] } } },
      object
    >(
      `query ($input: PauseSubscriptionInput!) { preview { effects: reactivateSubscription(input: $input) {
        consequences { name after } mails { to subject } } } }`,
      { input: { subscriptionId: subscription.id, reason } },
    );
    expect(preview.effects.consequences.map(({ after }) => after)).toContainEqual(
      expect.stringContaining('$38.00'),
    );
    expect(preview.effects.mails).toHaveLength(1);
    const { customer } = await world.stripe.subscriptions.retrieve(stripeId);
    expect((await world.stripe.subscriptions.list({ customer: String(customer) })).data).toEqual([]);
  });

  test('whose card is declined begins nothing, and says so', async () => {
    const { subscription, organizationId, stripeId } = await world.aCompany(2);
    await cancel(subscription.id, 'IMMEDIATE');
    const customer = String((await world.stripe.subscriptions.retrieve(stripeId)).customer);
    for (const { id } of (await world.stripe.customers.listPaymentMethods(customer)).data)
      await world.stripe.paymentMethods.detach(id);
    const without = await reactivate(subscription.id);
    expect(without.data?.reactivateSubscription).toMatchObject({
      ...{ status: 'FAILED', error: expect.stringContaining('Make a checkout link') as string },
    });
    await world.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
    expect((await reactivate(subscription.id)).data?.reactivateSubscription).toMatchObject({
      ...{ status: 'FAILED', error: expect.stringContaining('declined') as string },
    });
    expect(await bought(organizationId)).toMatchObject([{ status: 'CANCELED' }]);
  });

  test('is refused while a checkout is open, and the other way round', async () => {
    const { subscription, organizationId } = await world.aCompany(2);
    await cancel(subscription.id, 'IMMEDIATE');
    await sell(organizationId);
    expect((await reactivate(subscription.id)).code).toBe('CHECKOUT_OPEN');
  });
});

describe('the billing page at Stripe', () => {
  const open =
    'mutation ($id: ID!) { openBillingPortal(organizationId: $id, reason: "They asked by mail") { url } }';

  test('is opened for a customer, and noted under who opened it', async () => {
    const { organizationId } = await world.aCompany(2);
    const { openBillingPortal } = await admin.get<{ openBillingPortal: { url: string } }, object>(open, {
      id: organizationId,
    });
    expect((await fetch(openBillingPortal.url)).status).toBe(200);
    const { auditEntries } = await admin.get<{ auditEntries: { nodes: object[] } }, object>(
      'query ($t: String!) { auditEntries(filter: { target: { eq: $t }, action: { eq: "openBillingPortal" } }) { nodes { actor reason } } }',
      { t: `Organization:${organizationId}` },
    );
    expect(auditEntries.nodes).toEqual([{ actor: 'user', reason: 'They asked by mail' }]);
  });

  test('is not there for who never bought', async () => {
    const { organization } = await aNewcomer();
    expect((await admin.ask<object, object>(open, { id: organization.id })).code).toBe('NO_CUSTOMER');
  });
});
