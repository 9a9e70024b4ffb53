import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin',
    component: () => import('./OverviewPage.vue'),
    meta: {
      title: 'Overview',
      icon: 'i-lucide-layout-dashboard',
      section: '',
      permission: 'overview.read',
      keys: 'g-h',
    },
  },
];
