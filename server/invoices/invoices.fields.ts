import { hasMany } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { Invoice, Invoices } from './invoice.entity.ts';
import { Payments } from './payment.entity.ts';

extend(Organization, {
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
