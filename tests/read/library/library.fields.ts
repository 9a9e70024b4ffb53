import { Int } from 'type-graphql';
import { MinorUnits } from '../../../server/kit/money.ts';
import { hasMany, hasOne, sqlField } from '../../../server/kit/read/decorators.ts';
import { extend } from '../../../server/kit/read/extend.ts';
import { sql } from '../../../server/kit/read/sql.ts';
import { Branch, Branches } from './branch.entity.ts';
import { Circles } from './circle.entity.ts';
import { Loan, Loans } from './loan.entity.ts';
import { Member, Members } from './member.entity.ts';

extend(Branch, {
  manager: hasOne<Member>(() => Member, 'branch', { where: (member) => sql`${member.isManager}` }),
  members: hasMany(Members, 'branch'),
  memberCount: sqlField(
    () => Int,
    ({ id }) => sql`select count(*)::int from member m where m.branch_id = ${id}`,
  ),
});
extend(Branches, { filter: { manager: 'has', members: 'has', 'members.standing': 'text' } });

extend(Member, {
  memberships: hasMany(Circles, 'people'),
  loans: hasMany(Loans, 'member'),
  openLoan: hasOne<Loan>(() => Loan, 'member', { where: (loan) => sql`${loan.isOpen}` }),
  fees: sqlField(
    () => MinorUnits,
    ({ id }) => sql`select coalesce(sum(l.fee), 0)::int8 from loan l where l.member_id = ${id}`,
  ),
});
extend(Members, {
  filter: {
    openLoan: 'has',
    loans: 'has',
    'loans.title': 'text',
    'loans.isOpen': 'flag',
    'memberships.name': 'text',
  },
});
