import { Int } from 'type-graphql';
import { MoneyType } from '../kit/money.ts';
import { hasMany, restricted, sqlField, subquery } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { Invoice, Invoices } from './invoice.entity.ts';
import { Payments } from './payment.entity.ts';

/** What went out to an organization: drafts and void invoices are left out, and no two currencies are added up. */
const billed = subquery<Organization>(
  (organization) => sql`select coalesce(sum(m.count), 0)::int as count,
      coalesce(json_agg(json_build_object('amount', m.amount, 'currency', m.currency) order by m.amount desc, m.currency)
        filter (where m.amount > 0), '[]') as revenue
    from (select i.currency, count(*) as count, sum(i.paid_amount - i.refunded_amount)::bigint as amount from invoice i
      where i.organization_id = ${organization.id} and i.status in ('OPEN', 'PAID', 'UNCOLLECTIBLE') group by i.currency) m`,
);

extend(Organization, {
  invoiceCount: restricted(
    'invoice.read',
    sqlField<Organization>(
      () => Int,
      (_, { take }) => take(billed, 'count'),
      {
        nullable: true,
        description: 'How many invoices went out to it; drafts and void ones are not counted. For staff.',
      },
    ),
  ),
  lifetimeRevenue: restricted(
    'invoice.read',
    sqlField<Organization>(
      () => [MoneyType],
      (_, { take }) => take(billed, 'revenue'),
      {
        nullable: true,
        sqlType: 'json',
        description:
          'What it has paid of its invoices and was not given back, by currency, the largest amount first; empty where it paid nothing. Currencies are never added up, so that no list is ordered by it. For staff.',
      },
    ),
  ),
  invoices: hasMany(Invoices, 'organization', {
    description: 'What it was billed. For staff, and for its own owner and admins.',
  }),
  payments: hasMany(Payments, 'organization', {
    description:
      'What was taken from it, and what could not be. For staff, and for its own owner and admins.',
  }),
});

extend(Subscription, {
  invoices: hasMany(Invoices, 'subscription', { description: 'What was billed for it.' }),
});

extend(Invoice, {
  payments: hasMany(Payments, 'invoice', { description: 'The attempts to collect it.' }),
});

// by the name of whom they bill, through the index of the organizations
extend(Invoices, {
  search: (pattern) => sql`select i.id from invoice i
    where i.organization_id in (select o.id from organization o where (o.name || ' ' || o.slug) ilike ${pattern})`,
});

extend(Payments, {
  search: (pattern) => sql`select p.id from payment p
    where p.organization_id in (select o.id from organization o where (o.name || ' ' || o.slug) ilike ${pattern})`,
});

// and by the invoice that they pay
extend(Payments, {
  search: (pattern) => sql`select p.id from payment p
    where p.invoice_id in (select i.id from invoice i where (coalesce(i.number, '') || ' ' || i.provider_invoice_id) ilike ${pattern})`,
});
