import { MoneyType } from '../kit/money.ts';
import { Derived, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { Discount, shownDiscount } from './discount.ts';
import { afterDiscount } from './recurring.ts';
import { Subscription } from './subscription.entity.ts';

extend(Subscription, {
  discountBesidePromo: Derived<Subscription>(
    () => Discount,
    ['besidePercent', 'besideAmount', 'besideNote', 'currency'],
    ({ besidePercent, besideAmount, besideNote, currency }) =>
      shownDiscount({
        discountPercent: besidePercent ?? null,
        discountAmount: besideAmount ?? null,
        discountNote: besideNote ?? null,
        currency,
      }),
    {
      nullable: true,
      description: 'What was agreed beside its promo code; null where nothing was, and where no code stands.',
    },
  ),
  recurringAfterDiscount: sqlField<Subscription>(
    () => MoneyType,
    (subscription, { reach }) =>
      sql`json_build_object('amount', ${afterDiscount({
        ...{ unitAmount: subscription.unitAmount, quantity: subscription.quantity },
        ...{ percent: subscription.discountPercent, amountOff: subscription.discountAmount },
        interval: reach('price.interval'),
      })}, 'currency', ${subscription.currency})`,
    {
      sqlType: 'json',
      description:
        'What a whole period costs after the discount and before tax: first the percentage, rounded half up to minor units, then the fixed amount for each month, twelve times for a year; never less than 0.',
    },
  ),
});
