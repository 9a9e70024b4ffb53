import { defineModule } from '../kit/module.ts';
import './forget-views.ts';
import { limits, permissions, rules } from './habits.permissions.ts';
import { SavedView } from './saved-view.entity.ts';
import { SavedViewResolver } from './saved-view.resolver.ts';

/** How people have arranged the product for themselves. */
const arranges = 'It arranges lists; nothing of the business changes.';

export const habits = defineModule({
  name: 'habits',
  entities: [SavedView],
  resolvers: [SavedViewResolver],
  permissions,
  rules,
  withoutPreview: { saveView: arranges, openViewByDefault: arranges, removeView: arranges },
  limits,
});
