import { deed, deedsOn } from '../audit/deeds-on.ts';
import { sql } from '../kit/read/sql.ts';
import { timelineSource } from '../kit/timeline-source.ts';

/** A machine by the name that people know, or by how its fingerprint begins. */
const machine = sql`coalesce(a.name, left(a.fingerprint, 12) || '…')`;

export const timeline = [
  timelineSource({
    type: 'ADMIN_ACTION',
    of: 'License',
    description:
      'Someone did something to the license, or made the batch that it is of; or it was stopped because its money went back.',
    sql: (id) => sql`${deedsOn('License', id)}
      union all
      select ${deed} from audit.target t join audit.entry e on e.id = t.entry_id
      where t.record = 'License:' || ${id} and e.actor_user_id is null and e.action in ('suspendLicense', 'unsuspendLicense')
      union all
      select ${deed} from license l join audit.target t on t.record = 'LicenseBatch:' || l.batch_id
        join audit.entry e on e.id = t.entry_id where l.id = ${id} and e.action = 'issueLicenses'`,
  }),
  timelineSource({
    type: 'LICENSE',
    of: 'License',
    description:
      'A machine got a place of the license, or gave it back; or the end of the license came, or its owner was told of that.',
    sql: (id) => sql`
      select a.id || ':on' as id, a.activated_at as at, 'Activated' as title, ${machine} as detail,
        null as actor, null as path
      from license_activation a where a.license_id = ${id}
      union all
      select a.id || ':off', a.deactivated_at, 'Deactivated', ${machine}, null, null
      from license_activation a where a.license_id = ${id} and a.deactivated_at is not null and a.released_by_id is null
      union all
      select l.id || ':end', l.expires_at, 'Expired', null, null, null
      from license l where l.id = ${id} and l.status = 'EXPIRED'
      union all
      select m.id::text, m.created_at, 'Owner told by mail', m.subject, null, '/admin/mails/' || m.id
      from license l join mail m on m.organization_id = l.organization_id and m.template in ('license.ends', 'license.ended')
      where l.id = ${id} and m.once like 'license %:' || l.id || ':%'`,
  }),
];
