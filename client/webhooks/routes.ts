import type { RouteRecordRaw } from 'vue-router';
import { finder, recordsOf } from '../kit/finder.ts';
import { FindInboundEventsDocument } from './inbound-events.generated.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/webhook-events',
    component: () => import('./InboundEventsPage.vue'),
    meta: {
      title: 'Webhook events',
      icon: 'i-lucide-webhook',
      section: 'Integrations',
      permission: 'webhook.read',
      keys: 'g-w',
      find: finder(FindInboundEventsDocument, ({ inboundEvents, inboundEvent }) =>
        recordsOf(inboundEvents?.nodes, inboundEvent).map(({ id, title, type, organization }) => ({
          label: title ?? type,
          suffix: organization?.name,
          to: `/admin/webhook-events/${id}`,
        })),
      ),
    },
  },
  {
    path: '/admin/webhook-events/:id',
    component: () => import('./InboundEventPage.vue'),
    props: true,
    meta: { title: 'Webhook event', permission: 'webhook.read', record: 'InboundEvent' },
  },
];
