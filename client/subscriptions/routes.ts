import type { RouteRecordRaw } from 'vue-router';
import { finder, recordsOf } from '../kit/finder.ts';
import { FindSubscriptionsDocument } from './subscriptions.generated.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/checkout/done',
    component: () => import('./CheckoutEndPage.vue'),
    props: { paid: true },
    meta: { title: 'Thank you', public: true },
  },
  {
    path: '/checkout/left',
    component: () => import('./CheckoutEndPage.vue'),
    props: { paid: false },
    meta: { title: 'Nothing was bought', public: true },
  },
  {
    path: '/admin/subscriptions',
    component: () => import('./SubscriptionsPage.vue'),
    meta: {
      title: 'Subscriptions',
      icon: 'i-lucide-repeat',
      section: 'Billing',
      permission: 'subscription.read',
      keys: 'g-s',
      find: finder(FindSubscriptionsDocument, ({ subscriptions, subscription }) =>
        recordsOf(subscriptions?.nodes, subscription).map(({ id, label, plan, organization }) => ({
          label: `${organization?.name ?? 'Someone'}: ${plan?.name ?? 'a plan'}`,
          suffix: label,
          to: `/admin/subscriptions/${id}`,
        })),
      ),
    },
  },
  {
    path: '/admin/subscriptions/:id',
    component: () => import('./SubscriptionPage.vue'),
    props: true,
    meta: { title: 'Subscription', permission: 'subscription.read', record: 'Subscription' },
  },
];
