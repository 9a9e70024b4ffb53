import { SubscriptionStatus } from '../billing/provider.ts';
import { hasMany, hasOne, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization, Organizations } from '../organizations/organization.entity.ts';
import { Overrides } from './override.entity.ts';
import { Subscription, Subscriptions } from './subscription.entity.ts';

extend(Organization, {
  subscription: hasOne<Subscription>(() => Subscription, 'organization', {
    where: (subscription) => sql`${subscription.isCurrent}`,
    description: 'Its live subscription, else its last one; the newest where it has several.',
  }),
  subscriptions: hasMany(Subscriptions, 'organization', {
    description: 'All its subscriptions, ended ones too.',
  }),
  overrides: hasMany(Overrides, 'organization', {
    description: 'What has been overridden for it, what has ended, too. For staff.',
  }),
  label: sqlField<Organization>(
    () => String,
    (organization, { reach }) => sql`case
        when ${organization.state} = 'SUSPENDED' then 'Suspended'
        when ${organization.state} = 'CLOSED' then 'Closed'
        when ${reach('subscription.status')} is null or ${reach('subscription.status')} = 'INCOMPLETE_EXPIRED' then 'Inactive'
        when ${reach('subscription.status')} = 'TRIALING' then 'Trial'
        else upper(left(${reach('subscription.status')}, 1)) || lower(replace(substr(${reach('subscription.status')}, 2), '_', ' ')) end`,
    {
      description:
        'State and status in the one word that people know: Trial, Active, Past due, Suspended, Canceled, Inactive.',
    },
  ),
});

extend(Organizations, {
  filter: {
    subscriptionStatus: at('subscription.status', SubscriptionStatus),
    plan: at('subscription.plan.key', 'text'),
  },
});
