import { Int } from 'type-graphql';
import { CommandStatus, ProviderCommand } from '../billing/provider-command.entity.ts';
import { hasMany, hasOne, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { sql } from '../kit/read/sql.ts';
import { Overrides } from './override.entity.ts';
import { statusLabel } from './status-label.ts';
import { Subscription, Subscriptions } from './subscription.entity.ts';

extend(Subscription, {
  seatsInUse: sqlField<Subscription>(
    () => Int,
    (subscription) =>
      sql`select count(*)::int from membership m where m.organization_id = ${subscription.organization} and m.status = 'ACTIVE'`,
    { description: 'How many members take a seat.' },
  ),
  label: sqlField<Subscription>(
    () => String,
    (subscription, { reach }) => statusLabel(reach('organization.state'), subscription.status),
    {
      description:
        'State of its organization and its status in the one word that people know: Trial, Active, Past due, Suspended, Canceled, Inactive.',
    },
  ),
  isOverridden: sqlField<Subscription>(
    () => Boolean,
    (subscription) =>
      sql`exists (select from override v where v.subscription_id = ${subscription.id} and v.revoked_at is null)`,
    { description: 'Whether any of its values is overridden.' },
  ),
  scheduledPlanName: sqlField<Subscription>(
    () => String,
    (subscription) =>
      sql`(select n.name from plan n where n.product_id = ${subscription.product} and n.key = ${subscription.scheduledTarget} and ${subscription.scheduledKind} = 'PLAN')`,
    {
      nullable: true,
      description: 'The name of the plan that it will move to by itself; null where it moves to none.',
    },
  ),
  overrides: hasMany(Overrides, 'subscription', {
    where: (override) => sql`${override.revokedAt} is null`,
    description: 'The overrides that stand. For staff.',
  }),
  pendingCommand: hasOne<ProviderCommand>(() => ProviderCommand, 'subjectId', {
    where: (command) => sql`${command.status} = ${CommandStatus.PENDING}`,
    description: 'A change of it that is still on its way to the provider.',
  }),
});

extend(Subscriptions, { filter: { overridden: at('isOverridden', 'flag') } });

// by the name of whoever has it, through the index of the organizations
extend(Subscriptions, {
  search: (pattern) => sql`select s.id from subscription s
    where s.organization_id in (select o.id from organization o where (o.name || ' ' || o.slug) ilike ${pattern})`,
});

// and by half an e-mail of a member, through that of the users
extend(Subscriptions, {
  search: (pattern) => sql`select s.id from subscription s where s.organization_id in (
    select m.organization_id from membership m where m.status = 'ACTIVE'
      and m.user_id in (select u.id from user_account u where (u.email || ' ' || u.name) ilike ${pattern}))`,
});
