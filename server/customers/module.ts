import { defineModule } from '../kit/module.ts';
import { Activity } from './activity.entity.ts';
import './app.fields.ts';
import { AppOrganization } from './app-organization.entity.ts';
import { AppUser } from './app-user.entity.ts';
import { limits, rules, undoable, withoutPreview } from './customers.permissions.ts';
import { CustomersResolver } from './customers.resolver.ts';
import { timeline } from './customers.timeline.ts';
import './forget-customers.ts';
import { LinkResolver } from './link.resolver.ts';
import { observeApps } from './observe-apps.ts';
import './organization.fields.ts';
import './user.fields.ts';

export const customers = defineModule({
  name: 'customers',
  entities: [AppOrganization, AppUser, Activity],
  resolvers: [CustomersResolver, LinkResolver],
  rules,
  limits,
  withoutPreview,
  undoable,
  observers: { Organization: observeApps },
  timeline,
  labels: { app_organization: 'external_id', app_user: 'external_id' },
  exempt: ['activity'],
});
