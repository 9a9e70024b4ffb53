import { User, Users } from '../identity/user.entity.ts';
import { hasMany, hasOne } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { sql } from '../kit/read/sql.ts';
import { Membership, Memberships } from './membership.entity.ts';
import { Notes } from './note.entity.ts';

extend(User, {
  memberships: hasMany(Memberships, 'user', { description: 'The organizations that the person belongs to.' }),
  notes: hasMany(Notes, 'user', { description: 'What the staff wrote down about the person. For staff.' }),
  primaryMembership: hasOne<Membership>(() => Membership, 'user', {
    where: (membership) => sql`${membership.isPrimary}`,
    description:
      'The membership of the organization that the person signed up with. Acts on "the plan of a user" go there.',
  }),
});

extend(Users, {
  search: (pattern) => sql`select m.user_id from membership m
    where m.organization_id in (select o.id from organization o where (o.name || ' ' || o.slug) ilike ${pattern})`,
});
