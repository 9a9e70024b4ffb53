import { eraseFromAudit, forgetsWords } from '../identity/forget.ts';
import { onLeaving } from '../identity/leaving.ts';
import type { Ctx } from '../kit/context.ts';
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
forgetsWords('note', 'text');
