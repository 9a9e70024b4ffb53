import { forgetter } from '../identity/forget.ts';
import { patternsOf, withoutTraces } from '../kit/traces.ts';

interface Row {
  readonly id: string;
  readonly payload: object;
  readonly error: string | null;
}

const holding = `
  select id, payload, error from inbound_event
  where (payload::text || coalesce(error, '')) ilike any (?::text[])
    or (organization_id = any (?::uuid[]) and (payload::text || coalesce(error, '')) ilike any (?::text[]))
  for update`;

// providers quote names and addresses; what else they said stays, word for word
forgetter(async (ctx, { emails, names, organizationIds }) => {
  const rows = await ctx.em.execute<Row[]>(holding, [
    patternsOf(emails),
    `{${organizationIds.join(',')}}`,
    patternsOf(names),
  ]);
  for (const { id, payload, error } of rows) {
    await ctx.em.execute('update inbound_event set payload = ?::jsonb, error = ? where id = ?', [
      JSON.stringify(withoutTraces(payload, { emails, names })),
      withoutTraces(error, { emails, names }),
      id,
    ]);
  }
});
