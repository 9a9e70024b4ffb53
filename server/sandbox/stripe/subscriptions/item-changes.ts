import type Stripe from 'stripe';
import { z } from 'zod';
import { periodOf } from './period-lines.ts';
import { invalid, missing } from '../fault.ts';
import { prorationItem } from '../invoices/invoice-items.ts';
import { productOf } from '../invoices/invoice-lines.ts';
import { newItem, planOf } from './new-subscription.ts';
import { flag, integer, mergeMetadata, metadata, timestamp } from '../params.ts';
import { prorations } from './proration.ts';
import { load } from '../store.ts';
import type { Work } from '../work.ts';

/** How items change, in an update and in the preview of one. */
export const itemChanges = {
  billing_cycle_anchor: z.enum(['now', 'unchanged']).optional(),
  items: z
    .array(
      z.strictObject({
        deleted: flag.optional(),
        id: z.string().optional(),
        metadata: metadata.optional(),
        price: z.string().optional(),
        quantity: integer.pipe(z.number().min(0)).optional(),
      }),
    )
    .max(20)
    .optional(),
  proration_behavior: z.enum(['create_prorations', 'always_invoice', 'none']).default('create_prorations'),
  proration_date: timestamp.optional(),
  trial_end: z.union([z.literal('now'), timestamp]).optional(),
};
const schema = z.strictObject(itemChanges);
export type ItemChanges = z.output<typeof schema>;
type Wanted = NonNullable<ItemChanges['items']>[number];

export interface Changed {
  items: Stripe.SubscriptionItem[];
  prorations: Stripe.InvoiceItem[];
  /** A price with another interval begins a period of its own. */
  isAnotherInterval: boolean;
}

interface Pair {
  before: Stripe.SubscriptionItem | undefined;
  after: Stripe.SubscriptionItem | undefined;
}

/** The items as they would be, and the prorations that this would cost. Changes nothing. */
export async function changeItems(
  work: Work,
  subscription: Stripe.Subscription,
  { items = [], proration_behavior: behavior, proration_date: date }: ItemChanges,
  param: string,
): Promise<Changed> {
  const at = date ?? work.now;
  const pairs: Pair[] = subscription.items.data.map((item) => ({ before: item, after: item }));
  for (const [index, wanted] of items.entries()) {
    const name = `${param}[${index}]`;
    if (wanted.id === undefined)
      pairs.push({ before: undefined, after: await added(work, subscription, wanted, name) });
    else {
      const pair = pairs.find(({ before }) => before?.id === wanted.id);
      if (!pair?.before) throw missing('subscription_item', wanted.id, `${name}[id]`);
      pair.after = wanted.deleted ? undefined : await changed(work, subscription, pair.before, wanted, name);
    }
  }
  const left = pairs.flatMap(({ after }) => after ?? []);
  if (left.length === 0) throw invalid('A subscription must have at least one active plan.', { param });
  const isAnotherInterval = !sameInterval(left[0], subscription.items.data[0]);
  if (left.some((item) => !sameInterval(item, left[0])))
    throw invalid(
      'Currency and interval fields must match across all plans on this subscription. Found mismatch in interval field.',
      { param },
    );
  const prorates = behavior !== 'none' && subscription.status !== 'trialing';
  const prorations: Stripe.InvoiceItem[] = [];
  if (prorates && !isAnotherInterval)
    for (const pair of pairs) prorations.push(...(await prorationItems(work, subscription, pair, at)));
  return { items: left, prorations, isAnotherInterval };
}

/** What the rest of the period is worth that will not be used: nothing takes its place. */
export async function credits(
  work: Work,
  subscription: Stripe.Subscription,
  at: number,
): Promise<Stripe.InvoiceItem[]> {
  if (subscription.status === 'trialing') return [];
  const items: Stripe.InvoiceItem[] = [];
  for (const before of subscription.items.data)
    items.push(...(await prorationItems(work, subscription, { before, after: undefined }, at)));
  return items;
}

/** What the rest of the period costs that was not paid for yet. */
export async function debits(
  work: Work,
  subscription: Stripe.Subscription,
  at: number,
): Promise<Stripe.InvoiceItem[]> {
  const items: Stripe.InvoiceItem[] = [];
  for (const after of subscription.items.data)
    items.push(...(await prorationItems(work, subscription, { before: undefined, after }, at)));
  return items;
}

async function prorationItems(
  work: Work,
  subscription: Stripe.Subscription,
  { before, after }: Pair,
  at: number,
): Promise<Stripe.InvoiceItem[]> {
  const standing = before ?? after;
  if (!standing) return [];
  const period = periodOf(standing);
  if (at < period.start || at > period.end)
    throw invalid('The proration date must be within the current billing period.', {
      param: 'proration_date',
    });
  const items: Stripe.InvoiceItem[] = [];
  for (const proration of prorations(worth(before), worth(after), at, period)) {
    const price = (proration.kind === 'unused' ? before : after)?.price ?? standing.price;
    const product = await load(work, 'product', productOf(price));
    items.push(prorationItem(subscription, standing, { proration, price, product }, at));
  }
  return items;
}

const worth = (item: Stripe.SubscriptionItem | undefined): { unitAmount: number; quantity: number } => ({
  unitAmount: item?.price.unit_amount ?? 0,
  quantity: item?.quantity ?? 0,
});

const sameInterval = (
  one: Stripe.SubscriptionItem | undefined,
  other: Stripe.SubscriptionItem | undefined,
): boolean =>
  one?.price.recurring?.interval === other?.price.recurring?.interval &&
  one?.price.recurring?.interval_count === other?.price.recurring?.interval_count;

async function changed(
  work: Work,
  subscription: Stripe.Subscription,
  before: Stripe.SubscriptionItem,
  wanted: Wanted,
  param: string,
): Promise<Stripe.SubscriptionItem> {
  const price =
    wanted.price === undefined
      ? before.price
      : await priceFor(work, subscription.currency, wanted.price, param);
  return {
    ...before,
    metadata: mergeMetadata(before.metadata, wanted.metadata),
    price,
    plan: planOf(price),
    quantity: wanted.quantity ?? before.quantity ?? 0,
  };
}

async function added(
  work: Work,
  subscription: Stripe.Subscription,
  wanted: Wanted,
  param: string,
): Promise<Stripe.SubscriptionItem> {
  if (wanted.price === undefined)
    throw invalid(`Missing required param: ${param}[price].`, {
      code: 'parameter_missing',
      param: `${param}[price]`,
    });
  const price = await priceFor(work, subscription.currency, wanted.price, param);
  const first = subscription.items.data[0];
  return newItem(
    subscription.id,
    work.now,
    { price, quantity: wanted.quantity ?? 1 },
    { start: first?.current_period_start ?? work.now, end: first?.current_period_end ?? work.now },
  );
}

/** A price that may be sold, in the currency of the subscription. */
export async function priceFor(
  work: Work,
  currency: string | undefined,
  id: string,
  param: string,
): Promise<Stripe.Price> {
  const price = await load(work, 'price', id, `${param}[price]`);
  if (!price.active)
    throw invalid('The price specified is inactive. This field only accepts active prices.', {
      param: `${param}[price]`,
    });
  if (!price.recurring)
    throw invalid(
      'The price specified is set to `type=one_time` but this field only accepts prices with `type=recurring`.',
      { param: `${param}[price]` },
    );
  if (currency !== undefined && price.currency !== currency)
    throw invalid(
      `The price specified only supports \`${price.currency}\`. This doesn't match the expected currency: \`${currency}\`.`,
      { param: `${param}[price]` },
    );
  return price;
}
