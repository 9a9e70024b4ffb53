import { App } from '../apps/app.entity.ts';
import { User } from '../identity/user.entity.ts';
import { hasMany, restricted, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { LicenseActivations } from './license-activation.entity.ts';
import { LicenseBatch } from './license-batch.entity.ts';
import { LicenseLeases } from './license-lease.entity.ts';
import { License, Licenses } from './license.entity.ts';

extend(License, {
  activations: hasMany(LicenseActivations, 'license', {
    description: 'The machines that have a place, and those that had one, the newest first.',
  }),
  machinesInUse: sqlField<License>(
    () => Int,
    (license) => sql`select count(*)::int from license_activation a
      where a.license_id = ${license.id} and a.deactivated_at is null`,
    { description: 'How many machines have a place.' },
  ),
  leases: hasMany(LicenseLeases, 'license', {
    description:
      'The machines that hold a place of a shared license, or held one, those that hold it longest first.',
  }),
});

extend(LicenseBatch, {
  licenses: hasMany(Licenses, 'batch', { description: 'Its licenses.' }),
});

extend(Organization, {
  licenses: hasMany(Licenses, 'organization', { description: 'Its licenses, those that do not work, too.' }),
  licenseCount: restricted(
    'license.read',
    sqlField<Organization>(
      () => Int,
      (organization) => sql`select count(*)::int from license l where l.organization_id = ${organization.id}`,
      {
        nullable: true,
        description: 'How many licenses it has, of all apps, those that do not work, too. For staff.',
      },
    ),
  ),
});

extend(User, {
  licenses: hasMany(Licenses, 'user', { description: 'The licenses that the person holds.' }),
  licenseCount: restricted(
    'license.read',
    sqlField<User>(
      () => Int,
      (user) => sql`select count(*)::int from license l where l.user_id = ${user.id}`,
      {
        nullable: true,
        description:
          'How many licenses the person holds, of all apps, those that do not work, too. For staff.',
      },
    ),
  ),
});

extend(App, {
  licenseCount: restricted(
    'license.read',
    sqlField<App>(
      () => Int,
      (app) => sql`select count(*)::int from license l where l.app_id = ${app.id}`,
      {
        nullable: true,
        description: 'How many licenses were issued for it. For staff.',
      },
    ),
  ),
});

// by who holds it and whose it is, through their own indexes
extend(Licenses, {
  search: (pattern) => sql`select l.id from license l
    where l.user_id in (select u.id from user_account u where (u.email || ' ' || u.name) ilike ${pattern})`,
});
extend(Licenses, {
  search: (pattern) => sql`select l.id from license l
    where l.organization_id in (select o.id from organization o where (o.name || ' ' || o.slug) ilike ${pattern})`,
});
