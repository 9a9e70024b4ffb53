import { everyHour } from '../kit/periodic.ts';
import { defineModule } from '../kit/module.ts';
import { permissions, rules } from './billing.permissions.ts';
import './forget-commands.ts';
import { ProviderCommand } from './provider-command.entity.ts';
import { PublishedPlan, PublishedPrice } from './published.entity.ts';
import { ProviderCommandResolver } from './provider-command.resolver.ts';
import { offerPrice, publishPrice, publishUnpublished, withdrawPrice } from './publish-price.job.ts';
import { runProviderCommand } from './run-provider-command.job.ts';

export const billing = defineModule({
  name: 'billing',
  entities: [ProviderCommand, PublishedPlan, PublishedPrice],
  resolvers: [ProviderCommandResolver],
  permissions,
  rules,
  jobs: [runProviderCommand, offerPrice, publishPrice, everyHour(publishUnpublished), withdrawPrice],
  // counting tries is no deed; what went wrong, and how it ended, is
  tables: { provider_command: { omitted: ['attempts'] } },
});
