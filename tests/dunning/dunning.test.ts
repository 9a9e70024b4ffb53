import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderName, SubscriptionStatus } from '../../server/billing/provider.ts';
import { readSubscription } from '../../server/billing/stripe/stripe-subscription.ts';
import { mirrorSubscription } from '../../server/subscriptions/mirror-subscription.ts';
import { openInvoiceWorld, type Billed, type InvoiceWorld } from '../invoices/invoice-world.ts';
import type { Actor } from '../kit/product.ts';

const dayMs = 86_400_000;
const set = `mutation ($settings: [SettingInput!]!) { updateSettings(settings: $settings, reason: "As agreed") { key } }`;
const shown = `query ($id: ID!) { organization(id: $id) { state stateReason
  mails { nodes { subject template text status } }
  timeline(first: 50) { nodes { type title actor } }
  subscription { status access { access { level flagged } } }
  dunnings { nodes { id startedAt notices dueAt pausedAt pauseReason suspendedAt endedAt outcome steps { kind at } mails { subject status } } } } }`;

interface Shown {
  state: string;
  stateReason: string | null;
  mails: { nodes: { subject: string; template: string; text: string; status: string }[] };
  timeline: { nodes: { type: string; title: string; actor: string | null }[] };
  subscription: { status: string; access: { access: { level: string; flagged: boolean } } };
  dunnings: {
    nodes: {
      id: string;
      notices: number;
      dueAt: string | null;
      pausedAt: string | null;
      suspendedAt: string | null;
      endedAt: string | null;
      outcome: string | null;
      steps: { kind: string; at: string }[];
      mails: { subject: string }[];
    }[];
  };
}
let world: InvoiceWorld;
let admin: Actor;
let days = 0;

beforeAll(async () => void (world = await openInvoiceWorld()));
beforeEach(async () => void (admin = await world.anAdmin()));
afterAll(() => world.close());

const settle = async (): Promise<void> => {
  await world.settle();
  await world.settle();
};
/** Days pass: what is due by then happens, at Stripe and here. */
async function pass(count: number): Promise<void> {
  days += count;
  world.product.runtime.clock.setOffset(days * dayMs);
  await world.settle();
  await tick();
}
/** A month passes at once. */
async function renew(): Promise<void> {
  days += 31;
  world.product.runtime.clock.setOffset(days * dayMs);
  await settle();
  await tick();
}
const tick = async (): Promise<void> => {
  await world.product.runtime.pool.query(
    `select graphile_worker.add_job('dun-who-owes', '{}'), graphile_worker.add_job('tell-of-trial-ends', '{}')`,
  );
  await world.product.runJobs();
};
const look = async ({ organizationId: id }: Billed): Promise<Shown> =>
  (await admin.get<{ organization: Shown }>(shown, { id })).organization;
const templates = async (billed: Billed): Promise<string[]> =>
  (await look(billed)).mails.nodes.map(({ template }) => template).reverse();
const payWith = async ({ customer, stripeId }: Billed, card: string): Promise<void> => {
  const method = await world.stripe.paymentMethods.attach(card, { customer });
  await world.stripe.customers.update(customer, { invoice_settings: { default_payment_method: method.id } });
  await world.stripe.subscriptions.update(stripeId, { default_payment_method: method.id });
};
const declined = 'pm_card_chargeCustomerFail';
/** A company whose renewal has just failed. */
async function failed(): Promise<Billed> {
  const billed = await world.billed();
  await payWith(billed, declined);
  await renew();
  return billed;
}

