import Stripe from 'stripe';
import { newId } from '../ids.ts';
import { shown } from '../money.ts';
import { idOf } from '../id-of.ts';
import { prorated, type Period } from '../subscriptions/proration.ts';

type Parent = Stripe.InvoiceLineItem.Parent.SubscriptionItemDetails;
type Share = Pick<
  Stripe.InvoiceLineItem,
  'amount' | 'currency' | 'description' | 'period' | 'pricing' | 'quantity'
>;

/** A pending item (a proration, or something written by hand) as it stands on the invoice that collects it. */
export function lineOfItem(item: Stripe.InvoiceItem): Stripe.InvoiceLineItem {
  const details = item.parent?.subscription_details;
  const one = line(item, {
    invoice_item: item.id,
    proration: item.proration,
    proration_details: null,
    subscription: details?.subscription ?? null,
    subscription_item: details?.subscription_item ?? '',
  });
  if (details) return one;
  return {
    ...one,
    discountable: item.discountable,
    parent: {
      invoice_item_details: {
        invoice_item: item.id,
        proration: false,
        proration_details: null,
        subscription: null,
      },
      subscription_item_details: null,
      type: 'invoice_item_details',
    },
  };
}

/** What a period costs, or nothing while it is a trial. */
export function lineOfPeriod(
  item: Stripe.SubscriptionItem,
  product: Stripe.Product,
  period: Period,
  trial: boolean,
): Stripe.InvoiceLineItem {
  const quantity = item.quantity ?? 0;
  const unit = item.price.unit_amount ?? 0;
  const each = `${shown(unit, item.price.currency)} / ${item.price.recurring?.interval ?? 'month'}`;
  return line(
    {
      amount: trial ? 0 : unit * quantity,
      currency: item.price.currency,
      description: trial ? `Trial period for ${product.name}` : `${quantity} × ${product.name} (at ${each})`,
      period,
      pricing: {
        price_details: { price: item.price.id, product: product.id },
        type: 'price_details',
        unit_amount_decimal: item.price.unit_amount_decimal,
      },
      quantity,
    },
    {
      invoice_item: null,
      proration: false,
      proration_details: null,
      subscription: item.subscription,
      subscription_item: item.id,
    },
  );
}

/** The part of a period that is left when a subscription begins in the middle of it. */
export function shareOfPeriod(
  item: Stripe.SubscriptionItem,
  product: Stripe.Product,
  period: Period,
  whole: Period,
): Stripe.InvoiceLineItem {
  const full = lineOfPeriod(item, product, period, false);
  const amount = prorated(full.amount, period.start, { start: whole.start, end: period.end });
  return { ...full, amount, subtotal: amount, description: `Remaining time on ${full.description ?? ''}` };
}

function line(share: Share, parent: Parent): Stripe.InvoiceLineItem {
  const { amount, currency, description, period, pricing, quantity } = share;
  return {
    id: newId('il'),
    object: 'line_item',
    amount,
    currency,
    description,
    discount_amounts: [],
    discountable: !parent.proration,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: {},
    parent: {
      invoice_item_details: null,
      subscription_item_details: parent,
      type: 'subscription_item_details',
    },
    period,
    pretax_credit_amounts: [],
    pricing,
    quantity,
    quantity_decimal: quantity === null ? null : Stripe.Decimal.from(quantity),
    subscription: parent.subscription,
    subtotal: amount,
    taxes: [],
  };
}

export const productOf = (price: Stripe.Price): string => idOf(price.product) ?? '';
