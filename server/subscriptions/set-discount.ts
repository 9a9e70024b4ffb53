import { Field, Float, InputType } from 'type-graphql';
import { capabilities } from '../billing/capabilities.ts';
import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { ScheduledChangeKind } from '../billing/provider.ts';
import { PriceInterval } from '../catalog/price.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { formatMoney, MinorUnits } from '../kit/money.ts';
import { PauseSubscriptionInput } from './act-input.ts';
import { discountCommand, type DiscountPayload } from './discount.command.ts';
import { DiscountKind } from './discount.ts';
import { amountBounds } from './override-subscription.ts';
import { requestAct } from './request-act.ts';
import { percentBounds, type Subscription } from './subscription.entity.ts';
import { agreedOn } from './together.ts';

@InputType({
  description:
    'A discount on a subscription; it takes the place of the one before, and stands beside a promo code. The reason is shown beside it to staff and never to the customer.',
})
export class SetDiscountInput extends PauseSubscriptionInput {
  @Field(() => DiscountKind, { description: 'How it is said. NONE takes the discount away.' })
  kind!: DiscountKind;

  @Field(() => Float, {
    nullable: true,
    description:
      'PERCENTAGE: how many hundredths are taken off, such as 20 or 12.5; two digits may follow the point.',
  })
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
}

/** Gives a discount, changes it, or takes it away: at the provider and then here. What a period costs follows, and so does the recurring revenue. */
export const setDiscount = (ctx: Ctx, input: SetDiscountInput): Promise<ProviderCommand> => {
  const { kind, percent = null, amountOff = null } = input;
  const said = {
    percent: kind === DiscountKind.PERCENTAGE ? percent : null,
    amountOff: kind === DiscountKind.FIXED ? amountOff : null,
  };
  return requestAct(ctx, input, {
    command: discountCommand,
    said,
    refuse: async (subscription) => {
      refuseUnsaid(input, subscription);
      refuseHere(subscription, said);
      return { ...said, ...(await termsOf(subscription, said)) };
    },
  });
};

type Said = Pick<DiscountPayload, 'percent' | 'amountOff'>;

function refuseUnsaid(
  { kind, percent, amountOff, currency }: SetDiscountInput,
  subscription: Subscription,
): void {
  if (kind === DiscountKind.PERCENTAGE) {
    if (typeof percent !== 'number')
      throw new UserError('BAD_USER_INPUT', 'Say how many hundredths are taken off.', { field: 'percent' });
    if (percent !== Number(percent.toFixed(2)))
      throw new UserError('BAD_USER_INPUT', 'No more than two digits follow the point.', {
        field: 'percent',
      });
  }
  if (kind !== DiscountKind.FIXED) return;
  if (typeof amountOff !== 'number' || amountOff < 1)
    throw new UserError('BAD_USER_INPUT', 'Say what is taken off for each month.', { field: 'amountOff' });
  if (currency !== subscription.currency)
    throw new UserError('CURRENCY_MISMATCH', `The subscription is in ${subscription.currency}.`, {
      field: 'currency',
    });
}

function refuseHere(subscription: Subscription, { percent, amountOff }: Said): void {
  refuseWithoutDiscounts(subscription);
  const { commands } = capabilities[subscription.provider];
  const agreed = agreedOn(subscription);
  // what is there may be for a while only, and is then made to last
  const lasts = !commands || (percent === null && amountOff === null);
  if (lasts && agreed.percent === percent && agreed.amount === amountOff)
    throw new UserError('DISCOUNT_UNCHANGED', 'That is what it has already.', { field: 'kind' });
  refuseWhilePlanned(subscription);
}

/** Whoever bills it must be able to take something off. */
export function refuseWithoutDiscounts({ provider }: Subscription): void {
  if (!capabilities[provider].discounts)
    throw new UserError(
      'PROVIDER_WITHOUT_DISCOUNTS',
      'Whoever bills this subscription takes nothing off its bills. Agree on another price there.',
    );
}

/** What is planned at a provider has its discounts written in. */
export function refuseWhilePlanned({ provider, scheduledKind: planned }: Subscription): void {
  if (capabilities[provider].commands && planned && planned !== ScheduledChangeKind.CANCEL)
    throw new UserError('CHANGE_SCHEDULED', 'Another change is planned already. Take that one back first.');
}

async function termsOf(
  { price, currency }: Subscription,
  { percent, amountOff }: Said,
): Promise<Pick<DiscountPayload, 'currency' | 'months' | 'name'>> {
  const isYear = (await price.loadOrFail()).interval === PriceInterval.YEAR;
  const months = isYear ? 12 : 1;
  const amount = formatMoney({ amount: (amountOff ?? 0) * months, currency });
  const name = percent === null ? `${amount} off each ${isYear ? 'year' : 'month'}` : `${percent}% off`;
  return { currency, months, name };
}
