import type Stripe from 'stripe';
import { z } from 'zod';
import { periodOf } from './create-subscription.ts';
import { invalid, missing } from './fault.ts';
import { prorationItem } from './invoice-items.ts';
import { productOf } from './invoice-lines.ts';
import { planOf } from './new-subscription.ts';
import { integer, timestamp } from './params.ts';
import { prorations } from './proration.ts';
import { load } from './store.ts';
import type { Work } from './work.ts';

/** How items change, in an update and in the preview of one. */
export const itemChanges = {
  items: z
    .array(
      z.strictObject({
        id: z.string(),
        price: z.string().optional(),
        quantity: integer.pipe(z.number().min(0)).optional(),
      }),
    )
    .max(20)
    .optional(),
  proration_behavior: z.enum(['create_prorations', 'always_invoice', 'none']).default('create_prorations'),
  proration_date: timestamp.optional(),
};
const schema = z.strictObject(itemChanges);
export type ItemChanges = z.output<typeof schema>;

export interface Changed {
  items: Stripe.SubscriptionItem[];
  prorations: Stripe.InvoiceItem[];
}

/** The items as they would be, and the prorations that this would cost. Changes nothing. */
export async function changeItems(
  work: Work,
  subscription: Stripe.Subscription,
  { items = [], proration_behavior: behavior, proration_date: date }: ItemChanges,
  param: string,
): Promise<Changed> {
  const changed: Changed = { items: [...subscription.items.data], prorations: [] };
  for (const [index, wanted] of items.entries()) {
    const at = changed.items.findIndex((item) => item.id === wanted.id);
    const before = changed.items[at];
    if (!before) throw missing('subscription_item', wanted.id, `${param}[${index}][id]`);
    const price = wanted.price ? await samePeriodPrice(work, before, wanted.price) : before.price;
    const after = {
      ...before,
      price,
      plan: planOf(price),
      quantity: wanted.quantity ?? before.quantity ?? 0,
    };
    changed.items[at] = after;
    if (behavior !== 'none' && subscription.status !== 'trialing')
      changed.prorations.push(...(await prorationItems(work, subscription, before, after, date ?? work.now)));
  }
  return changed;
}

async function prorationItems(
  work: Work,
  subscription: Stripe.Subscription,
  before: Stripe.SubscriptionItem,
  after: Stripe.SubscriptionItem,
  at: number,
): Promise<Stripe.InvoiceItem[]> {
  const period = periodOf(before);
  if (at < period.start || at > period.end)
    throw invalid('The proration date must be within the current billing period.', {
      param: 'proration_date',
    });
  const items: Stripe.InvoiceItem[] = [];
  for (const proration of prorations(worth(before), worth(after), at, period)) {
    const { price } = proration.kind === 'unused' ? before : after;
    const product = await load(work, 'product', productOf(price));
    items.push(prorationItem(subscription, before, { proration, price, product }, at));
  }
  return items;
}

const worth = (item: Stripe.SubscriptionItem): { unitAmount: number; quantity: number } => ({
  unitAmount: item.price.unit_amount ?? 0,
  quantity: item.quantity ?? 0,
});

async function samePeriodPrice(work: Work, item: Stripe.SubscriptionItem, id: string): Promise<Stripe.Price> {
  const price = await load(work, 'price', id, 'items[0][price]');
  const [now, then] = [item.price.recurring, price.recurring];
  if (now?.interval !== then?.interval || now?.interval_count !== then?.interval_count)
    throw invalid('The sandbox does not change billing intervals yet.', { param: 'items[0][price]' });
  return price;
}
