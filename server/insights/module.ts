import { defineModule } from '../kit/module.ts';
import { can } from '../kit/rules.ts';
import { InsightsResolver } from './insights.resolver.ts';

export const insights = defineModule({
  name: 'insights',
  resolvers: [InsightsResolver],
  permissions: { 'overview.read': 'See the overview' },
  rules: {
    Query: {
      overview: can('overview.read'),
      customerNumbers: can('organization.read'),
      creditUsage: can('credit.read'),
    },
  },
});
