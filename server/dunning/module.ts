import { defineModule } from '../kit/module.ts';
import { everyMinute } from '../kit/periodic.ts';
import { Dunning } from './dunning.entity.ts';
import { dunInTurn, dunOnNews, dunWhoOwes, rescheduleDunning } from './dunning.job.ts';
import { limits, permissions, rules } from './dunning.permissions.ts';
import { DunningResolver } from './dunning.resolver.ts';
import { timeline } from './dunning.timeline.ts';
import './forget-reasons.ts';
import './mail-source.ts';
import { observeDunning } from './observe-dunning.ts';
import './subscription.fields.ts';
import { tellOwnerToConfirm } from './tell-to-confirm.job.ts';
import { tellOfTrialEnds } from './trial-ends.job.ts';

export const dunning = defineModule({
  name: 'dunning',
  entities: [Dunning],
  resolvers: [DunningResolver],
  permissions,
  rules,
  limits,
  timeline,
  jobs: [
    everyMinute(dunWhoOwes),
    everyMinute(tellOfTrialEnds),
    dunInTurn,
    dunOnNews,
    rescheduleDunning,
    tellOwnerToConfirm,
  ],
  observers: { Dunning: observeDunning },
  labels: { dunning: '(select o.name from organization o where o.id = organization_id)' },
});
