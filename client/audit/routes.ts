import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/audit-log',
    component: () => import('./AuditLogPage.vue'),
    meta: {
      title: 'Audit log',
      icon: 'i-lucide-scroll-text',
      section: 'System',
      permission: 'audit.read',
      keys: 'g-a',
    },
  },
  {
    path: '/admin/audit-log/:id',
    component: () => import('./AuditEntryPage.vue'),
    props: true,
    meta: { title: 'Audit entry', permission: 'audit.read', record: 'AuditEntry' },
  },
];
