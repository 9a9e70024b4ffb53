import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Plan } from '../catalog/plan.entity.ts';
import { PriceInterval } from '../catalog/price.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { MoneyType, type Money } from '../kit/money.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { findPromo } from '../promos/find-promo.ts';
import { PromoRefusal, refusalWords } from '../promos/promo-refusal.ts';
import { PromoDuration, termsOf } from '../promos/promo-terms.ts';
import { codeBounds } from './apply-promo-code.ts';
import { seatBounds } from './change-seats.ts';
import { findPrice } from './find-price.ts';
import { periodCost } from './period-cost.ts';

@InputType({ description: 'A promo code, and what somebody wants to buy with it.' })
export class CheckPromoCodeInput {
  @Field(() => String, { description: 'The code, in upper or lower case.' })
  @Bounds(codeBounds)
  promoCode!: string;

  @Field(() => ID, { description: 'The id of the plan.' })
  planId!: string;

  @Field(() => PriceInterval, { defaultValue: PriceInterval.MONTH, description: 'Which price of the plan.' })
  interval!: PriceInterval;

  @Field(() => String, {
    nullable: true,
    description:
      'The currency of the price, an ISO-4217 code. Left out, it is USD where the plan is sold in it.',
  })
  @Bounds({ pattern: '^[A-Z]{3}$' })
  currency?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many seats.' })
  @Bounds(seatBounds)
  quantity!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the organization that would redeem it: whoever has redeemed it before is told so.',
  })
  organizationId?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a promo code would take off, or why it cannot be redeemed. Nothing is held for anybody.',
})
export class PromoCheck {
  @Field(() => Boolean, { description: 'Whether it could be redeemed now.' })
  isValid!: boolean;

  @Field(() => PromoRefusal, { nullable: true, description: 'Why not; null where it could.' })
  refusal!: PromoRefusal | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in a sentence for people; null where it could.',
  })
  message!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How many hundredths are taken off; 100 is for nothing. Null where it is an amount, or not valid.',
  })
  percent!: number | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What is taken off for each month; null where it is a share, or not valid.',
  })
  monthlyAmount!: Money | null;

  @Field(() => PromoDuration, { nullable: true, description: 'For how long; null where it is not valid.' })
  duration!: PromoDuration | null;

  @Field(() => Int, { nullable: true, description: 'MONTHS: for how many. Otherwise null.' })
  durationMonths!: number | null;

  @Field(() => MoneyType, { description: 'What a whole period costs without the code, before tax.' })
  before!: Money;

  @Field(() => MoneyType, {
    description: 'What it costs with the code, for as long as that lasts; the same where it is not valid.',
  })
  after!: Money;
}

/** Asks what a code would do, as a checkout page does while its customer types. */
export async function checkPromoCode(ctx: Ctx, input: CheckPromoCodeInput): Promise<PromoCheck> {
  const plan = await ctx.read.find(Plan, input.planId);
  const price = await findPrice(ctx, plan, input.interval, input.currency);
  const organizationId = input.organizationId ?? null;
  if (organizationId) await ctx.read.find(Organization, organizationId);
  const { currency, unitAmount, interval } = price;
  const { promo, refusal } = await findPromo(
    ctx,
    { code: input.promoCode, planId: plan.id, productId: plan.product.id, currency, organizationId },
    { lock: false },
  );
  const before = { amount: unitAmount * input.quantity, currency };
  const none = { percent: null, monthlyAmount: null, duration: null, durationMonths: null };
  if (!promo || refusal)
    return {
      ...{ isValid: false, refusal, message: refusalWords[refusal ?? PromoRefusal.UNKNOWN], before },
      ...{ ...none, after: before },
    };
  const { percent, amountOff, duration, durationMonths } = termsOf(promo);
  const bought = { unitAmount, interval, quantity: input.quantity };
  return {
    ...{ isValid: true, refusal: null, message: null, percent, duration, durationMonths, before },
    monthlyAmount: amountOff === null ? null : { amount: amountOff, currency },
    after: { amount: await periodCost(ctx, bought, { percent, amountOff }), currency },
  };
}