describe('a renewal that fails', () => {
  test('is told on the schedule, shows what comes next, and ends with thanks once it is paid', async () => {
    await world.stripe.rawRequest('POST', '/v1/sandbox/retries', { days: [60], after_last: 'past_due' });
    const billed = await failed();
    const first = await look(billed);
    expect(first.subscription).toMatchObject({
      status: 'PAST_DUE',
      access: { access: { level: 'FULL', flagged: true } },
    });
    expect(first.dunnings.nodes).toMatchObject([{ outcome: null, suspendedAt: null }]);
    const [mail] = first.mails.nodes;
    expect(mail).toMatchObject({ template: 'dunning.paymentFailed', status: 'SENT' });
    expect(mail?.text).toMatch(/Pay the invoice: http/);
    expect(mail?.text).toContain('$95.00');
    for (const days of [3, 4, 6]) await pass(days);
    expect(await templates(billed)).toEqual(Array.from({ length: 4 }, () => 'dunning.paymentFailed'));
    const fourth = await look(billed);
    expect(fourth.mails.nodes[0]?.text).toContain('This is our last reminder.');
    expect(fourth.dunnings.nodes[0]).toMatchObject({ notices: 4, dueAt: null });
    expect(fourth.dunnings.nodes[0]?.mails).toHaveLength(4);

    await payWith(billed, 'pm_card_visa');
    const open = await world.stripe.invoices.list({ customer: billed.customer, status: 'open' });
    await world.stripe.invoices.pay(open.data[0]?.id ?? '');
    await settle();
    const paid = await look(billed);
    expect(paid.dunnings.nodes).toMatchObject([{ outcome: 'RECOVERED', dueAt: null }]);
    expect(paid.mails.nodes[0]).toMatchObject({ template: 'dunning.recovered', status: 'SENT' });
    expect(paid.timeline.nodes.filter(({ type }) => type === 'DUNNING').map(({ title }) => title)).toEqual([
      'Payment recovered',
      'Payment past due',
    ]);
    await pass(10);
    expect(await templates(billed)).toHaveLength(5);
  });

  test('suspends by itself where that is switched on, and lets in again with the payment', async () => {
    await admin.get(set, {
      settings: [
        { key: 'dunning.suspendAutomatically', value: 'true' },
        { key: 'dunning.suspendAfterDays', value: '5' },
        { key: 'dunning.alertRecipients', value: 'billing@bursar.test' },
        { key: 'dunning.alertFromAmount', value: '90' },
      ],
    });
    const billed = await failed();
    expect(world.product.mails.filter(({ to }) => to === 'billing@bursar.test')).toHaveLength(1);
    expect((await look(billed)).dunnings.nodes[0]?.steps.map(({ kind }) => kind)).toContain('SUSPENSION');
    await pass(6);
    const suspended = await look(billed);
    expect(suspended).toMatchObject({
      state: 'SUSPENDED',
      subscription: { access: { access: { level: 'NONE' } } },
    });
    expect(suspended.stateReason).toMatch(/^A payment has been past due since/);
    expect(
      suspended.mails.nodes.filter(({ template }) => template === 'organization.suspended'),
    ).toHaveLength(1);
    expect(
      suspended.timeline.nodes.filter(({ type }) => type === 'DUNNING').map(({ title }) => title),
    ).toEqual(['Suspended automatically', 'Payment past due']);
    const { rows } = await world.product.runtime.pool.query(
      `select e.action, e.actor from audit.entry e join audit.target t on t.entry_id = e.id
       join audit.change c on c.entry_id = e.id and c.table_name = 'organization'
       where t.record = $1 and c.after ->> 'state' = 'SUSPENDED'`,
      [`Organization:${billed.organizationId}`],
    );
    expect(rows).toEqual([{ action: 'dunSubscription', actor: 'job:dun-subscription' }]);

    await payWith(billed, 'pm_card_visa');
    const open = await world.stripe.invoices.list({ customer: billed.customer, status: 'open' });
    await world.stripe.invoices.pay(open.data[0]?.id ?? '');
    await settle();
    expect(await look(billed)).toMatchObject({
      state: 'ACTIVE',
      dunnings: { nodes: [{ outcome: 'RECOVERED' }] },
    });
    expect((await templates(billed)).slice(-2).sort()).toEqual([
      'dunning.recovered',
      'organization.activated',
    ]);
    await admin.get(set, {
      settings: ['suspendAutomatically', 'suspendAfterDays', 'alertRecipients', 'alertFromAmount'].map(
        (key) => ({ key: `dunning.${key}`, value: null }),
      ),
    });
  });

  test('does not let in whom a person has suspended, nor suspend anew whom a person has let in', async () => {
    await admin.get(set, {
      settings: [
        { key: 'dunning.suspendAutomatically', value: 'true' },
        { key: 'dunning.suspendAfterDays', value: '2' },
      ],
    });
    const billed = await failed();
    await pass(3);
    const id = billed.organizationId;
    await admin.get('mutation ($id: ID!) { activateOrganization(id: $id, reason: "They called") { id } }', {
      id,
    });
    await pass(3);
    expect((await look(billed)).state).toBe('ACTIVE');
    await admin.get('mutation ($id: ID!) { suspendOrganization(id: $id, reason: "Abuse") { id } }', { id });
    await payWith(billed, 'pm_card_visa');
    const open = await world.stripe.invoices.list({ customer: billed.customer, status: 'open' });
    await world.stripe.invoices.pay(open.data[0]?.id ?? '');
    await settle();
    expect(await look(billed)).toMatchObject({
      state: 'SUSPENDED',
      stateReason: 'Abuse',
      dunnings: { nodes: [{ outcome: 'RECOVERED' }] },
    });
    await admin.get(set, {
      settings: ['suspendAutomatically', 'suspendAfterDays'].map((key) => ({
        key: `dunning.${key}`,
        value: null,
      })),
    });
  });

  test('is not told of while its dunning is paused, and goes on with one notice', async () => {
    const billed = await failed();
    const [dunning] = (await look(billed)).dunnings.nodes;
    const pause = `mutation ($id: ID!) { pauseDunning(id: $id, reason: "They pay by wire on Friday") { pausedAt pauseReason dueAt } }`;
    const preview = `query ($id: ID!) { preview { act: pauseDunning(id: $id, reason: "") { consequences { name after } } } }`;
    const tried = JSON.stringify(await admin.get(preview, { id: dunning?.id }));
    expect(tried).toContain('{"name":"Dunning","after":"Paused"}');
    expect(await admin.get(pause, { id: dunning?.id })).toMatchObject({
      pauseDunning: { pauseReason: 'They pay by wire on Friday', dueAt: null },
    });
    await pass(8);
    expect(await templates(billed)).toHaveLength(1);
    await admin.get('mutation ($id: ID!) { resumeDunning(id: $id) { pausedAt } }', { id: dunning?.id });
    await world.product.runJobs();
    expect(await templates(billed)).toHaveLength(2);
    await world.stripe.subscriptions.cancel(billed.stripeId);
    await settle();
    expect((await look(billed)).dunnings.nodes).toMatchObject([{ outcome: 'CANCELED' }]);
    expect((await admin.ask(pause, { id: dunning?.id })).code).toBe('DUNNING_ENDED');
    expect((await templates(billed)).at(-1)).toBe('dunning.ended');
  });

  test('asks for the confirmation where the bank wants to hear from the owner', async () => {
    const billed = await world.billed();
    await payWith(billed, 'pm_card_authenticationRequired');
    await renew();
    expect(await templates(billed)).toEqual(['dunning.actionRequired']);
    expect((await look(billed)).mails.nodes[0]?.text).toMatch(/Confirm the payment: http/);
  });

  test('is reckoned anew when the settings change', async () => {
    const billed = await failed();
    const { runtime } = world.product;
    const before = (await look(billed)).dunnings.nodes[0]?.dueAt;
    await admin.get(set, { settings: [{ key: 'dunning.noticeDays', value: '0, 20' }] });
    await world.product.runJobs();
    const dueAt = (await look(billed)).dunnings.nodes[0]?.dueAt;
    expect(new Date(dueAt ?? 0).getTime() - runtime.clock.now().getTime()).toBeGreaterThan(15 * dayMs);
    await admin.get(set, { settings: [{ key: 'dunning.noticeDays', value: null }] });
    await world.product.runJobs();
    expect((await look(billed)).dunnings.nodes[0]?.dueAt).toBe(before);
  });
});

