import { hasMany, restricted, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { AppOrganizations } from './app-organization.entity.ts';

extend(Organization, {
  externalId: restricted(
    'app.customers.read',
    sqlField<Organization>(
      () => String,
      (organization, { caller }) =>
        sql`select a.external_id from app_organization a where a.organization_id = ${organization.id} and a.app_id = ${caller['appId']}`,
      { nullable: true, description: 'What the app that asks calls it. For API keys.' },
    ),
  ),
  apps: hasMany(AppOrganizations, 'organization', {
    description: 'The apps that know it, and what each calls it.',
  }),
});
