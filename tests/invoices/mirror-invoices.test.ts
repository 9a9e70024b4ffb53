import fc from 'fast-check';
import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProviderName } from '../../server/billing/provider.ts';
import { findProvider } from '../../server/billing/find-provider.ts';
import { mirrorInvoice } from '../../server/invoices/mirror-invoice.ts';
import { mirrorPayment } from '../../server/invoices/mirror-payment.ts';
import { InboundEvent } from '../../server/webhooks/inbound-event.entity.ts';
import { openInvoiceWorld, type Billed, type InvoiceWorld } from './invoice-world.ts';

let world: InvoiceWorld;
beforeAll(async () => void (world = await openInvoiceWorld()));
afterAll(() => world.close());

const entriesAbout = async (id: string): Promise<string[]> => {
  const { rows } = await world.product.runtime.pool.query<{ action: string }>(
    `select distinct e.id, e.action from audit.entry e join audit.change c on c.entry_id = e.id where c.record_id = $1`,
    [id],
  );
  return rows.map(({ action }) => action);
};

describe('an invoice of Stripe', () => {
  test('stands here with its lines, what was paid, and the card that paid', async () => {
    const { customer, organizationId } = await world.billed();
    const { id } = await world.pay(await world.draft(customer, 25_000));
    await world.settle();
    const invoice = await world.invoice(id);
    expect(invoice).toMatchObject({
      ...{ status: 'PAID', currency: 'USD', number: expect.stringMatching(/\S/) as string },
      ...{ subtotalAmount: 25_000, discountAmount: 0, taxAmount: 0, totalAmount: 25_000 },
      ...{ paidAmount: 25_000, dueAmount: 0, refundedAmount: 0 },
      lineItems: [{ description: 'Onboarding', amount: 25_000 }],
    });
    expect(invoice?.organization.id).toBe(organizationId);
    expect(invoice?.paidAt).toBeInstanceOf(Date);
    const payments = await world.payments(id);
    expect(payments).toMatchObject([
      { status: 'SUCCEEDED', totalAmount: 25_000, methodBrand: 'visa', methodLast4: '4242' },
    ]);
    expect(payments[0]?.invoice?.id).toBe(invoice?.id);
  });

  test('of a subscription names it, also where the subscription is heard of together with it', async () => {
    const { organizationId, stripeId } = await world.billed();
    await world.stripe.subscriptions.cancel(stripeId);
    const customer = await world.stripe.customers.create({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
      metadata: { organizationId },
    });
    const known = await world.stripe.prices.list({ limit: 1 });
    await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: known.data[0]?.id ?? '' }],
      metadata: { organizationId },
    });
    const { data } = await world.stripe.invoices.list({ customer: customer.id });
    await world.settle();
    const invoice = await world.invoice(data[0]?.id ?? '');
    expect(invoice?.subscription?.unwrap().providerSubscriptionId).toMatch(/^sub_/);
    expect(invoice?.organization.id).toBe(organizationId);
    expect(await world.payments(data[0]?.id ?? '')).toMatchObject([{ status: 'SUCCEEDED' }]);
  });

  test('can be opened at the addresses that it names: the page and the PDF', async () => {
    const { customer } = await world.billed();
    const { id } = await world.pay(await world.draft(customer, 900));
    await world.settle();
    const { hostedUrl, pdfUrl } = (await world.invoice(id)) ?? {};
    const page = await fetch(hostedUrl ?? '');
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    const pdf = await fetch(pdfUrl ?? '');
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('application/pdf'),
    ]);
  });

  test('that is declined says why, and what is still due', async () => {
    const { customer } = await world.billed();
    const method = await world.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
    const draft = await world.draft(customer, 4_000);
    await expect(world.pay(draft, method.id)).rejects.toThrow(/declined/);
    await world.settle();
    const invoice = await world.invoice(draft.id);
    expect(invoice).toMatchObject({ status: 'OPEN', dueAmount: 4_000, paidAmount: 0, attemptCount: 1 });
    const [payment] = await world.payments(draft.id);
    expect(payment).toMatchObject({
      status: 'FAILED',
      failureMessage: expect.stringMatching(/declined/) as string,
    });
    expect(payment?.failureCode).toBeTruthy();
  });

  test('that was paid past Stripe has been paid, without a payment', async () => {
    const { customer } = await world.billed();
    const draft = await world.draft(customer, 7_000);
    await world.stripe.invoices.finalizeInvoice(draft.id);
    await world.stripe.invoices.pay(draft.id, { paid_out_of_band: true });
    await world.settle();
    expect(await world.invoice(draft.id)).toMatchObject({ status: 'PAID', paidAmount: 7_000, dueAmount: 0 });
    expect(await world.payments(draft.id)).toEqual([]);
  });

  test('that is void is due no more, and one that is given up still is', async () => {
    const { customer } = await world.billed();
    const [first, second] = [await world.draft(customer, 500), await world.draft(customer, 600)];
    for (const { id } of [first, second]) await world.stripe.invoices.finalizeInvoice(id);
    await world.stripe.invoices.voidInvoice(first.id);
    await world.stripe.invoices.markUncollectible(second.id);
    await world.settle();
    expect(await world.invoice(first.id)).toMatchObject({ status: 'VOID', dueAmount: 0 });
    expect(await world.invoice(second.id)).toMatchObject({ status: 'UNCOLLECTIBLE', dueAmount: 600 });
  });

  test('is gone here when its draft was deleted there, and never heard of otherwise', async () => {
    const { customer } = await world.billed();
    const draft = await world.draft(customer, 100);
    await world.settle();
    expect(await world.invoice(draft.id)).toMatchObject({ status: 'DRAFT', number: null, hostedUrl: null });
    await world.stripe.invoices.del(draft.id);
    await world.settle();
    expect(await world.invoice(draft.id)).toBeNull();
    const events = await world.product.runtime.orm.em
      .fork()
      .find(InboundEvent, { payload: { data: { object: { id: draft.id } } } } as object);
    expect(events.map(({ status }) => status)).not.toContain('FAILED');
  });

  test('and its payment show what was given back at Stripe', async () => {
    const { customer } = await world.billed();
    const { id } = await world.pay(await world.draft(customer, 1_000));
    await world.settle();
    const [{ providerChargeId: charge = '' } = {}] = await world.payments(id);
    await world.stripe.refunds.create({ charge, amount: 300 });
    await world.stripe.refunds.create({ charge, amount: 200 });
    await world.settle();
    expect(await world.invoice(id)).toMatchObject({ status: 'PAID', refundedAmount: 500 });
    expect(await world.payments(id)).toMatchObject([{ refundedAmount: 500 }]);
  });

  test('of which nothing new is told leaves no entry in the audit log', async () => {
    const { customer } = await world.billed();
    const { id } = await world.pay(await world.draft(customer, 1_000));
    await world.settle();
    const invoice = await world.invoice(id);
    const before = await entriesAbout(invoice?.id ?? '');
    await world.stripe.invoices.update(id, { metadata: { note: 'only theirs' } });
    await world.settle();
    expect(await entriesAbout(invoice?.id ?? '')).toEqual(before);
  });

  test('of another product of the same account is ignored', async () => {
    const stranger = await world.stripe.customers.create({
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
    const { id } = await world.pay(await world.draft(stranger.id, 1_000));
    await world.settle();
    expect(await world.invoice(id)).toBeNull();
    expect(await world.payments(id)).toEqual([]);
  });
});

