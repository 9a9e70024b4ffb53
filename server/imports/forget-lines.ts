import { forgetter } from '../identity/forget.ts';
import { onLeaving } from '../identity/leaving.ts';

const gone = 'It named somebody who has been erased since.';

/** What a line said goes; one that has not had its turn has nothing to do any more. */
const dropLines = `
  update bulk_item set payload = null, detail = null,
    summary = case when status in ('WAITING', 'PLANNED') then ? else summary end,
    status = case when status in ('WAITING', 'PLANNED') then 'REFUSED' else status end
  where payload is not null`;

onLeaving(async (ctx, user) => {
  await ctx.em.execute(`${dropLines} and record_id = ?`, [gone, user.id]);
  // a file may give somebody a name by which nobody knew them yet
  await ctx.em.execute('delete from import_file where rows::text ilike ?', [`%"${user.id}"%`]);
  return { emails: [], names: [], organizationIds: [] };
});

const matches = 'ilike any (select jsonb_array_elements_text(?::jsonb))';

/** Patterns for what is written in JSON. A single word may be anybody's: it counts where it is the whole of a cell. */
function patternsIn(emails: readonly string[], names: readonly string[]): string {
  const quoted = (word: string): string => JSON.stringify(word).replace(/[\\%_]/g, '\\$&');
  const within = [...emails, ...names.filter((name) => /\S\s+\S/.test(name))].filter((word) => word.trim());
  const whole = names.filter((name) => name.trim());
  return JSON.stringify([
    ...within.map((word) => `%${quoted(word).slice(1, -1)}%`),
    ...whole.map((word) => `%${quoted(word)}%`),
  ]);
}

// a file that names whom to forget goes as a whole: without that line it would not be the file that was uploaded
forgetter(async (ctx, { emails, names, organizationIds }) => {
  const patterns = patternsIn(emails, [...names, ...organizationIds]);
  await ctx.em.execute(
    `delete from import_file where to_jsonb(name)::text ${matches} or rows::text ${matches}`,
    [patterns, patterns],
  );
  await ctx.em.execute(
    `${dropLines} and (record_id = any (?::uuid[]) or (payload::text || to_jsonb(coalesce(detail, ''))::text) ${matches})`,
    [gone, `{${organizationIds.join(',')}}`, patterns],
  );
});
