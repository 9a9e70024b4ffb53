import { Int } from 'type-graphql';
import { Plan } from '../catalog/plan.entity.ts';
import { Price } from '../catalog/price.entity.ts';
import { MoneyType } from '../kit/money.ts';
import { restricted, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { liveStatuses, monthlyAmount, recurringStatuses } from './recurring.ts';

extend(Plan, {
  subscriberCount: restricted(
    'subscription.read',
    sqlField<Plan>(
      () => Int,
      (plan) =>
        sql`select count(*)::int from subscription s where s.plan_id = ${plan.id} and ${liveStatuses}`,
      { nullable: true, description: 'How many organizations have it now, those on trial included.' },
    ),
  ),
  mrr: restricted(
    'subscription.read',
    sqlField<Plan>(
      () => [MoneyType],
      (
        plan,
      ) => sql`select coalesce(json_agg(json_build_object('amount', m.amount, 'currency', m.currency) order by m.currency), '[]')
        from (select s.currency, sum(${monthlyAmount})::bigint as amount from subscription s join price p on p.id = s.price_id
          where s.plan_id = ${plan.id} and ${recurringStatuses} group by s.currency) m`,
      {
        nullable: true,
        sqlType: 'json',
        description:
          'What its subscriptions bring in a month, by currency: those that are paid, or past due.',
      },
    ),
  ),
});

extend(Price, {
  subscriberCount: restricted(
    'subscription.read',
    sqlField<Price>(
      () => Int,
      (price) =>
        sql`select count(*)::int from subscription s where s.price_id = ${price.id} and ${liveStatuses}`,
      { nullable: true, description: 'How many organizations pay it now, those on trial included.' },
    ),
  ),
});
