import { Int } from 'type-graphql';
import { App } from '../apps/app.entity.ts';
import { hasMany, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { AppOrganizations } from './app-organization.entity.ts';

extend(App, {
  customers: hasMany(AppOrganizations, 'app', {
    description: 'The organizations that it knows, the newest first.',
  }),
  customerCount: sqlField<App>(
    () => Int,
    (app) => sql`select count(*)::int from app_organization a where a.app_id = ${app.id}`,
    { description: 'How many organizations it knows.' },
  ),
});
