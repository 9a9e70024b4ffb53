import { deliverMail } from '../kit/mail.ts';
import { defineModule } from '../kit/module.ts';
import { ProductClock } from './product-clock.entity.ts';
import { permissions, rules } from './system.permissions.ts';
import { SystemResolver } from './system.resolver.ts';

export const system = defineModule({
  name: 'system',
  entities: [ProductClock],
  resolvers: [SystemResolver],
  permissions,
  rules,
  withoutPreview: { advanceClock: 'What is due by then happens in jobs, one after the other.' },
  jobs: [deliverMail],
});
