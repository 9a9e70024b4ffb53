import { CommandStatus, ProviderCommand } from '../billing/provider-command.entity.ts';
import { Payment } from '../invoices/payment.entity.ts';
import { MinorUnits } from '../kit/money.ts';
import { hasMany, hasOne, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
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
