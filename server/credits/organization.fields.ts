import { hasMany, hasOne } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { CreditBalance } from './credit-balance.entity.ts';
import { CreditEntries } from './credit-entry.entity.ts';
import { CreditHolds } from './credit-hold.entity.ts';
import { CreditLots } from './credit-lot.entity.ts';

extend(Organization, {
  credits: hasOne<CreditBalance>(() => CreditBalance, 'organization', {
    description: 'Its credits; null where it never had any. For staff, its owner and admins, and its apps.',
  }),
  creditEntries: hasMany(CreditEntries, 'organization', {
    description: 'The ledger of its credits, the newest entry first.',
  }),
  creditLots: hasMany(CreditLots, 'organization', {
    description: 'What its credits consist of, the newest first, those that are used up, too.',
  }),
  creditHolds: hasMany(CreditHolds, 'organization', {
    description:
      'What apps have laid aside of its credits, the newest first. For staff, and for the app itself.',
  }),
});
