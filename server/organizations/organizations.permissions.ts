import { can, ownOr } from '../kit/rules.ts';
import { perMinute } from '../kit/rate-limit.ts';

export const permissions = {
  'organization.read': 'Read organizations and their members',
  'organization.suspend': 'Suspend and activate organizations',
};

export const rules = {
  Query: {
    organizations: ownOr('organization.read'),
    organization: ownOr('organization.read'),
  },
  Mutation: {
    suspendOrganization: can('organization.suspend'),
    activateOrganization: can('organization.suspend'),
  },
};

export const limits = {
  suspendOrganization: perMinute(5),
  activateOrganization: perMinute(5),
};
