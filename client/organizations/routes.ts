import type { RouteRecordRaw } from 'vue-router';
import { finder, recordsOf } from '../kit/finder.ts';
import { FindOrganizationsDocument } from './organizations.generated.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/organizations',
    component: () => import('./OrganizationsPage.vue'),
    meta: {
      title: 'Organizations',
      icon: 'i-lucide-building-2',
      section: 'Customers',
      permission: 'organization.read',
      keys: 'g-o',
      find: finder(FindOrganizationsDocument, ({ organizations, organization }) =>
        recordsOf(organizations?.nodes, organization).map(({ id, name, owner }) => ({
          label: name,
          suffix: owner?.user?.email,
          to: `/admin/organizations/${id}`,
        })),
      ),
    },
  },
  {
    path: '/admin/organizations/:id',
    component: () => import('./OrganizationPage.vue'),
    props: true,
    meta: { title: 'Organization', permission: 'organization.read', record: 'Organization' },
  },
];
