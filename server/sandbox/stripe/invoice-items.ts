import Stripe from 'stripe';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { newId } from './ids.ts';
import { list, matching } from './list.ts';
import { expand, flag, page } from './params.ts';
import { idOf } from './payment.ts';
import type { Proration } from './proration.ts';
import { load } from './store.ts';
import type { Work } from './work.ts';

const listParams = z.strictObject({
  ...page,
  customer: z.string().optional(),
  invoice: z.string().optional(),
  pending: flag.optional(),
});

export const invoiceItems = [
  endpoint('GET /invoiceitems/:id', z.strictObject({ expand }), (work, _params, id) =>
    load(work, 'invoiceitem', id),
  ),
  endpoint('GET /invoiceitems', listParams, (work, { customer, invoice, pending, ...params }) => {
    const filter = matching({ customer, invoice });
    if (pending !== undefined) filter.where.push(`(body->>'invoice' is null) = ${String(pending)}`);
    return list(work, 'invoiceitem', params, filter);
  }),
];

export async function pendingItems(work: Work, subscription: string): Promise<Stripe.InvoiceItem[]> {
  const { rows } = await work.sql.query<{ body: Stripe.InvoiceItem }>(
    `select body from sandbox.stripe_object
     where object = 'invoiceitem' and body->>'invoice' is null
       and body#>>'{parent,subscription_details,subscription}' = $1 order by sequence`,
    [subscription],
  );
  return rows.map((row) => row.body);
}

export interface Prorated {
  proration: Proration;
  price: Stripe.Price;
  product: Stripe.Product;
}

export function prorationItem(
  subscription: Stripe.Subscription,
  item: Stripe.SubscriptionItem,
  { proration, price, product }: Prorated,
  at: number,
): Stripe.InvoiceItem {
  return {
    id: newId('ii'),
    object: 'invoiceitem',
    amount: proration.amount,
    currency: subscription.currency,
    customer: idOf(subscription.customer) ?? '',
    customer_account: null,
    date: at,
    description: descriptionOf(proration, product.name, at),
    discountable: false,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: {},
    net_amount: proration.amount,
    parent: {
      subscription_details: { subscription: subscription.id, subscription_item: item.id },
      type: 'subscription_details',
    },
    period: { start: at, end: item.current_period_end },
    pricing: {
      price_details: { price: price.id, product: product.id },
      type: 'price_details',
      unit_amount_decimal: price.unit_amount_decimal,
    },
    proration: true,
    quantity: proration.quantity,
    quantity_decimal: Stripe.Decimal.from(proration.quantity),
    tax_rates: [],
    test_clock: null,
  };
}

const day = new Intl.DateTimeFormat('en-GB', {
  day: '2-digit',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

function descriptionOf({ kind, quantity }: Proration, name: string, at: number): string {
  const what = quantity === 1 ? name : `${quantity} × ${name}`;
  return `${kind === 'unused' ? 'Unused' : 'Remaining'} time on ${what} after ${day.format(at * 1000)}`;
}
