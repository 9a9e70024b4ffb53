import { Int } from 'type-graphql';
import { hasMany, hasOne, sqlField, subquery } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { Membership, MembershipRole, MembershipStatus, Memberships } from './membership.entity.ts';
import { Organization, Organizations } from './organization.entity.ts';

const members = subquery<Organization>(
  (organization) => sql`select count(*)::int as count, max(u.last_seen_at) as last_seen
    from membership m join user_account u on u.id = m.user_id
    where m.organization_id = ${organization.id} and m.status = 'ACTIVE'`,
);

extend(Organization, {
  owner: hasOne<Membership>(() => Membership, 'organization', {
    where: (membership) =>
      sql`${membership.role} = ${MembershipRole.OWNER} and ${membership.status} = ${MembershipStatus.ACTIVE}`,
    description: 'The membership of the owner, who answers for the bill.',
  }),
  memberships: hasMany(Memberships, 'organization', {
    description: 'The members, in the order in which they joined.',
  }),
  memberCount: sqlField<Organization>(
    () => Int,
    (_, { take }) => take(members, 'count'),
    {
      description: 'How many members have joined and not left.',
    },
  ),
  lastActivityAt: sqlField<Organization>(
    () => Date,
    (_, { take }) => take(members, 'last_seen'),
    {
      nullable: true,
      description: 'When any of its members was last here.',
    },
  ),
});

// half an e-mail of an owner or member finds the organization, through the index of the users
extend(Organizations, {
  search: (pattern) => sql`select m.organization_id from membership m
    where m.status = 'ACTIVE' and m.user_id in (select u.id from user_account u where (u.email || ' ' || u.name) ilike ${pattern})`,
});
