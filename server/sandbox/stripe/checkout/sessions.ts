import type Stripe from 'stripe';
import { z } from 'zod';
import { spread } from '../discounts/apply.ts';
import { checkPromotion } from '../discounts/promotion-code.ts';
import { endpoint } from '../endpoint.ts';
import { change } from '../events.ts';
import { invalid } from '../fault.ts';
import { idOf } from '../id-of.ts';
import { newId } from '../ids.ts';
import { also, list, matching } from '../list.ts';
import { expand, flag, integer, mergeMetadata, metadata, page, text, timestamp } from '../params.ts';
import { newPrice } from '../prices.ts';
import { newProduct } from '../products.ts';
import { insert, load, lock } from '../store.ts';
import type { Work } from '../work.ts';
import { expireCheckout } from './expire.ts';
import { amountsOf, newSession } from './new-session.ts';
import { keepWanted } from './wanted.ts';

const quantity = integer.pipe(z.number().min(1)).default(1);
const priceData = z.strictObject({
  currency: z.string().length(3),
  product: text,
  product_data: z.strictObject({ description: text, name: z.string().min(1) }).optional(),
  recurring: z
    .strictObject({
      interval: z.enum(['day', 'week', 'month', 'year']),
      interval_count: integer.pipe(z.number().min(1)).default(1),
    })
    .optional(),
  unit_amount: integer.pipe(z.number().min(0)),
});
const described = { description: text, metadata: metadata.optional() };
const createParams = z.strictObject({
  allow_promotion_codes: flag.optional(),
  cancel_url: text,
  client_reference_id: z.string().max(200).optional(),
  currency: text,
  customer: text,
  customer_email: text,
  discounts: z
    .array(z.strictObject({ coupon: text, promotion_code: text }))
    .max(1)
    .optional(),
  expand,
  expires_at: timestamp.optional(),
  line_items: z
    .array(z.strictObject({ price: text, price_data: priceData.optional(), quantity }))
    .max(100)
    .optional(),
  metadata: metadata.optional(),
  mode: z.enum(['payment', 'setup', 'subscription']),
  payment_intent_data: z
    .strictObject({ ...described, setup_future_usage: z.enum(['off_session', 'on_session']).optional() })
    .optional(),
  payment_method_collection: z.enum(['always', 'if_required']).optional(),
  payment_method_types: z.array(z.enum(['card'])).optional(),
  setup_intent_data: z.strictObject(described).optional(),
  subscription_data: z
    .strictObject({
      ...described,
      trial_end: timestamp.optional(),
      trial_period_days: integer.pipe(z.number().min(1).max(730)).optional(),
    })
    .optional(),
  success_url: z.string().min(1),
});
type Params = z.output<typeof createParams>;
const nothing = z.strictObject({ expand });

export const checkoutSessions = [
  endpoint('POST /checkout/sessions', createParams, createSession),
  endpoint('POST /checkout/sessions/:id/expire', nothing, (work, _params, id) => expireCheckout(work, id)),
  endpoint(
    'POST /checkout/sessions/:id',
    z.strictObject({ expand, metadata: metadata.optional() }),
    async (work, params, id) => {
      const before = await lock(work, 'checkout.session', id);
      return change(work, 'checkout.session', 'checkout.session.updated', before, {
        ...before,
        metadata: mergeMetadata(before.metadata ?? {}, params.metadata),
      });
    },
  ),
  endpoint('GET /checkout/sessions/:id', nothing, (work, _params, id) => load(work, 'checkout.session', id)),
  endpoint('GET /checkout/sessions/:id/line_items', z.strictObject(page), async (work, params, id) => {
    const { line_items: items } = await load(work, 'checkout.session', id);
    return { ...items, data: items?.data.slice(0, params.limit) ?? [] };
  }),
  endpoint(
    'GET /checkout/sessions',
    z.strictObject({ ...page, customer: text, payment_intent: text, status: text, subscription: text }),
    (work, { customer, payment_intent, status, subscription, ...params }) =>
      list(
        work,
        'checkout.session',
        params,
        also(matching({ customer, payment_intent, status }), `body->>'subscription' = $`, subscription),
      ),
  ),
];

const hours = 3600;

