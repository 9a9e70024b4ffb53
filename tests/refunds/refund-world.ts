import type Stripe from 'stripe';
import { RefundReason } from '../../server/billing/provider-money.ts';
import { findProvider } from '../../server/billing/find-provider.ts';
import { ProviderName } from '../../server/billing/provider.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { User } from '../../server/identity/user.entity.ts';
import type { NewUser } from '../../server/identity/create-user.ts';
import { mirrorInvoice } from '../../server/invoices/mirror-invoice.ts';
import { Payment } from '../../server/invoices/payment.entity.ts';
import { mirrorCharge } from '../../server/refunds/mirror-charge.ts';
import { RefundLimit } from '../../server/refunds/refund-limit.entity.ts';
import { Refund } from '../../server/refunds/refund.entity.ts';
import { arrangeUser } from '../identity/user.factory.ts';
import { openInvoiceWorld, type Billed, type InvoiceWorld } from '../invoices/invoice-world.ts';
import type { Actor, Answer } from '../kit/product.ts';

/** A payment that both sides know. */
export interface Paid extends Billed {
  readonly paymentId: string;
  readonly chargeId: string;
}

export interface Refunded {
  readonly id: string;
  readonly status: string;
  readonly holds: string[];
  readonly decision: string | null;
  readonly failure: string | null;
  readonly amount: { readonly amount: number; readonly currency: string };
}

export interface RefundInput {
  readonly paymentId: string;
  readonly amount?: number | null;
  readonly reasonCode?: RefundReason;
  readonly reason?: string;
  readonly cancelSubscription?: boolean;
  readonly idempotencyKey?: string;
}

const shown = '{ id status holds decision failure amount { amount currency } }';
export const refundMutation = `mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) ${shown} }`;
export const approveMutation = `mutation ($id: ID!) { approveRefund(id: $id) ${shown} }`;
export const rejectMutation = `mutation ($id: ID!) { rejectRefund(id: $id, reason: "Not ours to pay") ${shown} }`;
export const withdrawMutation = `mutation ($id: ID!) { withdrawRefund(id: $id) ${shown} }`;

export interface RefundWorld extends InvoiceWorld {
  /** Somebody of support, who may give back $200 at once and $500 a day. */
  support(fields?: Partial<NewUser>): Promise<Actor>;
  /** A super-admin, who may approve. */
  approver(fields?: Partial<NewUser>): Promise<Actor>;
  /** A payment of a company of its own, or of one that is known. */
  paid(amount: number, options?: { currency?: string; of?: Billed; method?: string }): Promise<Paid>;
  /** The payment of a subscription: $95.00 for a month. */
  paidSubscription(): Promise<Paid>;
  refund(by: Actor, input: RefundInput): Promise<Answer<{ refundPayment: Refunded }>>;
  decide(by: Actor, mutation: string, id: string): Promise<Answer<Record<string, Refunded>>>;
  /** A refund that waits: above the limit of whoever asks. */
  waiting(by: Actor, paid: Paid, amount?: number): Promise<string>;
  row(id: string): Promise<Refund>;
  rowsOf(paymentId: string): Promise<Refund[]>;
  atStripe(chargeId: string): Promise<Stripe.Refund[]>;
  left(by: Actor, paymentId: string): Promise<number>;
  close(): Promise<void>;
}

export const limits = { perRefund: 20_000, perDay: 50_000 };

export async function openRefundWorld(
  options: { worker?: boolean; webhookUrls?: readonly string[] } = {},
): Promise<RefundWorld> {
  const world = await openInvoiceWorld({ worker: true, ...options });
  const { product, stripe } = world;
  const { runtime } = product;
  const provider = findProvider(runtime.config, ProviderName.STRIPE);
  const em = () => runtime.orm.em.fork();
  await product.arrange(({ em: inner, clock }) => {
    for (const currency of ['USD', 'EUR'])
      inner.create(RefundLimit, {
        role: StaffRole.SUPPORT_ADMIN,
        currency,
        ...limits,
        changedAt: clock.now(),
      });
    return Promise.resolve();
  });
  const person =
    (role: StaffRole) =>
    async (fields: Partial<NewUser> = {}) => {
      const user = await arrangeUser(product, { role, ...fields });
      await product.arrange(async ({ em: inner, clock }) => {
        await inner.nativeUpdate(User, { id: user.id }, { emailVerifiedAt: clock.now() });
      });
      return product.actingAs(user);
    };
  const known = async (billed: Billed, invoiceId: string): Promise<Paid> => {
    const [payment] = (await stripe.invoicePayments.list({ invoice: invoiceId })).data;
    const intent = await stripe.paymentIntents.retrieve(String(payment?.payment.payment_intent));
    const chargeId = String(intent.latest_charge);
    const invoice = await provider.fetchInvoice(invoiceId);
    const charge = await provider.fetchCharge(chargeId);
    const found = { provider: ProviderName.STRIPE } as const;
    await product.arrange((ctx) => mirrorInvoice(ctx, { ...found, found: invoice }));
    await product.arrange((ctx) => mirrorCharge(ctx, { ...found, found: charge }));
    const { id: paymentId } = await em().findOneOrFail(Payment, { providerChargeId: chargeId });
    return { ...billed, paymentId, chargeId };
  };
  const refund: RefundWorld['refund'] = async (by, input) => {
    await runtime.pool.query('delete from rate_limit');
    return by.ask<{ refundPayment: Refunded }>(refundMutation, {
      input: { reasonCode: RefundReason.REQUESTED_BY_CUSTOMER, reason: 'They were not content.', ...input },
    });
  };
  return {
    ...world,
    support: person(StaffRole.SUPPORT_ADMIN),
    approver: person(StaffRole.SUPER_ADMIN),
    paid: async (amount, { currency, of, method } = {}) => {
      const billed = of ?? (await world.billed());
      const { id } = await world.pay(await world.draft(billed.customer, amount, currency), method);
      return known(billed, id);
    },
    paidSubscription: async () => {
      const billed = await world.billed();
      const { data } = await stripe.invoices.list({ subscription: billed.stripeId });
      return known(billed, data[0]?.id ?? '');
    },
    refund,
    decide: async (by, mutation, id) => {
      await runtime.pool.query('delete from rate_limit');
      return by.ask(mutation, { id });
    },
    waiting: async (by, { paymentId }, amount = 30_000) => {
      const { data, errors } = await refund(by, { paymentId, amount });
      if (data?.refundPayment.status !== 'REQUESTED')
        throw new Error(`it does not wait ${JSON.stringify(errors)}`);
      return data.refundPayment.id;
    },
    row: (id) => em().findOneOrFail(Refund, id),
    rowsOf: (paymentId) =>
      em().find(Refund, { payment: paymentId }, { orderBy: { createdAt: 'asc', id: 'asc' } }),
    atStripe: async (charge) => (await stripe.refunds.list({ charge, limit: 100 })).data,
    left: async (by, id) =>
      (
        await by.get<{ payment: { amountLeft: number } }>(
          'query ($id: ID!) { payment(id: $id) { amountLeft } }',
          { id },
        )
      ).payment.amountLeft,
  };
}
