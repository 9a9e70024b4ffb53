import { defineModule } from '../kit/module.ts';
import { EntitlementResolver } from './entitlement.resolver.ts';
import { limits, permissions, rules } from './entitlements.permissions.ts';
import { observeOrganization } from './observe-organization.ts';

export const entitlements = defineModule({
  name: 'entitlements',
  resolvers: [EntitlementResolver],
  permissions,
  rules,
  limits,
  undoable: {
    setLimitOverride: { permission: 'entitlement.write' },
    clearLimitOverride: { permission: 'entitlement.write' },
  },
  observers: { Organization: observeOrganization },
});
