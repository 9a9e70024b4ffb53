import { Field, ID, InputType, Int } from 'type-graphql';
import { ProviderName } from '../billing/provider.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { MinorUnits } from '../kit/money.ts';
import { refuseEnded } from './changeable-subscription.ts';
import { DiscountKind } from './discount.ts';
import { amountBounds, reasonBounds } from './override-subscription.ts';
import { percentBounds, Subscription } from './subscription.entity.ts';

@InputType({
  description: 'A discount on a subscription that is kept by hand; it takes the place of the one before.',
})
export class SetDiscountInput {
  @Field(() => ID, { description: 'The id of the subscription.' })
  subscriptionId!: string;

  @Field(() => DiscountKind, { description: 'How it is said. NONE takes the discount away.' })
  kind!: DiscountKind;

  @Field(() => Int, { nullable: true, description: 'PERCENTAGE: how many hundredths are taken off.' })
  @Bounds(percentBounds)
  percent?: number | null;

  @Field(() => MinorUnits, {
    nullable: true,
    description:
      'FIXED: what is taken off for each month, of the subscription as a whole, in minor units; at least 1.',
  })
  @Bounds(amountBounds)
  amountOff?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'FIXED: the currency of the amount, an ISO-4217 code. It must be that of the subscription.',
  })
  @Bounds({ pattern: '^[A-Z]{3}$' })
  currency?: string | null;

  @Field(() => String, { description: 'Why; it is shown beside the discount, and the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

/** Gives a discount, changes it, or takes it away. What a period costs follows at once, and so does the recurring revenue. */
export async function setDiscount(ctx: Ctx, input: SetDiscountInput): Promise<Subscription> {
  const subscription = await ctx.read.lock(Subscription, input.subscriptionId);
  refuseEnded(subscription);
  if (subscription.provider !== ProviderName.MANUAL)
    throw new UserError(
      'PROVIDER_BILLS_IT',
      'A provider bills this subscription, and would go on charging the whole amount. Give it a coupon there.',
    );
  const percent = percentOf(input);
  const amount = amountOf(input, subscription);
  const isSame = subscription.discountPercent === percent && subscription.discountAmount === amount;
  if (isSame) return subscription;
  const discountNote = percent === null && amount === null ? null : input.reason.trim();
  Object.assign(subscription, { discountPercent: percent, discountAmount: amount, discountNote });
  return subscription;
}

function percentOf({ kind, percent }: SetDiscountInput): number | null {
  if (kind !== DiscountKind.PERCENTAGE) return null;
  if (typeof percent === 'number') return percent;
  throw new UserError('BAD_USER_INPUT', 'Say how many hundredths are taken off.', { field: 'percent' });
}

function amountOf(
  { kind, amountOff, currency }: SetDiscountInput,
  subscription: Subscription,
): number | null {
  if (kind !== DiscountKind.FIXED) return null;
  if (typeof amountOff !== 'number' || amountOff < 1)
    throw new UserError('BAD_USER_INPUT', 'Say what is taken off for each month.', { field: 'amountOff' });
  if (currency === subscription.currency) return amountOff;
  throw new UserError('CURRENCY_MISMATCH', `The subscription is in ${subscription.currency}.`, {
    field: 'currency',
  });
}
