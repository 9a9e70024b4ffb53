import type { RouteRecordRaw } from 'vue-router';
import { finder, recordsOf } from '../kit/finder.ts';
import { money } from '../kit/money.ts';
import { FindRefundsDocument } from './refunds.generated.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/refunds',
    component: () => import('./RefundsPage.vue'),
    meta: {
      title: 'Refunds',
      icon: 'i-lucide-undo-2',
      section: 'Billing',
      permission: 'billing.refund.read',
      keys: 'g-f',
      find: finder(FindRefundsDocument, ({ refunds, refund }) =>
        recordsOf(refunds?.nodes, refund).map(({ id, amount, organization }) => ({
          label: `Refund of ${money(amount)}`,
          suffix: organization?.name,
          to: `/admin/refunds/${id}`,
        })),
      ),
    },
  },
  {
    path: '/admin/refunds/limits',
    component: () => import('./RefundLimitsPage.vue'),
    meta: { title: 'Refund limits', icon: 'i-lucide-gauge', permission: 'billing.refund.read' },
  },
  {
    path: '/admin/refunds/:id',
    component: () => import('./RefundPage.vue'),
    props: true,
    meta: { title: 'Refund', permission: 'billing.refund.read', record: 'Refund' },
  },
];
