import type { RouteRecordRaw } from 'vue-router';

const component = () => import('./ImportPage.vue');
const permission = 'data.import';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/organizations/import',
    component,
    props: { kind: 'ORGANIZATIONS' },
    meta: { title: 'Import organizations', permission },
  },
  {
    path: '/admin/users/import',
    component,
    props: { kind: 'USERS' },
    meta: { title: 'Import users', permission },
  },
];
