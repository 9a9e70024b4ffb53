import Stripe from 'stripe';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { change, create } from './events.ts';
import { newId } from './ids.ts';
import { also, list, matching } from './list.ts';
import { expand, flag, integer, mergeMetadata, metadata, page, text } from './params.ts';
import { load, lock } from './store.ts';
import type { Work } from './work.ts';

const fields = {
  active: flag.optional(),
  expand,
  lookup_key: z.string().optional(),
  metadata: metadata.optional(),
  nickname: z.string().optional(),
};
const createParams = z.strictObject({
  ...fields,
  currency: z.string().length(3),
  product: z.string(),
  recurring: z
    .strictObject({
      interval: z.enum(['day', 'week', 'month', 'year']),
      interval_count: integer.pipe(z.number().min(1)).default(1),
    })
    .optional(),
  unit_amount: integer.pipe(z.number().min(0)),
});
const updateParams = z.strictObject(fields);
const listParams = z.strictObject({
  ...page,
  active: flag.optional(),
  currency: text,
  lookup_keys: z.array(z.string()).max(10).optional(),
  product: text,
  type: z.enum(['one_time', 'recurring']).optional(),
});

export const prices = [
  endpoint('POST /prices', createParams, async (work, params) => {
    await load(work, 'product', params.product, 'product');
    return create(work, 'price', 'price.created', newPrice(work, params));
  }),
  endpoint('POST /prices/:id', updateParams, async (work, params, id) => {
    const before = await lock(work, 'price', id);
    return change(work, 'price', 'price.updated', before, {
      ...before,
      active: params.active ?? before.active,
      lookup_key: params.lookup_key ?? before.lookup_key,
      metadata: mergeMetadata(before.metadata, params.metadata),
      nickname: params.nickname ?? before.nickname,
    });
  }),
  endpoint('GET /prices/:id', z.strictObject({ expand }), (work, _params, id) => load(work, 'price', id)),
  endpoint('GET /prices', listParams, (work, { active, currency, lookup_keys, product, type, ...params }) =>
    list(
      work,
      'price',
      params,
      also(
        matching({ active: active?.toString(), currency, product, type }),
        `body->>'lookup_key' = any($)`,
        lookup_keys,
      ),
    ),
  ),
];

export function newPrice(work: Work, params: z.output<typeof createParams>): Stripe.Price {
  return {
    id: newId('price'),
    object: 'price',
    active: params.active ?? true,
    billing_scheme: 'per_unit',
    created: work.now,
    currency: params.currency.toLowerCase(),
    custom_unit_amount: null,
    livemode: false,
    lookup_key: params.lookup_key ?? null,
    metadata: mergeMetadata({}, params.metadata),
    nickname: params.nickname ?? null,
    product: params.product,
    recurring: params.recurring
      ? {
          interval: params.recurring.interval,
          interval_count: params.recurring.interval_count,
          meter: null,
          trial_period_days: null,
          usage_type: 'licensed',
        }
      : null,
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: params.recurring ? 'recurring' : 'one_time',
    unit_amount: params.unit_amount,
    unit_amount_decimal: Stripe.Decimal.from(params.unit_amount),
  };
}
