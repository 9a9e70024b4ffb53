import { perMinute } from '../kit/rate-limit.ts';
import { can } from '../kit/rules.ts';

export const permissions = { 'entitlement.write': 'Set the limits of one organization' };

export const rules = {
  Mutation: {
    setLimitOverride: can('entitlement.write'),
    clearLimitOverride: can('entitlement.write'),
  },
};

export const limits = { setLimitOverride: perMinute(20), clearLimitOverride: perMinute(20) };
