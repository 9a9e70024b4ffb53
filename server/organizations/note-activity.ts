import { visitNote } from '../identity/note-visit.ts';

// a row that a deed has locked is left alone: nobody waits for the time of a visit
const note = `
  with visited as (select o.id from organization o
    where o.id in (select m.organization_id from membership m where m.user_id = ? and m.status = 'ACTIVE')
      and (o.last_activity_at is null or o.last_activity_at <= ?::timestamptz - interval '1 minute')
    for no key update skip locked)
  update organization set last_activity_at = ? where id in (select id from visited)`;

visitNote((userId, at) => [note, [userId, at, at]]);
