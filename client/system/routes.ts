import type { RouteRecordRaw } from 'vue-router';
import { viewer } from '../kit/use-viewer.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/settings',
    component: () => import('./SettingsPage.vue'),
    meta: {
      title: 'Settings',
      icon: 'i-lucide-settings',
      section: 'System',
      permission: 'settings.read',
      keys: 'g-e',
    },
  },
  {
    path: '/playground/',
    component: () => import('../kit/NotFoundPage.vue'),
    meta: {
      title: 'Playground',
      icon: 'i-lucide-square-terminal',
      section: 'System',
      permission: 'playground.use',
    },
    // A page of its own beside this application, for those who may open it.
    beforeEnter: (to) => {
      if (!viewer.value?.permissions.includes('playground.use')) return true;
      location.assign(to.fullPath);
      return false;
    },
  },
];
