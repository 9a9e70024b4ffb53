import { sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

export const timeline = [
  timelineSource({
    type: 'SIGNUP',
    of: 'User',
    description: 'The account was made: by signing up, or by accepting an invitation to the staff.',
    sql: (user) => sql`
      select u.id, u.created_at as at,
        case when i.id is null then 'Signed up' else 'Accepted an invitation to the staff' end as title,
        null as detail, null as actor, null as path
      from user_account u left join invitation i on i.user_id = u.id where u.id = ${user}`,
  }),
  timelineSource({
    type: 'LOGIN',
    of: 'User',
    description: 'A sign-in; each one opens a session.',
    sql: (user) => sql`
      select s.id, s.created_at as at, 'Signed in' as title, s.user_agent as detail, null as actor, null as path
      from session s where s.user_id = ${user}`,
  }),
  timelineSource({
    type: 'TWO_FACTOR',
    of: 'User',
    description: 'Two-factor sign-in was turned on, or a recovery code stood in for the authenticator app.',
    sql: (user) => sql`
      select u.id, u.two_factor_enabled_at as at, 'Turned two-factor sign-in on' as title,
        null as detail, null as actor, null as path
      from user_account u where u.id = ${user} and u.two_factor_enabled_at is not null
      union all
      select r.id, r.used_at, 'Used a recovery code', null, null, null
      from recovery_code r where r.user_id = ${user} and r.used_at is not null`,
  }),
  timelineSource({
    type: 'PASSWORD_RESET',
    of: 'User',
    description: 'A new password was chosen by a link sent by mail.',
    sql: (user) => sql`
      select p.id, p.used_at as at, 'Reset the password' as title, null as detail, null as actor, null as path
      from password_reset p where p.user_id = ${user} and p.used_at is not null`,
  }),
];
