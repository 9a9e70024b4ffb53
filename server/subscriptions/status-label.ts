import { sql, type Sql } from '../kit/read/sql.ts';

/** The state of an organization and the status of a subscription, null where there is none, in the one word that people know. */
export const statusLabel = (state: Sql, status: Sql): Sql => sql`case
  when ${state} = 'SUSPENDED' then 'Suspended'
  when ${state} = 'CLOSED' then 'Closed'
  when ${status} is null or ${status} = 'INCOMPLETE_EXPIRED' then 'Inactive'
  when ${status} = 'TRIALING' then 'Trial'
  else upper(left(${status}, 1)) || lower(replace(substr(${status}, 2), '_', ' ')) end`;
