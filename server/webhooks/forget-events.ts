import { forgetter } from '../identity/forget.ts';
import { patternsOf, withoutTraces } from '../kit/traces.ts';

interface Row {
  readonly id: string;
  readonly title: string | null;
  readonly payload: object;
  readonly error: string | null;
}

const said = `(payload::text || coalesce(error, '') || coalesce(title, ''))`;
const holding = `
  select id, title, payload, error from inbound_event
  where ${said} ilike any (?::text[]) or (organization_id = any (?::uuid[]) and ${said} ilike any (?::text[]))
  for update`;

// providers quote names and addresses; what else they said stays, word for word
forgetter(async (ctx, { emails, names, organizationIds }) => {
  const rows = await ctx.em.execute<Row[]>(holding, [
    patternsOf(emails),
    `{${organizationIds.join(',')}}`,
    patternsOf(names),
  ]);
  for (const { id, title, payload, error } of rows) {
    await ctx.em.execute('update inbound_event set title = ?, payload = ?::jsonb, error = ? where id = ?', [
      withoutTraces(title, { emails, names }),
      JSON.stringify(withoutTraces(payload, { emails, names })),
      withoutTraces(error, { emails, names }),
      id,
    ]);
  }
});
