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

export const usageRoutes: RouteRecordRaw[] = [
  {
    path: '/admin/analytics',
    component: () => import('./AnalyticsPage.vue'),
    meta: {
      title: 'Analytics',
      icon: 'i-lucide-chart-column',
      section: 'Usage',
      permission: 'credit.read',
      keys: 'g-n',
    },
  },
];
