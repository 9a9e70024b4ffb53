import { eraseFromAudit, forgetter } from '../identity/forget.ts';
import { patternsOf, withoutTraces } from '../kit/traces.ts';

const holding = `
  select n.id, n.text from inbound_event_note n join inbound_event e on e.id = n.event_id
  where n.text ilike any (?::text[]) or (e.organization_id = any (?::uuid[]) and n.text ilike any (?::text[]))
  for update of n`;

// a note about an event may name whoever is forgotten
forgetter(async (ctx, { emails, names, organizationIds }) => {
  const rows = await ctx.em.execute<{ id: string; text: string }[]>(holding, [
    patternsOf(emails),
    `{${organizationIds.join(',')}}`,
    patternsOf(names),
  ]);
  for (const { id, text } of rows) {
    await eraseFromAudit(ctx, id);
    await ctx.em.execute('update inbound_event_note set text = ? where id = ?', [
      withoutTraces(text, { emails, names }),
      id,
    ]);
  }
});
