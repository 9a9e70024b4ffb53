import Stripe from 'stripe';
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { newId } from '../ids.ts';
import { list, matching } from '../list.ts';
import { expand, flag, integer, mergeMetadata, metadata, page, text } from '../params.ts';
import { create, emit } from '../events.ts';
import { invalid } from '../fault.ts';
import { addLine } from './manual.ts';
import { idOf } from '../id-of.ts';
import type { Proration } from '../subscriptions/proration.ts';
import { load, lock, remove } from '../store.ts';
import type { Work } from '../work.ts';

const listParams = z.strictObject({
  ...page,
  customer: z.string().optional(),
  invoice: z.string().optional(),
  pending: flag.optional(),
});

const createParams = z.strictObject({
  amount: integer,
  currency: z.string().length(3),
  customer: z.string(),
  description: text,
  discountable: flag.default(true),
  expand,
  invoice: text,
  metadata: metadata.optional(),
});

export const invoiceItems = [
  endpoint('POST /invoiceitems', createParams, async (work, params) => {
    await load(work, 'customer', params.customer, 'customer');
    const item = { ...writtenItem(work, params), invoice: params.invoice ?? null };
    await create(work, 'invoiceitem', 'invoiceitem.created', item);
    if (params.invoice !== undefined)
      await addLine(work, await lock(work, 'invoice', params.invoice, 'invoice'), item);
    return item;
  }),
  endpoint('DELETE /invoiceitems/:id', z.strictObject({}), async (work, _params, id) => {
    const before = await lock(work, 'invoiceitem', id);
    if (before.invoice !== null)
      throw invalid('You can only delete invoice items that are not attached to an invoice.', {
        code: 'invoice_not_editable',
      });
    await remove(work, 'invoiceitem', id);
    await emit(work, 'invoiceitem.deleted', before);
    return { id, object: 'invoiceitem', deleted: true };
  }),
  endpoint('GET /invoiceitems/:id', z.strictObject({ expand }), (work, _params, id) =>
    load(work, 'invoiceitem', id),
  ),
  endpoint('GET /invoiceitems', listParams, (work, { customer, invoice, pending, ...params }) => {
    const filter = matching({ customer, invoice });
    if (pending !== undefined) filter.where.push(`(body->>'invoice' is null) = ${String(pending)}`);
    return list(work, 'invoiceitem', params, filter);
  }),
];

export interface Prorated {
  proration: Proration;
  price: Stripe.Price;
  product: Stripe.Product;
}

const writtenItem = (work: Work, params: z.output<typeof createParams>): Stripe.InvoiceItem => ({
  id: newId('ii'),
  object: 'invoiceitem',
  amount: params.amount,
  currency: params.currency.toLowerCase(),
  customer: params.customer,
  customer_account: null,
  date: work.now,
  description: params.description ?? null,
  discountable: params.discountable,
  discounts: [],
  invoice: null,
  livemode: false,
  metadata: mergeMetadata({}, params.metadata),
  net_amount: params.amount,
  parent: null,
  period: { start: work.now, end: work.now },
  pricing: null,
  proration: false,
  quantity: 1,
  quantity_decimal: Stripe.Decimal.from(1),
  tax_rates: [],
  test_clock: null,
});

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
