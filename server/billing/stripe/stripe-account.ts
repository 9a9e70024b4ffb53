import type Stripe from 'stripe';
import { PriceInterval } from '../../catalog/price.entity.ts';
import type {
  Listed,
  ProviderAccount,
  ProviderCustomer,
  ProviderObject,
  ProviderPrice,
} from '../provider-account.ts';
import { ProviderRefusal } from '../provider.ts';
import { inFull } from './stripe-acts.ts';
import { readCharge } from './stripe-charge.ts';
import { readStripeEvent } from './stripe-event.ts';
import { linesOf, readInvoice } from './stripe-invoice.ts';
import { listRefunds } from './stripe-refunds.ts';
import { idOf, readSubscription } from './stripe-subscription.ts';
import { translateFault } from './translate-fault.ts';
import { unlessStrange } from './unless-strange.ts';
import { whole } from './whole.ts';

const limit = 100;

/** Stripe's lists, followed to their ends. */
export function stripeAccount(stripe: Stripe): ProviderAccount {
  return {
    async *customers({ customerId }) {
      if (customerId) {
        const one = await translateFault(() => stripe.customers.retrieve(customerId));
        if (!one.deleted) yield readCustomer(one);
      } else for await (const one of each(() => stripe.customers.list({ limit }))) yield readCustomer(one);
    },
    prices: () => listed(() => stripe.prices.list({ limit, expand: ['data.product'] }), readPrice),
    subscriptions: ({ customerId: customer }) =>
      listed(
        () =>
          stripe.subscriptions.list({
            ...ofCustomer(customer),
            status: 'all',
            expand: inFull.expand.map((path) => `data.${path}`),
          }),
        readSubscription,
      ),
    invoices: ({ customerId: customer }) =>
      listed(
        () => stripe.invoices.list(ofCustomer(customer)),
        async (invoice) => readInvoice(invoice, await linesOf(stripe, invoice)),
      ),
    async *charges({ customerId: customer }) {
      const bills = await billsByIntent(stripe, customer);
      yield* listed(
        () => stripe.charges.list(ofCustomer(customer)),
        async (charge) => ({
          ...readCharge(charge, bills.get(charge.payment_intent ? idOf(charge.payment_intent) : '') ?? null),
          refunds: charge.amount_refunded > 0 ? await listRefunds(stripe, charge.id) : [],
        }),
      );
    },
    async *events(since) {
      const created = { gte: Math.floor(since.getTime() / 1000) };
      for await (const event of each(() => stripe.events.list({ limit, created })))
        yield readStripeEvent(event);
    },
    objectOf: (payload) => unlessStrange(() => readObject((payload as Stripe.Event).data.object)),
  };
}

const ofCustomer = (customer: string | undefined): { limit: number; customer?: string } => ({
  limit,
  ...(customer && { customer }),
});

interface Thing {
  readonly id: string;
  readonly customer?: string | { id: string } | null;
}

/** Each page is asked for with the faults of a provider said in our words. */
async function* each<T>(list: () => AsyncIterable<T>): AsyncGenerator<T> {
  const all = await translateFault(() => Promise.resolve(list()[Symbol.asyncIterator]()));
  for (;;) {
    const next = await translateFault(() => all.next());
    if (next.done) return;
    yield next.value;
  }
}

/** One that cannot be read says so, and does not keep the others from being read. */
async function* listed<S extends { readonly id: string }, T extends object>(
  list: () => AsyncIterable<S>,
  read: (object: S) => T | Promise<T>,
): AsyncGenerator<Listed<T>> {
  for await (const object of each(list)) {
    const { id, customer } = object as unknown as Thing;
    const known = { id: String(id), customerId: customer ? idOf(customer) : null };
    try {
      yield { ...known, found: await read(object) };
    } catch (error) {
      if (error instanceof ProviderRefusal) yield { ...known, strange: error.message };
      else if (error instanceof TypeError)
        yield { ...known, strange: `Stripe's ${known.id} is not as we know such objects.` };
      else throw error;
    }
  }
}

/** A charge does not name the bill that it pays; the bill names its payments. */
async function billsByIntent(stripe: Stripe, customer: string | undefined): Promise<Map<string, string>> {
  const bills = new Map<string, string>();
  for await (const { id, payments } of each(() =>
    stripe.invoices.list({ ...ofCustomer(customer), expand: ['data.payments'] }),
  ))
    for (const { payment } of payments?.data ?? [])
      if (id && payment?.payment_intent) bills.set(idOf(payment.payment_intent), id);
  return bills;
}

const readCustomer = ({ id, name, email, metadata }: Stripe.Customer): ProviderCustomer => ({
  id,
  name: name ?? null,
  email: email ?? null,
  organizationId: metadata?.['organizationId'] ?? null,
});

const intervals: Readonly<Record<string, PriceInterval>> = {
  month: PriceInterval.MONTH,
  year: PriceInterval.YEAR,
};

function readPrice({ id, product, recurring, unit_amount, currency }: Stripe.Price): ProviderPrice {
  const sold = typeof product === 'object' && !product.deleted ? product : null;
  const isWhole = (recurring?.interval_count ?? 1) === 1;
  return whole(`price ${id}`, {
    id,
    productId: idOf(product),
    productName: sold?.name ?? idOf(product),
    interval: recurring && isWhole ? (intervals[recurring.interval] ?? null) : null,
    unitAmount: unit_amount ?? 0,
    currency: currency.toUpperCase(),
  });
}

function readObject(object: Stripe.Event.Data.Object): ProviderObject | null {
  const { object: name } = object as { object?: string };
  if (name === 'subscription')
    return { kind: 'subscription', found: readSubscription(object as Stripe.Subscription) };
  if (name === 'invoice') return { kind: 'invoice', found: readInvoice(object as Stripe.Invoice) };
  if (name === 'charge')
    return { kind: 'charge', found: { ...readCharge(object as Stripe.Charge, null), refunds: [] } };
  return null;
}
