import { createRouter, createWebHistory } from 'vue-router';
import { routes as apps } from './apps/routes.ts';
import { routes as audit } from './audit/routes.ts';
import { routes as bulk } from './bulk/routes.ts';
import { routes as catalog } from './catalog/routes.ts';
import { packRoutes, routes as credits } from './credits/routes.ts';
import { routes as identity } from './identity/routes.ts';
import { routes as imports } from './imports/routes.ts';
import { routes as insights, usageRoutes } from './insights/routes.ts';
import { routes as invoices } from './invoices/routes.ts';
import './kit/route-meta.ts';
import { loadViewer, unreachable, viewer } from './kit/use-viewer.ts';
import { routes as licenses } from './licenses/routes.ts';
import { routes as mails } from './mails/routes.ts';
import { routes as orders } from './orders/routes.ts';
import { routes as organizations } from './organizations/routes.ts';
import { routes as promos } from './promos/routes.ts';
import { routes as reconciliation } from './reconciliation/routes.ts';
import { routes as subscriptions } from './subscriptions/routes.ts';
import { routes as refunds } from './refunds/routes.ts';
import { routes as system } from './system/routes.ts';
import { routes as tags } from './tags/routes.ts';
import { client } from './urql.ts';
import { routes as webhooks } from './webhooks/routes.ts';

const home = (): string => (viewer.value?.user.role ? '/admin' : '/account');

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    // Not a redirect: that would be decided before the guard below has learned who is signed in.
    {
      path: '/',
      component: () => import('./kit/NotFoundPage.vue'),
      beforeEnter: home,
      meta: { title: 'Start' },
    },
    ...insights,
    ...organizations,
    ...imports,
    ...subscriptions,
    ...invoices,
    ...refunds,
    ...reconciliation,
    ...catalog,
    ...promos,
    ...orders,
    ...packRoutes,
    ...apps,
    ...credits,
    ...usageRoutes,
    ...licenses,
    ...audit,
    ...webhooks,
    ...bulk,
    ...identity,
    ...mails,
    ...tags,
    ...system,
    { path: '/:rest(.*)*', component: () => import('./kit/NotFoundPage.vue'), meta: { title: 'Not found' } },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

router.beforeEach(async (to) => {
  const signedIn = await loadViewer(client);
  if (signedIn || to.meta.public || unreachable.value) return true;
  return { path: '/sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } };
});
