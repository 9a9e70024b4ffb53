import { can, ownOr } from '../kit/rules.ts';

export const permissions = {
  'invoice.read': 'Read invoices, payments and what customers can pay with',
};

export const rules = {
  Query: {
    invoices: ownOr('invoice.read'),
    invoice: ownOr('invoice.read'),
    payments: ownOr('invoice.read'),
    payment: ownOr('invoice.read'),
    invoiceTotals: can('invoice.read'),
    paymentMethods: can('invoice.read'),
  },
};
