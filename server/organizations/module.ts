import { defineModule } from '../kit/module.ts';
import './keep-out-suspended.ts';
import { Membership } from './membership.entity.ts';
import { Organization } from './organization.entity.ts';
import './organization.fields.ts';
import { OrganizationResolver } from './organization.resolver.ts';
import { limits, permissions, rules } from './organizations.permissions.ts';
import { timeline } from './organizations.timeline.ts';
import { tellOwnerOfActivation, tellOwnerOfSuspension } from './tell-owner.job.ts';
import './user.fields.ts';
import { UserTimelineResolver } from './user-timeline.resolver.ts';

export const organizations = defineModule({
  name: 'organizations',
  entities: [Organization, Membership],
  resolvers: [OrganizationResolver, UserTimelineResolver],
  permissions,
  rules,
  limits,
  timeline,
  labels: { organization: 'name' },
  jobs: [tellOwnerOfSuspension, tellOwnerOfActivation],
});
