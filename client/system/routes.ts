import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/playground/',
    component: () => import('../kit/NotFoundPage.vue'),
    meta: {
      title: 'Playground',
      icon: 'i-lucide-square-terminal',
      section: 'System',
      permission: 'playground.use',
    },
    // A page of its own beside this application.
    beforeEnter: (to) => {
      location.assign(to.fullPath);
      return false;
    },
  },
];
