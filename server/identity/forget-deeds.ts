import type { Ctx } from '../kit/context.ts';
import { distinctive, patternsOf, withoutTraces, type Traces } from '../kit/traces.ts';

// as the search of the audit log has it, whose index finds them
const naming = `
  select e.id, e.reason, e.error from audit.entry e where e.words is not null
    and (coalesce(e.action, '') || ' ' || coalesce(e.reason, '') || ' ' || coalesce(e.error, '')) ilike any (?::text[])`;

/** Deeds stay, and that they are whole stays proven; what they say in words goes where it names somebody. */
export async function forgetDeeds(ctx: Ctx, forgotten: Traces): Promise<void> {
  const traces = distinctive(forgotten);
  const said = await ctx.em.execute<{ id: string; reason: string | null; error: string | null }[]>(naming, [
    patternsOf([...traces.emails, ...traces.names]),
  ]);
  const found = said.filter((words) =>
    [words.reason, words.error].some((text) => text !== withoutTraces(text, traces)),
  );
  if (found.length > 0)
    await ctx.em.execute('select audit.forget_words(?::uuid[])', [
      `{${found.map(({ id }) => id).join(',')}}`,
    ]);
}
