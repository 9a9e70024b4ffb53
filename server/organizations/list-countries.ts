import type { Ctx } from '../kit/context.ts';

// walks the index from country to country, which reads a few pages where `distinct` would read every organization
const distinct = `
  with recursive known as (
    (select country from organization where country is not null order by country limit 1)
    union all
    select (select o.country from organization o where o.country > known.country order by o.country limit 1)
    from known where known.country is not null
  )
  select country from known where country is not null order by country`;

/** Where organizations are at home. */
export async function listCountries(ctx: Ctx): Promise<string[]> {
  const { rows } = await ctx.runtime.pool.query<{ country: string }>(distinct);
  return rows.map(({ country }) => country);
}
