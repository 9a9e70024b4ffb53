import { hasMany, hasOne, sqlField, subquery } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { WholeNumber } from '../kit/whole-number.ts';
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

/** What an organization lives on: of these lots something is left, or they came last. Two looks into indexes, whatever came before. */
const current = subquery<CreditBalance>(
  (
    balance,
  ) => sql`select coalesce(sum(l.amount), 0)::bigint as amount, coalesce(sum(l.amount - l.remaining), 0)::bigint as used
    from credit_lot l where l.organization_id = ${balance.organization} and (l.is_open or l.id =
      (select n.id from credit_lot n where n.organization_id = ${balance.organization} order by n.created_at desc, n.id desc limit 1))`,
);

extend(CreditBalance, {
  currentAmount: sqlField<CreditBalance>(
    () => WholeNumber,
    (_, { take }) => take(current, 'amount'),
    {
      sqlType: 'bigint',
      description:
        'How many credits there were in all the lots of which some are left, and in the one that came last: what the organization lives on now.',
    },
  ),
  currentUsed: sqlField<CreditBalance>(
    () => WholeNumber,
    (_, { take }) => take(current, 'used'),
    {
      sqlType: 'bigint',
      description:
        'How many of these cannot be spent any more: they were spent, are laid aside, were taken away or have run out.',
    },
  ),
});
