import type { Ctx } from '../kit/context.ts';
import { distinctive, forgetInQueue, patternsOf, withoutTraces, type Traces } from '../kit/traces.ts';
import { forgetDeeds } from './forget-deeds.ts';

/** What must not be found any more, and the organizations among whose records a name is looked for. */
export interface Forgotten extends Traces {
  readonly organizationIds: readonly string[];
}

/** Takes traces out of the records of a module that keeps what others said, word for word. */
export type Forgetter = (ctx: Ctx, forgotten: Forgotten) => Promise<void>;

const forgetters: Forgetter[] = [];

/** Lets a higher module take part in forgetting. */
export function forgetter(one: Forgetter): void {
  forgetters.push(one);
}

/**
 * Lets forgetting look through a column that holds what people wrote: for addresses in every row, for names, which may be anybody's,
 * in the rows of the organizations. `organization` is the id of a row's, as an expression over `t`; where rows are nobody's, whole
 * names are looked for in all of them. A watched column is `@Personal()`, so that the audit keeps it apart, by the row's id.
 *
 * @example forgetsWords('note', 'text');
 */
export function forgetsWords(
  table: string,
  column: string,
  organization: string | null = 't.organization_id',
): void {
  const holding = `
    select t.id, t.${column} as text from ${table} t where t.${column} ilike any (?::text[])
      or (${organization ?? 'null'} = any (?::uuid[]) and t.${column} ilike any (?::text[])) for update of t`;
  forgetter(async (ctx, { organizationIds, ...said }) => {
    const traces = organization ? said : distinctive(said);
    const rows = await ctx.em.execute<{ id: string; text: string }[]>(holding, [
      patternsOf(organization ? traces.emails : [...traces.emails, ...traces.names]),
      `{${organizationIds.join(',')}}`,
      patternsOf(traces.names),
    ]);
    for (const { id, text } of rows) {
      await eraseFromAudit(ctx, id);
      await ctx.em.execute(`update ${table} set ${column} = ? where id = ?`, [
        withoutTraces(text, traces),
        id,
      ]);
    }
  });
}

/** Takes every trace out of the queue, of what deeds say in words, and of what modules keep word for word. */
export async function forget(ctx: Ctx, forgotten: Forgotten): Promise<void> {
  await ctx.em.flush();
  await forgetInQueue(ctx, forgotten);
  await forgetDeeds(ctx, forgotten);
  for (const one of forgetters) await one(ctx, forgotten);
}

const former = `
  select distinct v.value #>> '{}' as value
  from audit.personal p, unnest(array[p.before, p.after]) v(value)
  where p.subject = ? and p.change_id is not null and p.name = ? and jsonb_typeof(v.value) = 'string'`;

/** What a column of a subject ever said, as the audit remembers it; asked before the audit forgets. */
export async function everSaid(ctx: Ctx, subject: string, column: string): Promise<string[]> {
  const rows = await ctx.em.execute<{ value: string }[]>(former, [subject, column]);
  return rows.map(({ value }) => value);
}

/** What several have to forget, in one. */
export const together = (parts: readonly Forgotten[]): Forgotten => ({
  emails: parts.flatMap(({ emails }) => emails),
  names: parts.flatMap(({ names }) => names),
  organizationIds: parts.flatMap(({ organizationIds }) => organizationIds),
});

/** The audit keeps personal values apart, by their subject: these go, and what is written from now on about it keeps none. */
export async function eraseFromAudit(ctx: Ctx, ...subjects: readonly string[]): Promise<void> {
  for (const subject of subjects) await ctx.em.execute('select audit.erase(?)', [subject]);
}
