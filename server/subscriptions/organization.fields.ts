import { SubscriptionStatus } from '../billing/provider.ts';
import { hasMany, hasOne, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization, Organizations } from '../organizations/organization.entity.ts';
import { Checkouts } from './checkout.entity.ts';
import { Overrides } from './override.entity.ts';
import { lives } from './recurring.ts';
import { statusLabel } from './status-label.ts';
import { Subscription, Subscriptions } from './subscription.entity.ts';

extend(Organization, {
  subscription: hasOne<Subscription>(() => Subscription, 'organization', {
    where: (subscription) => sql`${subscription.isCurrent}`,
    description: 'Its live subscription, else its last one; the newest where it has several.',
  }),
  liveSubscription: hasOne<Subscription>(() => Subscription, 'organization', {
    where: (subscription) => sql`${subscription.isCurrent} and ${lives(subscription.status)}`,
    description: 'The same while it lives; null where it has ended, or was given up.',
  }),
  subscriptions: hasMany(Subscriptions, 'organization', {
    description: 'All its subscriptions, ended ones too.',
  }),
  checkouts: hasMany(Checkouts, 'organization', {
    description: 'The pages where it could buy, or has bought, the newest first. For staff.',
  }),
  overrides: hasMany(Overrides, 'organization', {
    description: 'What has been overridden for it, what has ended, too. For staff.',
  }),
  label: sqlField<Organization>(
    () => String,
    (organization, { reach }) => statusLabel(organization.state, reach('subscription.status')),
    {
      description:
        'State and status in the one word that people know: Trial, Active, Past due, Suspended, Canceled, Inactive.',
    },
  ),
});

extend(Organizations, {
  filter: {
    subscriptionStatus: at('subscription.status', SubscriptionStatus),
    plan: at('liveSubscription.plan.key', 'text'),
  },
});
