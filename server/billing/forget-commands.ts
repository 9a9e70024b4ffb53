import { eraseFromAudit, forgetter } from '../identity/forget.ts';
import { patternsOf, withoutTraces } from '../kit/traces.ts';

interface Row {
  readonly id: string;
  readonly payload: object;
  readonly error: string | null;
  readonly reason: string | null;
}

const said = `(payload::text || coalesce(error, '') || coalesce(reason, ''))`;

const holding = `
  select id, payload, error, reason from provider_command
  where ${said} ilike any (?::text[]) or (organization_id = any (?::uuid[]) and ${said} ilike any (?::text[]))
  for update`;

// why a provider was asked, what was sent to it and what it answered may name whom it was about
forgetter(async (ctx, { emails, names, organizationIds }) => {
  const rows = await ctx.em.execute<Row[]>(holding, [
    patternsOf(emails),
    `{${organizationIds.join(',')}}`,
    patternsOf(names),
  ]);
  for (const { id, payload, error, reason } of rows) {
    await eraseFromAudit(ctx, id);
    const kept = withoutTraces({ payload, error, reason }, { emails, names });
    await ctx.em.execute(
      'update provider_command set payload = ?::jsonb, error = ?, reason = ? where id = ?',
      [JSON.stringify(kept.payload), kept.error, kept.reason, id],
    );
  }
});
