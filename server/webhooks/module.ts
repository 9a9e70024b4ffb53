import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import type { Money } from '../kit/money.ts';
import { EventActsResolver } from './event-acts.resolver.ts';
import { EventNote } from './event-note.entity.ts';
import './forget-event-notes.ts';
import './forget-events.ts';
import { InboundEvent, InboundEvents } from './inbound-event.entity.ts';
import { InboundEventResolver } from './inbound-event.resolver.ts';
import { mirrorObject } from './mirror-object.job.ts';
import { providerWebhooks } from './provider-webhooks.route.ts';
import { limits, permissions, rules, withoutPreview } from './webhooks.permissions.ts';
import './subscription.fields.ts';
import { timeline } from './webhooks.timeline.ts';

export const webhooks = defineModule({
  name: 'webhooks',
  entities: [InboundEvent, EventNote],
  resolvers: [InboundEventResolver, EventActsResolver],
  permissions,
  rules,
  limits,
  withoutPreview,
  jobs: [mirrorObject],
  routes: [providerWebhooks],
  timeline,
  exports: {
    inboundEvents: csv(InboundEvents, 'webhook.read', {
      Id: 'id',
      Received: 'receivedAt',
      Occurred: 'occurredAt',
      Processed: 'processedAt',
      Provider: 'provider',
      'Event at the provider': 'providerEventId',
      Type: 'type',
      Title: 'title',
      Organization: 'organization.name',
      Status: 'status',
      Error: 'error',
      'Failed tries': 'attempts',
      Amount: 'amount',
      Currency: ['amount', ({ currency }: Money) => currency],
      'Object status': 'objectStatus',
      'Previous status': 'previousObjectStatus',
      Seats: 'quantity',
      'Previous seats': 'previousQuantity',
      Customer: 'providerCustomerId',
      Subscription: 'providerSubscriptionId',
      Invoice: 'providerInvoiceId',
      Charge: 'providerChargeId',
      Refund: 'providerRefundId',
      'Last note': 'lastNote',
      'Audit entry': 'entryId',
    }),
  },
  labels: { inbound_event: 'coalesce(title, type)', inbound_event_note: 'left(text, 60)' },
  exempt: ['inbound_event'],
});
