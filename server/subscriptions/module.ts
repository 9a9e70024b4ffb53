import { defineModule } from '../kit/module.ts';
import './organization.fields.ts';
import './seats.command.ts';
import { Subscription } from './subscription.entity.ts';
import './subscription.fields.ts';
import { SubscriptionResolver } from './subscription.resolver.ts';
import { limits, permissions, rules } from './subscriptions.permissions.ts';

import { tellOwnerOfSeats } from './tell-owner-of-seats.job.ts';

export const subscriptions = defineModule({
  name: 'subscriptions',
  entities: [Subscription],
  resolvers: [SubscriptionResolver],
  permissions,
  rules,
  limits,
  jobs: [tellOwnerOfSeats],
  labels: { subscription: '(select o.name from organization o where o.id = organization_id)' },
});
