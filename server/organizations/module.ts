import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { eraseClosedOrganizations } from './erase-closed.job.ts';
import './forget-notes.ts';
import './join-on-arrival.ts';
import './keep-out-suspended.ts';
import './leave-organizations.ts';
import './mail.fields.ts';
import './mail-source.ts';
import { Membership, Memberships } from './membership.entity.ts';
import { MembershipResolver } from './membership.resolver.ts';
import './note-activity.ts';
import { OrganizationChangesResolver } from './organization-changes.resolver.ts';
import { Note } from './note.entity.ts';
import { NoteResolver } from './note.resolver.ts';
import { Organization, Organizations } from './organization.entity.ts';
import './organization.fields.ts';
import { OrganizationBulkResolver } from './organization-bulk.resolver.ts';
import { OrganizationResolver } from './organization.resolver.ts';
import { observePeople } from './observe-people.ts';
import { limits, permissions, rules, undoable, withoutPreview } from './organizations.permissions.ts';
import { timeline } from './organizations.timeline.ts';
import {
  tellOwnerOfActivation,
  tellOwnerOfClosing,
  tellOwnerOfReopening,
  tellOwnerOfSuspension,
} from './tell-owner.job.ts';
import './user.fields.ts';
import { UserTimelineResolver } from './user-timeline.resolver.ts';

export const organizations = defineModule({
  name: 'organizations',
  entities: [Organization, Membership, Note],
  resolvers: [
    OrganizationResolver,
    OrganizationBulkResolver,
    OrganizationChangesResolver,
    MembershipResolver,
    NoteResolver,
    UserTimelineResolver,
  ],
  permissions,
  rules,
  limits,
  undoable,
  observers: { Organization: observePeople },
  withoutPreview,
  timeline,
  labels: {
    organization: 'name',
    membership: '(select u.name from user_account u where u.id = user_id)',
  },
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
  jobs: [
    tellOwnerOfSuspension,
    tellOwnerOfActivation,
    tellOwnerOfClosing,
    tellOwnerOfReopening,
    eraseClosedOrganizations,
  ],
  // the time of the last visit is no deed
  tables: { organization: { omitted: ['last_activity_at'] } },
});
