import { defineModule } from '../kit/module.ts';
import './forget-events.ts';
import { InboundEvent } from './inbound-event.entity.ts';
import { mirrorObject } from './mirror-object.job.ts';
import { stripeWebhook } from './stripe-webhook.route.ts';
import { timeline } from './webhooks.timeline.ts';

export const webhooks = defineModule({
  name: 'webhooks',
  entities: [InboundEvent],
  jobs: [mirrorObject],
  routes: [stripeWebhook],
  timeline,
  exempt: ['inbound_event'],
});
