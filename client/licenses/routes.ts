import type { RouteRecordRaw } from 'vue-router';
import { finder, recordsOf } from '../kit/finder.ts';
import { FindLicensesDocument } from './licenses.generated.ts';

const permission = 'license.read';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/licenses',
    component: () => import('./LicensesPage.vue'),
    meta: {
      title: 'Licenses',
      icon: 'i-lucide-file-badge',
      section: 'Products',
      permission,
      keys: 'g-k',
      find: finder(FindLicensesDocument, ({ licenses, license }) =>
        recordsOf(licenses?.nodes, license).map(({ id, key, organization }) => ({
          label: key,
          suffix: organization?.name,
          to: `/admin/licenses/${id}`,
        })),
      ),
    },
  },
  {
    path: '/admin/licenses/batches',
    component: () => import('./BatchesPage.vue'),
    meta: { title: 'Batches of licenses', icon: 'i-lucide-boxes', permission },
  },
  {
    path: '/admin/licenses/offers',
    component: () => import('./OffersPage.vue'),
    meta: { title: 'License offers', icon: 'i-lucide-tag', permission, record: 'LicenseOffer' },
  },
  {
    path: '/admin/licenses/:id',
    component: () => import('./LicensePage.vue'),
    props: true,
    meta: { title: 'License', permission, record: 'License' },
  },
];
