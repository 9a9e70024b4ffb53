import { z } from 'zod';
import { discountParams } from '../discounts/discount.ts';
import { expand, flag, integer, metadata, text, timestamp } from '../params.ts';

const trialSettings = z.strictObject({
  end_behavior: z.strictObject({ missing_payment_method: z.enum(['cancel', 'create_invoice', 'pause']) }),
});
const paymentSettings = z.strictObject({
  payment_method_types: z.array(z.enum(['card'])).optional(),
  save_default_payment_method: z.enum(['off', 'on_subscription']).optional(),
});

/** What a subscription is made and changed with alike. */
export const common = {
  cancel_at: z.union([z.literal(''), timestamp]).optional(),
  cancel_at_period_end: flag.optional(),
  collection_method: z.enum(['charge_automatically', 'send_invoice']).optional(),
  days_until_due: integer.pipe(z.number().min(0)).optional(),
  default_payment_method: text,
  description: text,
  discounts: discountParams.optional(),
  expand,
  metadata: metadata.optional(),
  off_session: flag.optional(),
  payment_behavior: z
    .enum(['allow_incomplete', 'default_incomplete', 'error_if_incomplete'])
    .default('allow_incomplete'),
  payment_settings: paymentSettings.optional(),
  trial_settings: trialSettings.optional(),
};
