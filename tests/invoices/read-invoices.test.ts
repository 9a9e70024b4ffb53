import { ref } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { createUser } from '../../server/identity/create-user.ts';
import {
  Membership,
  MembershipRole,
  MembershipStatus,
} from '../../server/organizations/membership.entity.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import type { Actor } from '../kit/product.ts';
import { openInvoiceWorld, type Billed, type InvoiceWorld } from './invoice-world.ts';

let world: InvoiceWorld;
let support: Actor;
let ours: Billed;
let theirs: Billed;
let paid: string;

interface Listed {
  invoices: {
    totalCount: number;
    nodes: { number: string | null; status: string; providerInvoiceId: string }[];
  };
}
const list = `query ($filter: InvoiceFilter, $orderBy: InvoiceOrder) {
  invoices(filter: $filter, orderBy: $orderBy) { totalCount nodes { number status providerInvoiceId } } }`;

beforeAll(async () => {
  world = await openInvoiceWorld();
  support = await world.product.actingAs(
    await world.product.arrange((ctx) =>
      createUser(ctx, { name: 'Sue', email: 'sue@bursar.test', role: StaffRole.SUPPORT_ADMIN }),
    ),
  );
  [ours, theirs] = [await world.billed(), await world.billed()];
  paid = (await world.pay(await world.draft(ours.customer, 30_000))).id;
  await world.pay(await world.draft(theirs.customer, 9_000));
  const open = await world.draft(ours.customer, 12_000);
  await world.stripe.invoices.finalizeInvoice(open.id);
  await world.draft(ours.customer, 77);
  const yen = await world.draft(theirs.customer, 1_500, 'jpy');
  await world.pay(yen);
  await world.settle();
  const [{ providerChargeId: charge = '' } = {}] = await world.payments(paid);
  await world.stripe.refunds.create({ charge, amount: 10_000 });
  await world.settle();
});
afterAll(() => world.close());