/** Everything that can happen to bills in a week. */
async function live({ customer }: Billed): Promise<string[]> {
  const { stripe } = world;
  const paid = await world.pay(await world.draft(customer, 5_000));
  const failing = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
  const late = await world.draft(customer, 2_000);
  await world.pay(late, failing.id).catch(() => undefined);
  await stripe.invoices.pay(late.id);
  const { data } = await stripe.charges.list({ customer, limit: 10 });
  const charge = data.find(({ amount }) => amount === 5_000)?.id ?? '';
  await stripe.refunds.create({ charge, amount: 1_500 });
  const taken = await world.draft(customer, 100);
  await stripe.invoices.finalizeInvoice(taken.id);
  await stripe.invoices.voidInvoice(taken.id);
  return [paid.id, late.id, taken.id];
}

async function toldOf(customer: string): Promise<Stripe.Event[]> {
  const events = await world.stripe.events.list({ limit: 100 });
  return events.data.filter(({ data }) => (data.object as { customer?: string }).customer === customer);
}

describe('news of bills', () => {
  test('in whatever order and however often they come, the same rows stand here', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(), { minLength: 80, maxLength: 80 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
        async (order, dice) => {
          world.news.on = false;
          const billed = await world.billed();
          const ids = await live(billed);
          const events = await toldOf(billed.customer);
          expect(events.length).toBeGreaterThan(10);
          const shuffled = events
            .flatMap((event, index) => ((order[index + 40] ?? 0) % 3 === 0 ? [event, event] : [event]))
            .map((event, index) => ({ event, at: order[index % order.length] ?? 0 }))
            .toSorted((one, other) => one.at - other.at);
          for (const { event } of shuffled) {
            await world.keep(event);
            if (dice.next().value === 0) await world.product.runJobs();
          }
          await world.product.runJobs();
          world.news.on = true;
          const [paid = '', late = '', taken = ''] = ids;
          expect(await world.invoice(paid)).toMatchObject({ status: 'PAID', refundedAmount: 1_500 });
          expect(await world.invoice(late)).toMatchObject({ status: 'PAID', paidAmount: 2_000 });
          expect(await world.invoice(taken)).toMatchObject({ status: 'VOID', dueAmount: 0 });
          expect(await statesOf(paid)).toEqual(['SUCCEEDED']);
          expect(await statesOf(late)).toEqual(['FAILED', 'SUCCEEDED']);
          expect(await statesOf(taken)).toEqual([]);
        },
      ),
      { numRuns: 5 },
    );
  });

  test('of an invoice and of its payment that are written at once are put together', async () => {
    const provider = ProviderName.STRIPE;
    const asked = findProvider(world.product.runtime.config, provider);
    world.news.on = false;
    for (let round = 0; round < 5; round += 1) {
      const { customer } = await world.billed();
      const { id } = await world.pay(await world.draft(customer, 5_000));
      const { data } = await world.stripe.charges.list({ customer, limit: 10 });
      const charge = data.find(({ amount }) => amount === 5_000)?.id ?? '';
      const [invoice, payment] = [await asked.fetchInvoice(id), await asked.fetchCharge(charge)];
      await Promise.all([
        world.product.arrange((ctx) => mirrorInvoice(ctx, { provider, found: invoice })),
        world.product.arrange((ctx) => mirrorPayment(ctx, { provider, found: payment })),
      ]);
      const [kept] = await world.payments(id);
      expect(kept?.invoice?.id).toBe((await world.invoice(id))?.id);
      expect(kept?.invoice?.id).toBeTruthy();
    }
    world.news.on = true;
  });
});

/** The states of the payments of an invoice, which all must know it. */
async function statesOf(id: string): Promise<string[]> {
  const payments = await world.payments(id);
  expect(payments.every(({ invoice }) => invoice?.unwrap().providerInvoiceId === id)).toBe(true);
  return payments.map(({ status }) => status).toSorted();
}
