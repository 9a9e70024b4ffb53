import type { CallerHandles } from '../kit/read/caller.ts';
import { sql, type Sql } from '../kit/read/sql.ts';

/** Owners and admins of an organization see its billing; members see what they use. */
export const seesBilling = (organization: Sql, caller: CallerHandles): Sql =>
  sql`exists (select from membership m where m.organization_id = ${organization} and m.user_id = ${caller['userId']}
    and m.status = 'ACTIVE' and m.role in ('OWNER', 'ADMIN'))`;
