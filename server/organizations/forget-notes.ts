import { eraseFromAudit, forgetter } from '../identity/forget.ts';
import { onLeaving } from '../identity/leaving.ts';
import type { Ctx } from '../kit/context.ts';
import { patternsOf, withoutTraces } from '../kit/traces.ts';
import { Note } from './note.entity.ts';

/** Notes go with whom they are about. */
export async function removeNotes(
  ctx: Ctx,
  about: { organization: string } | { user: string },
): Promise<void> {
  const notes = await ctx.em.find(Note, about);
  const ids = notes.map(({ id }) => id);
  await eraseFromAudit(ctx, ...ids);
  await ctx.em.nativeDelete(Note, { id: ids });
}

onLeaving(async (ctx, user) => {
  await removeNotes(ctx, { user: user.id });
  return { emails: [], names: [], organizationIds: [] };
});

// a note about another customer may name whoever is forgotten
forgetter(async (ctx, { emails, names, organizationIds }) => {
  const rows = await ctx.em.execute<{ id: string; text: string }[]>(
    `select id, text from note where text ilike any (?::text[])
      or (organization_id = any (?::uuid[]) and text ilike any (?::text[])) for update`,
    [patternsOf(emails), `{${organizationIds.join(',')}}`, patternsOf(names)],
  );
  for (const { id, text } of rows) {
    await eraseFromAudit(ctx, id);
    await ctx.em.execute('update note set text = ? where id = ?', [
      withoutTraces(text, { emails, names }),
      id,
    ]);
  }
});
