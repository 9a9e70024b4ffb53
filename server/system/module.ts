import { defineModule } from '../kit/module.ts';
import { ProductClock } from './product-clock.entity.ts';
import './general.settings.ts';
import { SettingResolver } from './setting.resolver.ts';
import { SettingValue } from './setting-value.entity.ts';
import { limits, permissions, rules, undoable } from './system.permissions.ts';
import { SystemResolver } from './system.resolver.ts';

export const system = defineModule({
  name: 'system',
  entities: [ProductClock, SettingValue],
  resolvers: [SystemResolver, SettingResolver],
  permissions,
  rules,
  limits,
  undoable,
  labels: { setting: 'key' },
  withoutPreview: { advanceClock: 'What is due by then happens in jobs, one after the other.' },
});