describe('support', () => {
  test('sees the invoices of everyone, and finds them by status, amount, number and company', async () => {
    const all = await support.get<Listed>(list);
    expect(all.invoices.totalCount).toBe(5);
    const byAmount = await support.get<Listed>(list, { orderBy: 'TOTAL' });
    expect(byAmount.invoices.nodes[0]?.providerInvoiceId).toBe(paid);
    const open = await support.get<Listed>(list, { filter: { status: { in: ['OPEN', 'DRAFT'] } } });
    expect(open.invoices.nodes.map(({ status }) => status).toSorted()).toEqual(['DRAFT', 'OPEN']);
    const refunded = await support.get<Listed>(list, { filter: { refunded: { gt: 0 } } });
    expect(refunded.invoices.nodes.map(({ providerInvoiceId }) => providerInvoiceId)).toEqual([paid]);
    const { number } = byAmount.invoices.nodes[0] ?? {};
    const numbered = await support.get<Listed>(list, { filter: { q: number } });
    expect(numbered.invoices.nodes.map((one) => one.number)).toContain(number);
    const { name } = await world.product.runtime.orm.em
      .fork()
      .findOneOrFail(Organization, theirs.organizationId);
    const named = await support.get<Listed>(list, { filter: { q: name } });
    expect(named.invoices.totalCount).toBe(2);
  });

  test('reads one with lines, payments and what is left of them', async () => {
    const id = (await world.invoice(paid))?.id;
    const { invoice } = await support.get<{ invoice: object }>(
      `query ($id: ID!) { invoice(id: $id) {
        total { amount currency } amountPaid { amount } amountDue { amount } amountRefunded { amount }
        lines { description amount { amount currency } }
        payments { nodes { status methodBrand methodLast4 amount { amount } amountRefunded { amount } } } } }`,
      { id },
    );
    expect(invoice).toEqual({
      total: { amount: 30_000, currency: 'USD' },
      amountPaid: { amount: 30_000 },
      amountDue: { amount: 0 },
      amountRefunded: { amount: 10_000 },
      lines: [{ description: 'Onboarding', amount: { amount: 30_000, currency: 'USD' } }],
      payments: {
        nodes: [
          {
            ...{ status: 'SUCCEEDED', methodBrand: 'visa', methodLast4: '4242' },
            amount: { amount: 30_000 },
            amountRefunded: { amount: 10_000 },
          },
        ],
      },
    });
  });

  test('is told the totals of each currency by itself, of all and of one company', async () => {
    const totals = `query ($id: ID) { invoiceTotals(organizationId: $id) {
      currency count invoiced { amount } paid { amount } outstanding { amount } overdue { amount } refunded { amount } } }`;
    const { invoiceTotals } = await support.get<{ invoiceTotals: object[] }>(totals);
    expect(invoiceTotals).toEqual([
      {
        ...{ currency: 'USD', count: 3, invoiced: { amount: 51_000 }, paid: { amount: 39_000 } },
        ...{ outstanding: { amount: 12_000 }, overdue: { amount: 0 }, refunded: { amount: 10_000 } },
      },
      {
        ...{ currency: 'JPY', count: 1, invoiced: { amount: 1_500 }, paid: { amount: 1_500 } },
        ...{ outstanding: { amount: 0 }, overdue: { amount: 0 }, refunded: { amount: 0 } },
      },
    ]);
    const one = await support.get<{ invoiceTotals: { currency: string; count: number }[] }>(totals, {
      id: ours.organizationId,
    });
    expect(one.invoiceTotals).toMatchObject([{ currency: 'USD', count: 2 }]);
  });

  test('sees in lists what each has paid and kept, by currency, and on how many invoices', async () => {
    const Paid = `query ($id: ID!) { organization(id: $id) { invoiceCount lifetimeRevenue { amount currency } } }`;
    // 300 of which 100 were given back; one is open, and a draft does not count
    expect(await support.get(Paid, { id: ours.organizationId })).toEqual({
      organization: { invoiceCount: 2, lifetimeRevenue: [{ amount: 20_000, currency: 'USD' }] },
    });
    expect(await support.get(Paid, { id: theirs.organizationId })).toEqual({
      organization: {
        invoiceCount: 2,
        lifetimeRevenue: [
          { amount: 9_000, currency: 'USD' },
          { amount: 1_500, currency: 'JPY' },
        ],
      },
    });
    const owner = await world.product.actingAs(ours.owner);
    const answer = await owner.ask(Paid, { id: ours.organizationId });
    expect(answer.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  test('sees what a company can pay with, asked of Stripe, the default first', async () => {
    const { customer, organizationId } = theirs;
    await world.stripe.paymentMethods.attach('pm_card_mastercard', { customer });
    const methods = `query ($id: ID!) { paymentMethods(organizationId: $id) {
      provider type brand last4 expiresMonth expiresYear isDefault } }`;
    const { paymentMethods } = await support.get<{ paymentMethods: object[] }>(methods, {
      id: organizationId,
    });
    expect(paymentMethods).toMatchObject([
      { provider: 'STRIPE', type: 'card', brand: 'visa', last4: '4242', isDefault: true },
      { brand: 'mastercard', last4: '4444', isDefault: false },
    ]);
  });
});

describe('a customer', () => {
  const payments = '{ payments { totalCount nodes { amount { amount currency } } } }';

  test('sees the invoices and payments of what they own, without drafts', async () => {
    const owner = await world.product.actingAs(ours.owner);
    const { invoices } = await owner.get<Listed>(list);
    expect(invoices.nodes.map(({ status }) => status).toSorted()).toEqual(['OPEN', 'PAID']);
    expect(await owner.get(payments)).toEqual({
      payments: { totalCount: 1, nodes: [{ amount: { amount: 30_000, currency: 'USD' } }] },
    });
    const id = (await world.invoice(paid))?.id;
    const one = 'query ($id: ID!) { invoice(id: $id) { status } }';
    expect(await owner.get(one, { id })).toEqual({ invoice: { status: 'PAID' } });
    const other = await world.product.actingAs(theirs.owner);
    expect(await other.get(one, { id })).toEqual({ invoice: null });
  });

  test('who is a mere member sees none, and nobody asks for totals or payment methods', async () => {
    const member = await world.product.arrange(async (ctx) => {
      const user = await createUser(ctx, { name: 'Mel', email: 'mel@member.test' });
      ctx.em.create(Membership, {
        ...{
          user: ref(user),
          organization: ref(Organization, ours.organizationId),
          createdAt: ctx.clock.now(),
        },
        ...{ role: MembershipRole.MEMBER, status: MembershipStatus.ACTIVE },
      });
      return user;
    });
    const mel = await world.product.actingAs(member);
    expect((await mel.get<Listed>(list)).invoices.totalCount).toBe(0);
    expect(await mel.get(payments)).toMatchObject({ payments: { totalCount: 0 } });
    const owner = await world.product.actingAs(ours.owner);
    expect((await owner.ask('{ invoiceTotals { count } }')).code).toBe('FORBIDDEN');
    const methods = 'query ($id: ID!) { paymentMethods(organizationId: $id) { id } }';
    expect((await owner.ask(methods, { id: ours.organizationId })).code).toBe('FORBIDDEN');
  });
});

describe('when Stripe cannot be asked', () => {
  test('invoices stand all the same, and payment methods say so', async () => {
    await world.sandbox.close();
    expect((await support.get<Listed>(list)).invoices.totalCount).toBe(5);
    const answer = await support.ask('query ($id: ID!) { paymentMethods(organizationId: $id) { id } }', {
      id: ours.organizationId,
    });
    expect([answer.code, answer.errors[0]?.message]).toEqual([
      'PROVIDER_UNAVAILABLE',
      'Stripe cannot be reached.',
    ]);
  });
});
