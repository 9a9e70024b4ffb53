import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import type { Money } from '../kit/money.ts';
import { Organizations } from '../organizations/organization.entity.ts';
import './organization.fields.ts';
import './refuse-closing.ts';
import './refuse-without-seat.ts';
import './seats.command.ts';
import { Subscription } from './subscription.entity.ts';
import './subscription.fields.ts';
import { SubscriptionResolver } from './subscription.resolver.ts';
import { limits, permissions, rules } from './subscriptions.permissions.ts';
import { tellOwnerOfSeats } from './tell-owner-of-seats.job.ts';
import './user.fields.ts';

export const subscriptions = defineModule({
  name: 'subscriptions',
  entities: [Subscription],
  resolvers: [SubscriptionResolver],
  permissions,
  rules,
  limits,
  withoutPreview: { changeSeats: 'The provider is asked for it; previewSeats tells.' },
  jobs: [tellOwnerOfSeats],
  exports: {
    organizations: csv(Organizations, 'organization.read', {
      Status: 'label',
      Plan: 'subscription.plan.name',
      Seats: 'subscription.quantity',
      Recurring: 'subscription.recurring',
      Currency: ['subscription.recurring', ({ currency }: Money) => currency],
      Provider: 'subscription.provider',
      'Period ends': 'subscription.currentPeriodEnd',
    }),
  },
  labels: { subscription: '(select o.name from organization o where o.id = organization_id)' },
});