describe('whatever happens, in whatever order and however often', () => {
  test('each notice is sent at most once, and none after the payment', async () => {
    const step = fc.oneof(
      fc.constantFrom('fail', 'pay', 'cancel', 'tick', 'twoTicks'),
      fc.integer({ min: 1, max: 9 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const { news, product } = world;
        news.on = false;
        const billed = await world.billed();
        const found = readSubscription(await world.stripe.subscriptions.retrieve(billed.stripeId));
        const become = (status: SubscriptionStatus): Promise<unknown> =>
          product.arrange((ctx) =>
            mirrorSubscription(ctx, { provider: ProviderName.STRIPE, found: { ...found, status } }),
          );
        for (const one of steps) {
          if (typeof one === 'number') {
            days += one;
            product.runtime.clock.setOffset(days * dayMs);
          } else if (one === 'twoTicks') await Promise.all([tick(), tick()]);
          else if (one === 'fail') await become(SubscriptionStatus.PAST_DUE);
          else if (one === 'pay') await become(SubscriptionStatus.ACTIVE);
          else if (one === 'cancel') await become(SubscriptionStatus.CANCELED);
          // news is often late, and then comes with others
          if (one !== 'cancel' || days % 2) await tick();
        }
        await tick();
        const { rows } = await product.runtime.pool.query<{ once: string; late: boolean; twice: number }>(
          `select m.once, m.template = 'dunning.paymentFailed' and m.created_at > d.ended_at as late,
             (select count(*)::int from mail n where n.once = m.once) as twice
           from mail m left join dunning d on m.once like 'dunning:' || d.id || ':%'
           where m.organization_id = $1 and m.template like 'dunning.%'`,
          [billed.organizationId],
        );
        expect(rows.filter(({ late, twice }) => late || twice !== 1)).toEqual([]);
        const to = billed.owner as unknown as { email: string };
        const sent = product.mails.filter((mail) => mail.to === to.email);
        expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(sent.length);
        const { dunnings } = await look(billed);
        expect(dunnings.nodes.filter(({ endedAt }) => endedAt === null).length).toBeLessThanOrEqual(1);
        news.on = true;
      }),
      { numRuns: 8 },
    );
  }, 300_000);
});
