import { eraseFromAudit, forgetter } from '../identity/forget.ts';
import { patternsOf, withoutTraces } from '../kit/traces.ts';

interface Row {
  readonly id: string;
  readonly payload: object;
  readonly error: string | null;
}

const holding = `
  select id, payload, error from provider_command
  where (payload::text || coalesce(error, '')) ilike any (?::text[])
    or (organization_id = any (?::uuid[]) and (payload::text || coalesce(error, '')) ilike any (?::text[]))
  for update`;

// what was sent to a provider, and what it answered, may name whom it was about
forgetter(async (ctx, { emails, names, organizationIds }) => {
  const rows = await ctx.em.execute<Row[]>(holding, [
    patternsOf(emails),
    `{${organizationIds.join(',')}}`,
    patternsOf(names),
  ]);
  for (const { id, payload, error } of rows) {
    await eraseFromAudit(ctx, id);
    await ctx.em.execute('update provider_command set payload = ?::jsonb, error = ? where id = ?', [
      JSON.stringify(withoutTraces(payload, { emails, names })),
      withoutTraces(error, { emails, names }),
      id,
    ]);
  }
});
