import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/tags',
    component: () => import('./TagsPage.vue'),
    meta: {
      title: 'Tags',
      icon: 'i-lucide-tags',
      section: 'Customers',
      permission: 'organization.read',
      keys: 'g-l',
    },
  },
];
