import { eraseFromAudit, forgetter } from '../identity/forget.ts';
import { patternsOf, withoutTraces } from '../kit/traces.ts';

const holding = `
  select id, discount_note as note from subscription where discount_note ilike any (?::text[])
    or (organization_id = any (?::uuid[]) and discount_note ilike any (?::text[])) for update`;

// why a discount was given may name whoever is forgotten
forgetter(async (ctx, { emails, names, organizationIds }) => {
  const rows = await ctx.em.execute<{ id: string; note: string }[]>(holding, [
    patternsOf(emails),
    `{${organizationIds.join(',')}}`,
    patternsOf(names),
  ]);
  for (const { id, note } of rows) {
    await eraseFromAudit(ctx, id);
    const text = withoutTraces(note, { emails, names });
    await ctx.em.execute('update subscription set discount_note = ? where id = ?', [text, id]);
  }
});
