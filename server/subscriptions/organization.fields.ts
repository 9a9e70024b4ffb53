import { SubscriptionStatus } from '../billing/provider.ts';
import { hasMany, hasOne, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization, Organizations } from '../organizations/organization.entity.ts';
import { Subscription, Subscriptions } from './subscription.entity.ts';

extend(Organization, {
  subscription: hasOne<Subscription>(() => Subscription, 'organization', {
    where: (subscription) => sql`${subscription.isCurrent}`,
    description: 'Its live subscription, else its last one; the newest where it has several.',
  }),
  subscriptions: hasMany(Subscriptions, 'organization', {
    description: 'All its subscriptions, ended ones too.',
  }),
  label: sqlField<Organization>(
    () => String,
    (organization) => sql`select case
        when ${organization.state} = 'SUSPENDED' then 'Suspended'
        when ${organization.state} = 'CLOSED' then 'Closed'
        else coalesce((
          select case s.status when 'TRIALING' then 'Trial' when 'INCOMPLETE_EXPIRED' then 'Inactive'
            else upper(left(s.status, 1)) || lower(replace(substr(s.status, 2), '_', ' ')) end
          from subscription s where s.organization_id = ${organization.id} and s.is_current
        ), 'Inactive') end`,
    {
      description:
        'State and status in the one word that people know: Trial, Active, Past due, Suspended, Canceled, Inactive.',
    },
  ),
});

extend(Organizations, { filter: { subscriptionStatus: at('subscription.status', SubscriptionStatus) } });
