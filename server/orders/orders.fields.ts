import { Int } from 'type-graphql';
import { CommandStatus, ProviderCommand } from '../billing/provider-command.entity.ts';
import { User } from '../identity/user.entity.ts';
import { MoneyType } from '../kit/money.ts';
import { hasMany, hasOne, restricted, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { License } from '../licenses/license.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Order, Orders } from './order.entity.ts';

extend(Organization, {
  orders: hasMany(Orders, 'organization', {
    description: 'What it bought once, the newest first. For staff, and for its own owner and admins.',
  }),
  orderCount: restricted(
    'order.read',
    sqlField<Organization>(
      () => Int,
      (organization) => sql`select count(*)::int from customer_order c
        where c.organization_id = ${organization.id} and c.status in ('PAID', 'FULFILLED')`,
      {
        nullable: true,
        description:
          'How many of its orders were paid; those that nobody paid, or not yet, are not counted. For staff.',
      },
    ),
  ),
});

extend(User, {
  orders: hasMany(Orders, 'user', {
    description: 'What they bought for their organizations, the newest first.',
  }),
});

extend(License, {
  order: hasOne<Order>(() => Order, 'license', {
    description:
      'The order that brought it; null where it was not bought so. For staff, its owner and admins.',
  }),
});

extend(Order, {
  pendingCommand: hasOne<ProviderCommand>(() => ProviderCommand, 'subjectId', {
    where: (command) => sql`${command.status} = ${CommandStatus.PENDING}`,
    description: 'What is still on its way to the provider.',
  }),
  paymentId: sqlField<Order>(
    () => String,
    (order) =>
      sql`select p.id::text from payment p where p.provider = ${order.provider} and p.provider_charge_id = ${order.providerChargeId}`,
    { nullable: true, description: 'The id of its payment; null where none has been heard of.' },
  ),
  amountRefunded: sqlField<Order>(
    () => MoneyType,
    (
      order,
    ) => sql`select json_build_object('amount', p.refunded_amount, 'currency', p.currency) from payment p
      where p.provider = ${order.provider} and p.provider_charge_id = ${order.providerChargeId}`,
    {
      nullable: true,
      sqlType: 'json',
      description:
        'How much of its payment was given back; null where none has been heard of. What it brought goes back with it.',
    },
  ),
});

// by the name of whoever buys, through the index of the organizations
extend(Orders, {
  search: (pattern) => sql`select o.id from customer_order o
    where o.organization_id in (select g.id from organization g where (g.name || ' ' || g.slug) ilike ${pattern})`,
});
