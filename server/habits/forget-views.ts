import { eraseFromAudit, forgetter } from '../identity/forget.ts';
import { onLeaving } from '../identity/leaving.ts';
import type { Ctx } from '../kit/context.ts';
import { patternsOf } from '../kit/traces.ts';
import { SavedView } from './saved-view.entity.ts';

async function remove(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await eraseFromAudit(ctx, ...ids);
  await ctx.em.nativeDelete(SavedView, { id: [...ids] });
}

onLeaving(async (ctx, user) => {
  const views = await ctx.em.find(SavedView, { owner: user });
  await remove(
    ctx,
    views.map(({ id }) => id),
  );
  return { emails: [], names: [], organizationIds: [] };
});

/** As a word may stand in an address: as it is, or encoded, with a plus for a space or without. */
const spellings = (word: string): string[] => [
  word,
  encodeURIComponent(word),
  encodeURIComponent(word).replaceAll('%20', '+'),
];

// a view that searches for somebody is of no use once they are forgotten; a single word may be anybody's
forgetter(async (ctx, { emails, names }) => {
  const words = [...emails, ...names.filter((name) => /\S\s+\S/.test(name))].flatMap(spellings);
  const rows = await ctx.em.execute<{ id: string }[]>(
    'select id from saved_view where query ilike any (?::text[]) or name ilike any (?::text[])',
    [patternsOf(words), patternsOf(words)],
  );
  await remove(
    ctx,
    rows.map(({ id }) => id),
  );
});
