import { patternsOf, withoutTraces } from '../kit/traces.ts';
import { forgetter } from './forget.ts';

interface Row {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string | null;
  readonly error: string | null;
}

const said = `(recipient || ' ' || subject || coalesce(text, '') || coalesce(error, ''))`;
const holding = `
  select id, recipient, subject, text, error from mail
  where ${said} ilike any (?::text[]) or (organization_id = any (?::uuid[]) and ${said} ilike any (?::text[])) for update`;

// what was written to who is erased goes; what was written to others names them no more
forgetter(async (ctx, { emails, names, organizationIds }) => {
  const rows = await ctx.em.execute<Row[]>(holding, [
    patternsOf([...emails, ...names.filter((name) => /\S\s+\S/.test(name))]),
    `{${organizationIds.join(',')}}`,
    patternsOf(names),
  ]);
  const gone = new Set(emails);
  for (const { id, recipient, subject, text, error } of rows) {
    const isTheirs = gone.has(recipient);
    const kept = withoutTraces(
      { recipient, subject, text: isTheirs ? null : text, error },
      { emails, names },
    );
    // the HTML writes names in its own way; what waited to be sent to them waits no more
    await ctx.em.execute(
      `update mail set recipient = ?, subject = ?, text = ?, html = null, error = ?,
         status = case when ? and status in ('QUEUED', 'SENDING') then 'FAILED' else status end where id = ?`,
      [kept.recipient, kept.subject, kept.text, kept.error, isTheirs, id],
    );
  }
});
