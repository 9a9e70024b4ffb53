import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { majorUnits, type Money } from '../kit/money.ts';
import { Organizations } from '../organizations/organization.entity.ts';
import { Invoice, Invoices } from './invoice.entity.ts';
import './invoices.fields.ts';
import './invoices.mirror.ts';
import { permissions, rules } from './invoices.permissions.ts';
import { InvoicesResolver } from './invoices.resolver.ts';
import { observePayment } from './observe-payment.ts';
import { Payment, Payments } from './payment.entity.ts';

export const invoices = defineModule({
  name: 'invoices',
  entities: [Invoice, Payment],
  resolvers: [InvoicesResolver],
  permissions,
  rules,
  observers: { Payment: observePayment },
  // whoever knows the address of an invoice reads it
  tables: { invoice: { secret: ['hosted_url', 'pdf_url'] } },
  exports: {
    organizations: csv(Organizations, 'organization.read', {
      Invoices: 'invoiceCount',
      Revenue: [
        'lifetimeRevenue',
        (sums: Money[]) => sums.map((sum) => `${majorUnits(sum)} ${sum.currency}`).join(' + '),
      ],
    }),
    invoices: csv(Invoices, 'invoice.read', {
      Number: 'number',
      Status: 'status',
      Organization: 'organization.name',
      Currency: 'currency',
      Subtotal: 'subtotal',
      Discount: 'discount',
      Tax: 'tax',
      Total: 'total',
      Paid: 'amountPaid',
      Due: 'amountDue',
      Refunded: 'amountRefunded',
      'Period start': 'periodStart',
      'Period end': 'periodEnd',
      Created: 'createdAt',
      'Due at': 'dueAt',
      'Paid at': 'paidAt',
      Provider: 'provider',
      'Provider ID': 'providerInvoiceId',
    }),
    payments: csv(Payments, 'invoice.read', {
      Created: 'createdAt',
      Status: 'status',
      Organization: 'organization.name',
      Invoice: 'invoice.number',
      Currency: 'currency',
      Amount: 'amount',
      Refunded: 'amountRefunded',
      Method: 'methodType',
      Brand: 'methodBrand',
      'Last digits': 'methodLast4',
      Failure: 'failureCode',
      Why: 'failureMessage',
      Provider: 'provider',
      'Provider ID': 'providerChargeId',
    }),
  },
  labels: {
    invoice: `coalesce(number, 'A draft')`,
    payment: `(select o.name from organization o where o.id = organization_id)`,
  },
});
