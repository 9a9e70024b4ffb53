import { Int } from 'type-graphql';
import { hasMany, hasOne, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { Membership, MembershipRole, MembershipStatus, Memberships } from './membership.entity.ts';
import { Notes } from './note.entity.ts';
import { Organization, Organizations } from './organization.entity.ts';

extend(Organization, {
  owner: hasOne<Membership>(() => Membership, 'organization', {
    where: (membership) =>
      sql`${membership.role} = ${MembershipRole.OWNER} and ${membership.status} = ${MembershipStatus.ACTIVE}`,
    description: 'The membership of the owner, who answers for the bill.',
  }),
  memberships: hasMany(Memberships, 'organization', {
    description: 'The members, in the order in which they joined.',
  }),
  notes: hasMany(Notes, 'organization', {
    description: 'What the staff wrote down about the organization. For staff.',
  }),
  memberCount: sqlField<Organization>(
    () => Int,
    (organization) => sql`select count(*)::int from membership m
      where m.organization_id = ${organization.id} and m.status = 'ACTIVE'`,
    { description: 'How many members have joined and not left.' },
  ),
});

// half an e-mail of an owner or member finds the organization, through the index of the users
extend(Organizations, {
  search: (pattern) => sql`select m.organization_id from membership m
    where m.status = 'ACTIVE' and m.user_id in (select u.id from user_account u where (u.email || ' ' || u.name) ilike ${pattern})`,
});
