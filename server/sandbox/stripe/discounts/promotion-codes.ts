import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { change, create } from '../events.ts';
import { invalid } from '../fault.ts';
import { newId } from '../ids.ts';
import { also, list, matching } from '../list.ts';
import { expand, flag, integer, mergeMetadata, metadata, page, text, timestamp } from '../params.ts';
import { load, lock } from '../store.ts';
import type { Work } from '../work.ts';

const positive = integer.pipe(z.number().min(1));
const createParams = z.strictObject({
  active: flag.default(true),
  code: z
    .string()
    .regex(/^[A-Za-z0-9-]+$/)
    .max(500)
    .optional(),
  customer: text,
  expand,
  expires_at: timestamp.optional(),
  max_redemptions: positive.optional(),
  metadata: metadata.optional(),
  promotion: z.strictObject({ coupon: z.string(), type: z.enum(['coupon']) }),
  restrictions: z
    .strictObject({
      first_time_transaction: flag.default(false),
      minimum_amount: positive.optional(),
      minimum_amount_currency: text,
    })
    .optional(),
});
const updateParams = z.strictObject({ active: flag.optional(), expand, metadata: metadata.optional() });
const listParams = z.strictObject({
  ...page,
  active: flag.optional(),
  code: text,
  coupon: text,
  customer: text,
});

export const promotionCodes = [
  endpoint('POST /promotion_codes', createParams, async (work, params) => {
    const coupon = await load(work, 'coupon', params.promotion.coupon, 'promotion[coupon]');
    const code = params.code ?? newId('x').slice(3, 11).toUpperCase();
    if (params.active && (await activeCode(work, code)))
      throw invalid(`An active promotion code with \`code: ${code}\` already exists.`, { param: 'code' });
    if (params.customer !== undefined) await load(work, 'customer', params.customer, 'customer');
    return create(work, 'promotion_code', 'promotion_code.created', newCode(work, coupon, code, params));
  }),
  endpoint('POST /promotion_codes/:id', updateParams, async (work, params, id) => {
    const before = await lock(work, 'promotion_code', id);
    return change(work, 'promotion_code', 'promotion_code.updated', before, {
      ...before,
      active: params.active ?? before.active,
      metadata: mergeMetadata(before.metadata ?? {}, params.metadata),
    });
  }),
  endpoint('GET /promotion_codes/:id', z.strictObject({ expand }), (work, _params, id) =>
    load(work, 'promotion_code', id),
  ),
  endpoint('GET /promotion_codes', listParams, (work, { active, code, coupon, customer, ...params }) => {
    const filter = matching({ active: active?.toString(), customer });
    also(filter, `upper(body->>'code') = upper($)`, code);
    return list(work, 'promotion_code', params, also(filter, `body#>>'{promotion,coupon}' = $`, coupon));
  }),
];

/** Codes are typed by people: their case does not matter. */
export async function activeCode(work: Work, code: string): Promise<Stripe.PromotionCode | undefined> {
  const { rows } = await work.sql.query<{ body: Stripe.PromotionCode }>(
    `select body from sandbox.stripe_object where object = 'promotion_code' and upper(body->>'code') = upper($1)
       and body->>'active' = 'true' limit 1`,
    [code],
  );
  return rows[0]?.body;
}

function newCode(
  work: Work,
  coupon: Stripe.Coupon,
  code: string,
  params: z.output<typeof createParams>,
): Stripe.PromotionCode {
  const { restrictions } = params;
  return {
    id: newId('promo'),
    object: 'promotion_code',
    active: params.active && coupon.valid,
    code,
    created: work.now,
    customer: params.customer ?? null,
    customer_account: null,
    expires_at: params.expires_at ?? coupon.redeem_by,
    livemode: false,
    max_redemptions: params.max_redemptions ?? null,
    metadata: mergeMetadata({}, params.metadata),
    promotion: { coupon: coupon.id, type: 'coupon' },
    restrictions: {
      first_time_transaction: restrictions?.first_time_transaction ?? false,
      minimum_amount: restrictions?.minimum_amount ?? null,
      minimum_amount_currency: restrictions?.minimum_amount_currency ?? null,
    },
    times_redeemed: 0,
  };
}
