import type { RouteRecordRaw } from 'vue-router';

const permission = 'app.read';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/apps',
    component: () => import('./AppsPage.vue'),
    meta: { title: 'Apps', icon: 'i-lucide-app-window', section: 'Products', permission, keys: 'g-v' },
  },
  {
    path: '/admin/apps/:id',
    component: () => import('./AppPage.vue'),
    props: true,
    meta: { title: 'App', permission, record: 'App' },
  },
];
