import type Stripe from 'stripe';
import { invalid } from '../fault.ts';
import { idOf } from '../id-of.ts';
import type { Work } from '../work.ts';

interface Redeemer {
  customer: string;
  amount?: number;
  currency: string;
}

/** Refuses a code that is not for this customer, this moment or this amount. */
export async function checkPromotion(
  work: Work,
  promotion: Stripe.PromotionCode,
  { customer, amount, currency }: Redeemer,
): Promise<void> {
  const refuse = (why: string): never => {
    throw invalid(`This promotion code cannot be redeemed because ${why}.`, { param: 'promotion_code' });
  };
  const { restrictions } = promotion;
  if (!promotion.active) refuse('it is not active');
  if (promotion.expires_at !== null && promotion.expires_at < work.now) refuse('it has expired');
  const owner = idOf(promotion.customer);
  if (owner !== undefined && owner !== customer) refuse('it belongs to another customer');
  if (restrictions.first_time_transaction && (await hasPaid(work, customer)))
    refuse('the associated customer has prior transactions');
  const { minimum_amount: minimum } = restrictions;
  if (minimum === null || amount === undefined) return;
  if (restrictions.minimum_amount_currency !== currency || amount < minimum)
    refuse('the minimum amount has not been met');
}

async function hasPaid(work: Work, customer: string): Promise<boolean> {
  const { rows } = await work.sql.query(
    `select from sandbox.stripe_object where object = 'charge' and body->>'customer' = $1
       and body->>'status' = 'succeeded' limit 1`,
    [customer],
  );
  return rows.length > 0;
}
