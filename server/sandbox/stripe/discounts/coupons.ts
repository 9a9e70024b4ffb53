import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { change, create, emit } from '../events.ts';
import { invalid } from '../fault.ts';
import { newId } from '../ids.ts';
import { list } from '../list.ts';
import { expand, integer, mergeMetadata, metadata, page, text, timestamp } from '../params.ts';
import { find, load, lock, remove } from '../store.ts';
import type { Work } from '../work.ts';

const percent = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .transform(Number)
  .pipe(z.number().gt(0).max(100));
const positive = integer.pipe(z.number().min(1));
const createParams = z.strictObject({
  amount_off: positive.optional(),
  applies_to: z.strictObject({ products: z.array(z.string()).min(1) }).optional(),
  currency: z.string().length(3).optional(),
  duration: z.enum(['forever', 'once', 'repeating']).default('once'),
  duration_in_months: positive.optional(),
  expand,
  id: z.string().max(5000).optional(),
  max_redemptions: positive.optional(),
  metadata: metadata.optional(),
  name: z.string().max(40).optional(),
  percent_off: percent.optional(),
  redeem_by: timestamp.optional(),
});
const updateParams = z.strictObject({ expand, metadata: metadata.optional(), name: text });

export const coupons = [
  endpoint('POST /coupons', createParams, async (work, params) => {
    check(work, params);
    const id = params.id ?? newId('x').slice(3, 11);
    if (await find(work, 'coupon', id))
      throw invalid('Coupon already exists.', { code: 'resource_already_exists', param: 'id' });
    return create(work, 'coupon', 'coupon.created', newCoupon(work, id, params));
  }),
  endpoint('POST /coupons/:id', updateParams, async (work, params, id) => {
    const before = await lock(work, 'coupon', id);
    return change(work, 'coupon', 'coupon.updated', before, {
      ...before,
      metadata: mergeMetadata(before.metadata ?? {}, params.metadata),
      name: params.name ?? before.name,
    });
  }),
  // one that somebody has stays where its discounts find it, and is given to nobody else
  endpoint('DELETE /coupons/:id', z.strictObject({}), async (work, _params, id) => {
    const before = await lock(work, 'coupon', id);
    const { rows } = await work.sql.query(
      `select from sandbox.stripe_object where object = 'discount' and body#>>'{source,coupon}' = $1 limit 1`,
      [id],
    );
    if (rows.length > 0) await change(work, 'coupon', 'coupon.updated', before, { ...before, valid: false });
    else await remove(work, 'coupon', id);
    await emit(work, 'coupon.deleted', before);
    return { id, object: 'coupon', deleted: true };
  }),
  endpoint('GET /coupons/:id', z.strictObject({ expand }), (work, _params, id) => load(work, 'coupon', id)),
  endpoint('GET /coupons', z.strictObject(page), (work, params) => list(work, 'coupon', params)),
];

function check(work: Work, params: z.output<typeof createParams>): void {
  const { amount_off: amount, currency, duration, duration_in_months: months, percent_off: off } = params;
  if ((amount === undefined) === (off === undefined))
    throw invalid('You must pass exactly one of `percent_off` or `amount_off`.', {
      ...(amount !== undefined && { param: 'amount_off' }),
    });
  if (amount !== undefined && currency === undefined)
    throw invalid('You must pass currency when passing amount_off.', {
      code: 'parameter_missing',
      param: 'currency',
    });
  if ((duration === 'repeating') !== (months !== undefined))
    throw invalid('You must pass duration_in_months if and only if duration is repeating.', {
      param: 'duration_in_months',
    });
  if (params.redeem_by !== undefined && params.redeem_by <= work.now)
    throw invalid('Invalid timestamp: must be in the future.', { param: 'redeem_by' });
}

function newCoupon(work: Work, id: string, params: z.output<typeof createParams>): Stripe.Coupon {
  return {
    id,
    object: 'coupon',
    amount_off: params.amount_off ?? null,
    ...(params.applies_to && { applies_to: params.applies_to }),
    created: work.now,
    currency: params.amount_off === undefined ? null : (params.currency?.toLowerCase() ?? null),
    duration: params.duration,
    duration_in_months: params.duration_in_months ?? null,
    livemode: false,
    max_redemptions: params.max_redemptions ?? null,
    metadata: mergeMetadata({}, params.metadata),
    name: params.name ?? null,
    percent_off: params.percent_off ?? null,
    redeem_by: params.redeem_by ?? null,
    times_redeemed: 0,
    valid: true,
  };
}
