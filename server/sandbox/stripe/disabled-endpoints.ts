import type { Sql } from '../database.ts';

/** As one disables the endpoints in Stripe's dashboard: of what happens meanwhile nobody ever hears. */
export async function disableEndpoints(sql: Sql, disabled: boolean): Promise<void> {
  await sql.query(
    `insert into sandbox.stripe_setting (name, value) values ('endpoints', $1)
     on conflict (name) do update set value = excluded.value`,
    [JSON.stringify({ disabled })],
  );
}

/** Those of the endpoints that hear of events now. */
export async function listening(sql: Sql, endpoints: string[]): Promise<string[]> {
  if (endpoints.length === 0) return [];
  const { rowCount } = await sql.query(
    `select from sandbox.stripe_setting where name = 'endpoints' and (value->>'disabled')::boolean`,
  );
  return rowCount ? [] : endpoints;
}
