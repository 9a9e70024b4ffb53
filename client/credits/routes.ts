import type { RouteRecordRaw } from 'vue-router';

const permission = 'credit.read';

export const packRoutes: RouteRecordRaw[] = [
  {
    path: '/admin/credit-packs',
    component: () => import('./CreditPacksPage.vue'),
    meta: {
      title: 'Credit packs',
      icon: 'i-lucide-package',
      section: 'Billing',
      permission,
      record: 'CreditPack',
    },
  },
];

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/credits',
    component: () => import('./CreditsPage.vue'),
    meta: { title: 'Credits', icon: 'i-lucide-coins', section: 'Usage', permission, keys: 'g-d' },
  },
];
