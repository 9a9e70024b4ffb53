import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/bulk-operations',
    component: () => import('./BulkOperationsPage.vue'),
    meta: {
      title: 'Bulk operations',
      icon: 'i-lucide-layers',
      section: 'System',
      permission: 'bulk.read',
      keys: 'g-b',
    },
  },
  {
    path: '/admin/bulk-operations/:id',
    component: () => import('./BulkOperationPage.vue'),
    props: true,
    meta: { title: 'Bulk operation', permission: 'bulk.read', record: 'BulkOperation' },
  },
];
