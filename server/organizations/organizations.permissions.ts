import { idsOf, type Undoable } from '../kit/consequences.ts';
import { publish } from '../kit/outbox.ts';
import { can, ownOr } from '../kit/rules.ts';
import { perMinute } from '../kit/rate-limit.ts';
import { memberAgain, ownerAgain, rolesAgain, stillOpen } from './undo-membership.ts';

export const permissions = {
  'organization.read': 'Read organizations and their members',
  'organization.suspend': 'Suspend and activate organizations',
  'organization.write': 'Change what organizations are called, and how to reach them',
  'organization.members': 'Add and remove members, change their roles, transfer the ownership',
  'note.write': 'Write notes about customers',
  'organization.close': 'Close organizations, and reopen them',
};

export const rules = {
  Query: {
    organizations: ownOr('organization.read'),
    organization: ownOr('organization.read'),
    organizationCountries: can('organization.read'),
  },
  Mutation: {
    suspendOrganization: can('organization.suspend'),
    activateOrganization: can('organization.suspend'),
    updateOrganization: can('organization.write'),
    closeOrganization: can('organization.close'),
    reopenOrganization: can('organization.close'),
    addNote: can('note.write'),
    addMember: can('organization.members'),
    changeMembershipRole: can('organization.members'),
    removeMember: can('organization.members'),
    transferOwnership: can('organization.members'),
    planSuspendOrganizations: can('organization.suspend'),
    planActivateOrganizations: can('organization.suspend'),
  },
};

const dryRun = 'It is a dry run itself.';

export const withoutPreview = { planSuspendOrganizations: dryRun, planActivateOrganizations: dryRun };

export const limits = {
  suspendOrganization: perMinute(5),
  activateOrganization: perMinute(5),
  updateOrganization: perMinute(20),
  closeOrganization: perMinute(5),
  reopenOrganization: perMinute(5),
  addNote: perMinute(30),
  addMember: perMinute(20),
  changeMembershipRole: perMinute(20),
  removeMember: perMinute(20),
  transferOwnership: perMinute(5),
};

const news = (permission: string, event: string): Undoable => ({
  permission,
  also: async (ctx, undone) => {
    for (const id of idsOf(undone, 'Organization')) await publish(ctx, event, { id });
  },
});
const members = 'organization.members';

export const undoable: Readonly<Record<string, Undoable>> = {
  suspendOrganization: news('organization.suspend', 'organization.activated'),
  closeOrganization: news('organization.close', 'organization.reopened'),
  updateOrganization: { permission: 'organization.write', also: stillOpen },
  changeMembershipRole: { permission: members, also: rolesAgain },
  transferOwnership: { permission: members, also: ownerAgain },
  removeMember: { permission: members, also: memberAgain },
};
