import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/reconciliation',
    component: () => import('./ReconciliationPage.vue'),
    meta: {
      title: 'Reconciliation',
      icon: 'i-lucide-scale',
      section: 'Billing',
      permission: 'reconciliation.read',
      keys: 'g-x',
    },
  },
  {
    path: '/admin/reconciliation/:id',
    component: () => import('./ReconciliationPage.vue'),
    props: true,
    meta: { title: 'Run', permission: 'reconciliation.read', record: 'ReconciliationRun' },
  },
];
