import { sql, type Sql } from '../kit/read/sql.ts';

/** `suspendOrganization` reads "Suspend organization". */
const title = sql`upper(left(e.action, 1)) || lower(regexp_replace(substr(e.action, 2), '([A-Z])', ' \\1', 'g'))`;
/** An entry `e` as an item of a timeline. */
export const deed = sql`e.id, e.at, ${title} as title, coalesce(e.error, e.reason) as detail,
  coalesce((select u.name from user_account u where u.id = e.actor_user_id), e.actor) as actor, '/admin/audit-log/' || e.id as path`;

/** What people did to a record, except to themselves. */
export const deedsOn = (type: string, id: Sql): Sql => sql`
  select ${deed} from audit.target t join audit.entry e on e.id = t.entry_id
  where t.record = ${type} || ':' || ${id} and e.actor_user_id is not null and e.actor_user_id <> ${id} and e.action <> 'addNote'`;
