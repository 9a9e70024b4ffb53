import { CommandStatus, ProviderCommand } from '../billing/provider-command.entity.ts';
import { Payment } from '../invoices/payment.entity.ts';
import { MinorUnits } from '../kit/money.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { Order } from '../orders/order.entity.ts';
import { hasMany, hasOne, sqlField } from '../kit/read/decorators.ts';
import type { Columns } from '../kit/read/entity-class.ts';
import { extend } from '../kit/read/extend.ts';
import { identifier, sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Refund, Refunds } from './refund.entity.ts';

extend(Refund, {
  pendingCommand: hasOne<ProviderCommand>(() => ProviderCommand, 'subjectId', {
    where: (command) => sql`${command.status} = ${CommandStatus.PENDING}`,
    description: 'The command that gives the money back, while it is on its way to the provider.',
  }),
});

extend(Payment, {
  amountLeft: sqlField<Payment>(
    () => MinorUnits,
    // as the act counts it: what is decided and not yet known to the provider counts, what waits for approval does not
    (payment) => sql`select case when ${payment.status} <> 'SUCCEEDED' then 0
      else greatest(0, ${payment.totalAmount} - ${payment.refundedAmount} - coalesce((
        select sum(r.total_amount) from refund r where r.payment_id = ${payment.id} and r.status in ('APPROVED', 'SUBMITTED')), 0))
      end::float8`,
    {
      sqlType: 'double precision',
      description: 'How much of it can still be given back, in minor units of its currency.',
    },
  ),
  refunds: hasMany(Refunds, 'payment', {
    description:
      'What was given back of it, and what was asked for. For staff, and for the owner and admins.',
  }),
});

extend(Payment, {
  orderId: sqlField<Payment>(
    () => String,
    (payment) => sql`select o.id::text from customer_order o
      where o.provider = ${payment.provider} and o.provider_charge_id = ${payment.providerChargeId} limit 1`,
    { nullable: true, description: 'The id of the order that it was for; null where it was for none.' },
  ),
});

const ofOrder = (column: 'credits_taken' | 'credits_used', order: Columns<Order>) =>
  sql`select coalesce(sum(${identifier('r', column)}), 0)::float8 from refund r join payment p on p.id = r.payment_id
    where p.provider = ${order.provider} and p.provider_charge_id = ${order.providerChargeId}`;

extend(Order, {
  creditsTaken: sqlField<Order>(
    () => WholeNumber,
    (order) => ofOrder('credits_taken', order),
    {
      sqlType: 'double precision',
      description: 'How many of its credits have gone back with its money.',
    },
  ),
  creditsUsed: sqlField<Order>(
    () => WholeNumber,
    (order) => ofOrder('credits_used', order),
    {
      sqlType: 'double precision',
      description:
        'For how many of its credits the money has gone back although they were not there any more: spent, laid aside or run out.',
    },
  ),
});

extend(Organization, {
  refunds: hasMany(Refunds, 'organization', {
    description: 'What it was given back. For staff, and for its own owner and admins.',
  }),
});

// by the name of whom they pay, through the index of the organizations
extend(Refunds, {
  search: (pattern) => sql`select r.id from refund r
    where r.organization_id in (select o.id from organization o where (o.name || ' ' || o.slug) ilike ${pattern})`,
});
