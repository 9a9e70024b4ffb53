import type { RouteRecordRaw } from 'vue-router';
import { finder, recordsOf } from '../kit/finder.ts';
import { FindPlansDocument } from './plans.generated.ts';

const read = 'catalog.read';
const write = 'catalog.write';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/plans',
    component: () => import('./PlansPage.vue'),
    meta: {
      title: 'Plans',
      icon: 'i-lucide-layers',
      section: 'Billing',
      permission: read,
      keys: 'g-p',
      find: finder(FindPlansDocument, ({ plans, plan }) =>
        recordsOf(plans?.nodes, plan).map(({ id, name, product }) => ({
          label: name,
          suffix: product?.name,
          to: `/admin/plans/${id}`,
        })),
      ),
    },
  },
  {
    path: '/admin/plans/new',
    component: () => import('./NewPlanPage.vue'),
    meta: { title: 'New plan', permission: write },
  },
  {
    path: '/admin/plans/meters',
    component: () => import('./MetersPage.vue'),
    meta: { title: 'Meters', permission: read },
  },
  {
    path: '/admin/plans/features',
    component: () => import('./FeaturesPage.vue'),
    meta: { title: 'Features', permission: read },
  },
  {
    path: '/admin/plans/models',
    component: () => import('./ModelsPage.vue'),
    meta: { title: 'Models', permission: read },
  },
  {
    path: '/admin/plans/:id',
    component: () => import('./PlanPage.vue'),
    props: true,
    meta: { title: 'Plan', permission: read, record: 'Plan' },
  },
  {
    path: '/admin/plans/:id/edit',
    component: () => import('./EditPlanPage.vue'),
    props: true,
    meta: { title: 'Edit the plan', permission: write },
  },
];
