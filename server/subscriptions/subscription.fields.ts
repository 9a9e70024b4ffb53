import { Int } from 'type-graphql';
import { CommandStatus, ProviderCommand } from '../billing/provider-command.entity.ts';
import { hasMany, hasOne, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { Overrides } from './override.entity.ts';
import { Subscription } from './subscription.entity.ts';

extend(Subscription, {
  seatsInUse: sqlField<Subscription>(
    () => Int,
    (subscription) =>
      sql`select count(*)::int from membership m where m.organization_id = ${subscription.organization} and m.status = 'ACTIVE'`,
    { description: 'How many members take a seat.' },
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
