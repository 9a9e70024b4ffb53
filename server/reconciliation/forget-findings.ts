import { eraseFromAudit, forgetter } from '../identity/forget.ts';
import { patternsOf, withoutTraces } from '../kit/traces.ts';

interface Row {
  readonly id: string;
  readonly cause_detail: string | null;
  readonly found: object | null;
}

const said = `(coalesce(cause_detail, '') || coalesce(found::text, ''))`;
const findings = `
  select id, cause_detail, found from discrepancy
  where ${said} ilike any (?::text[]) or (organization_id = any (?::uuid[]) and ${said} ilike any (?::text[])) for update`;
const rows = `
  update reconciliation_row set customer_name = null, customer_email = null
  where customer_email ilike any (?::text[]) or (customer_name ilike any (?::text[]) and customer_email is null)`;

// what was read at a provider names people, as its events do
forgetter(async (ctx, { emails, names, organizationIds }) => {
  await ctx.em.execute(rows, [patternsOf(emails), patternsOf(names)]);
  const values = [patternsOf(emails), `{${organizationIds.join(',')}}`, patternsOf(names)];
  for (const { id, cause_detail: detail, found } of await ctx.em.execute<Row[]>(findings, values)) {
    await eraseFromAudit(ctx, id);
    await ctx.em.execute('update discrepancy set cause_detail = ?, found = ?::jsonb where id = ?', [
      withoutTraces(detail, { emails, names }),
      JSON.stringify(withoutTraces(found, { emails, names })),
      id,
    ]);
  }
});