async function createSession(work: Work, params: Params): Promise<Stripe.Checkout.Session> {
  if (params.customer !== undefined) await load(work, 'customer', params.customer, 'customer');
  if (params.mode !== 'setup' && !params.line_items?.length)
    throw invalid('You must provide at least one of `line_items` in `payment` or `subscription` mode.', {
      param: 'line_items',
    });
  const expires = params.expires_at ?? work.now + 24 * hours;
  if (expires < work.now + hours / 2 || expires > work.now + 24 * hours)
    throw invalid(
      'The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.',
      {
        param: 'expires_at',
      },
    );
  if (params.discounts?.length && params.allow_promotion_codes !== undefined)
    throw invalid('You may only specify one of these parameters: allow_promotion_codes, discounts.');
  if (params.payment_method_collection && params.mode !== 'subscription')
    throw invalid('You can only set `payment_method_collection` if there are recurring prices.', {
      param: 'payment_method_collection',
    });
  const items = await lineItems(work, params);
  const discounts = await discountsOf(work, params);
  const id = `cs_test_${newId('x').slice(2)}`;
  const session = newSession(work, {
    id,
    allow_promotion_codes: params.allow_promotion_codes ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    currency: items[0]?.currency ?? params.currency ?? null,
    customer: params.customer ?? null,
    customer_email: params.customer_email ?? null,
    discounts: discounts.map(({ shown }) => shown),
    expires_at: expires,
    items: withDiscounts(
      items,
      discounts.map(({ coupon }) => coupon),
    ),
    metadata: mergeMetadata({}, params.metadata),
    mode: params.mode,
    payment_method_collection:
      params.payment_method_collection ?? (params.mode === 'subscription' ? 'always' : 'if_required'),
    success_url: params.success_url,
  });
  await insert(work, 'checkout.session', session);
  const { payment_intent_data: payment, setup_intent_data: setup, subscription_data: subscription } = params;
  await keepWanted(work, id, {
    ...(payment?.setup_future_usage && { setupFutureUsage: payment.setup_future_usage }),
    ...(subscription?.trial_end && { trialEnd: subscription.trial_end }),
    ...(subscription?.trial_period_days && { trialDays: subscription.trial_period_days }),
    description: (payment ?? setup ?? subscription)?.description ?? null,
    metadata: mergeMetadata({}, (payment ?? setup ?? subscription)?.metadata),
  });
  return session;
}

async function lineItems(work: Work, params: Params): Promise<Stripe.LineItem[]> {
  const items: Stripe.LineItem[] = [];
  for (const [index, item] of (params.line_items ?? []).entries()) {
    const price = await priceOf(work, item, `line_items[${index}]`);
    const product = await load(work, 'product', idOf(price.product) ?? '');
    if (price.recurring && params.mode === 'payment')
      throw invalid(
        'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.',
        {
          param: `line_items[${index}][price]`,
        },
      );
    const amount = (price.unit_amount ?? 0) * item.quantity;
    items.push({
      id: newId('li'),
      object: 'item',
      adjustable_quantity: null,
      amount_discount: 0,
      amount_subtotal: amount,
      amount_tax: 0,
      amount_total: amount,
      currency: price.currency,
      description: product.name,
      metadata: {},
      price,
      quantity: item.quantity,
    });
  }
  if (params.mode === 'subscription' && !items.every(({ price }) => price?.recurring))
    throw invalid('The sandbox sells only recurring prices in `subscription` mode.', { param: 'line_items' });
  return items;
}

async function priceOf(
  work: Work,
  { price, price_data: data }: NonNullable<Params['line_items']>[number],
  param: string,
): Promise<Stripe.Price> {
  if (price !== undefined) return load(work, 'price', price, `${param}[price]`);
  if (!data)
    throw invalid(`Missing required param: ${param}[price].`, {
      code: 'parameter_missing',
      param: `${param}[price]`,
    });
  const { product_data: named, product, ...rest } = data;
  const id = named ? (await insert(work, 'product', newProduct(work, named))).id : (product ?? '');
  return insert(work, 'price', newPrice(work, { ...rest, product: id, active: false }));
}

interface Given {
  coupon: Stripe.Coupon;
  shown: Stripe.Checkout.Session.Discount;
}

async function discountsOf(work: Work, params: Params): Promise<Given[]> {
  const given: Given[] = [];
  for (const { coupon: name, promotion_code: code } of params.discounts ?? []) {
    const promotion =
      code === undefined
        ? undefined
        : await load(work, 'promotion_code', code, 'discounts[0][promotion_code]');
    const coupon = await load(
      work,
      'coupon',
      idOf(promotion?.promotion.coupon) ?? name ?? '',
      'discounts[0][coupon]',
    );
    given.push({
      coupon,
      shown: { coupon: promotion ? null : coupon.id, promotion_code: promotion?.id ?? null },
    });
  }
  return given;
}

function withDiscounts(items: Stripe.LineItem[], coupons: Stripe.Coupon[]): Stripe.LineItem[] {
  return items.map((item, index) => {
    const taken = coupons.reduce((sum, coupon) => {
      const left = items.map(({ amount_subtotal: amount }) => amount);
      const share =
        coupon.percent_off === null
          ? (spread(coupon.amount_off ?? 0, left)[index] ?? 0)
          : Math.round((item.amount_subtotal * coupon.percent_off) / 100);
      return sum + share;
    }, 0);
    return { ...item, amount_discount: taken, amount_total: item.amount_subtotal - taken };
  });
}

/** A code that somebody types on the page. */
export async function applyCode(work: Work, id: string, promotion: Stripe.PromotionCode): Promise<void> {
  const before = await lock(work, 'checkout.session', id);
  const customer = idOf(before.customer) ?? '';
  const currency = before.currency ?? 'usd';
  await checkPromotion(work, promotion, { customer, amount: before.amount_subtotal ?? 0, currency });
  const coupon = await load(work, 'coupon', idOf(promotion.promotion.coupon) ?? '');
  const items = withDiscounts(before.line_items?.data ?? [], [coupon]);
  await change(work, 'checkout.session', 'checkout.session.updated', before, {
    ...before,
    ...amountsOf(items),
    discounts: [{ coupon: null, promotion_code: promotion.id }],
    ...(before.line_items && { line_items: { ...before.line_items, data: items } }),
  });
}
