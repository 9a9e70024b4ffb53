import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import './keep-out-suspended.ts';
import { Membership, Memberships } from './membership.entity.ts';
import { Organization, Organizations } from './organization.entity.ts';
import './organization.fields.ts';
import { OrganizationBulkResolver } from './organization-bulk.resolver.ts';
import { OrganizationResolver } from './organization.resolver.ts';
import { limits, permissions, rules, undoable, withoutPreview } from './organizations.permissions.ts';
import { timeline } from './organizations.timeline.ts';
import { tellOwnerOfActivation, tellOwnerOfSuspension } from './tell-owner.job.ts';
import './user.fields.ts';
import { UserTimelineResolver } from './user-timeline.resolver.ts';

export const organizations = defineModule({
  name: 'organizations',
  entities: [Organization, Membership],
  resolvers: [OrganizationResolver, OrganizationBulkResolver, UserTimelineResolver],
  permissions,
  rules,
  limits,
  undoable,
  withoutPreview,
  timeline,
  labels: { organization: 'name' },
  exports: {
    organizations: csv(Organizations, 'organization.read', {
      Id: 'id',
      Organization: 'name',
      'Short name': 'slug',
      State: 'state',
      Owner: 'owner.user.name',
      'Owner e-mail': 'owner.user.email',
      Country: 'country',
      Phone: 'phone',
      Members: 'memberCount',
      'Last activity': 'lastActivityAt',
      Created: 'createdAt',
    }),
    memberships: csv(Memberships, 'organization.read', {
      Organization: 'organization.name',
      Name: 'user.name',
      'E-mail': 'user.email',
      Role: 'role',
      Status: 'status',
      Joined: 'createdAt',
      'Last activity': 'lastActivityAt',
    }),
  },
  jobs: [tellOwnerOfSuspension, tellOwnerOfActivation],
});
