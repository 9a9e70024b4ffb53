import { raw, sql, type Param, type Sql } from './sql.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * The id that was searched for, or null where the text is none: an id is found whole, through the primary key.
 *
 * @example extend(Users, { search: (pattern) => sql`select u.id from user_account u where u.id = ${idIn(pattern)}` });
 */
export function idIn(pattern: Param): Sql {
  const text = sql`trim(both '%' from ${pattern}::text)`;
  // the cast comes last: the planner would try it on any text within a branch
  return sql`nullif(case when pg_input_is_valid(${text}, 'uuid') then ${text} else '${raw(nobody)}' end::uuid, '${raw(nobody)}'::uuid)`;
}
