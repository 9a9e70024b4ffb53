import Stripe from 'stripe';
import { newId } from './ids.ts';
import { idOf } from './payment.ts';
import type { Period } from './proration.ts';

type Parent = Stripe.InvoiceLineItem.Parent.SubscriptionItemDetails;
type Share = Pick<
  Stripe.InvoiceLineItem,
  'amount' | 'currency' | 'description' | 'period' | 'pricing' | 'quantity'
>;

/** A pending item (a proration) as it stands on the invoice that collects it. */
export const lineOfItem = (item: Stripe.InvoiceItem): Stripe.InvoiceLineItem =>
  line(item, {
    invoice_item: item.id,
    proration: item.proration,
    proration_details: null,
    subscription: item.parent?.subscription_details?.subscription ?? null,
    subscription_item: item.parent?.subscription_details?.subscription_item ?? '',
  });

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

function shown(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

export const productOf = (price: Stripe.Price): string => idOf(price.product) ?? '';
