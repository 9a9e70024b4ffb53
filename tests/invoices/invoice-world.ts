import type Stripe from 'stripe';
import { ProviderName } from '../../server/billing/provider.ts';
import { readStripeEvent } from '../../server/billing/stripe/stripe-event.ts';
import { Invoice } from '../../server/invoices/invoice.entity.ts';
import { Payment } from '../../server/invoices/payment.entity.ts';
import { eventStore, type EventStore } from '../../server/webhooks/store-event.ts';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';

/** What is billed here: a customer of Stripe whom the product knows by what the company has bought. */
export interface Billed {
  organizationId: string;
  owner: { id: string };
  subscriptionId: string;
  stripeId: string;
  customer: string;
}

export interface InvoiceWorld extends BillingWorld {
  billed(): Promise<Billed>;
  /** An invoice of one line, as Stripe has it: a draft. */
  draft(customer: string, amount: number, currency?: string): Promise<Stripe.Invoice>;
  pay(draft: Stripe.Invoice, method?: string): Promise<Stripe.Invoice>;
  /** Everything that Stripe has to tell comes, and is worked off. */
  settle(): Promise<void>;
  /** Hands one event over, as its webhook does. */
  keep(event: Stripe.Event): Promise<void>;
  invoice(id: string): Promise<Invoice | null>;
  payments(invoiceId: string): Promise<Payment[]>;
}

export async function openInvoiceWorld(
  options: { worker?: boolean; webhookUrls?: readonly string[] } = {},
): Promise<InvoiceWorld> {
  const world = await openBillingWorld({ worker: false, ...options });
  const { stripe, product, sandbox } = world;
  const store: EventStore = eventStore(product.runtime);
  const em = () => product.runtime.orm.em.fork();
  return {
    ...world,
    billed: async () => {
      const { organizationId, owner, subscription, stripeId } = await world.aCompany(5);
      const customer = subscription.providerCustomerId ?? '';
      return { organizationId, owner, subscriptionId: subscription.id, stripeId, customer };
    },
    draft: async (customer, amount, currency = 'usd') => {
      const draft = await stripe.invoices.create({ customer, currency });
      const line = { customer, currency, amount, invoice: draft.id, description: 'Onboarding' };
      await stripe.invoiceItems.create(line);
      return draft;
    },
    pay: async ({ id }, method) => {
      await stripe.invoices.finalizeInvoice(id);
      return stripe.invoices.pay(id, method ? { payment_method: method } : {});
    },
    settle: async () => {
      await sandbox.tick();
      await product.runJobs();
    },
    keep: (event) => store(ProviderName.STRIPE, readStripeEvent(event)),
    invoice: (id) =>
      em().findOne(Invoice, { providerInvoiceId: id }, { populate: ['organization', 'subscription'] }),
    payments: (id) =>
      em().find(
        Payment,
        { providerInvoiceId: id },
        { populate: ['invoice'], orderBy: { createdAt: 'asc', id: 'asc' } },
      ),
  };
}
