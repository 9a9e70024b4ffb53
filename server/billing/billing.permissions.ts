import { ownOr } from '../kit/rules.ts';

export const permissions = {
  'billing.read': 'Read what was asked of billing providers, and what they answered',
};

export const rules = {
  Query: { providerCommand: ownOr('billing.read') },
};
