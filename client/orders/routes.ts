import type { RouteRecordRaw } from 'vue-router';

const permission = 'order.read';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/orders',
    component: () => import('./OrdersPage.vue'),
    meta: { title: 'Orders', icon: 'i-lucide-shopping-bag', section: 'Billing', permission, keys: 'g-j' },
  },
  {
    path: '/admin/orders/:id',
    component: () => import('./OrderPage.vue'),
    props: true,
    meta: { title: 'Order', permission, record: 'Order' },
  },
];
