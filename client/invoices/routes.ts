import type { RouteRecordRaw } from 'vue-router';
import { finder, recordsOf } from '../kit/finder.ts';
import { FindInvoicesDocument } from './invoices.generated.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/invoices',
    component: () => import('./InvoicesPage.vue'),
    meta: {
      title: 'Invoices',
      icon: 'i-lucide-receipt-text',
      section: 'Billing',
      permission: 'invoice.read',
      keys: 'g-i',
      find: finder(FindInvoicesDocument, ({ invoices, invoice }) =>
        recordsOf(invoices?.nodes, invoice).map(({ id, number, organization }) => ({
          label: number ?? 'Draft',
          suffix: organization?.name,
          to: `/admin/invoices/${id}`,
        })),
      ),
    },
  },
  {
    path: '/admin/invoices/:id',
    component: () => import('./InvoicePage.vue'),
    props: true,
    meta: { title: 'Invoice', permission: 'invoice.read', record: 'Invoice' },
  },
  {
    path: '/admin/payments',
    component: () => import('./PaymentsPage.vue'),
    meta: {
      title: 'Payments',
      icon: 'i-lucide-wallet-cards',
      section: 'Billing',
      permission: 'invoice.read',
      keys: 'g-y',
    },
  },
  {
    path: '/admin/payments/:id',
    component: () => import('./PaymentPage.vue'),
    props: true,
    meta: { title: 'Payment', permission: 'invoice.read', record: 'Payment' },
  },
];
