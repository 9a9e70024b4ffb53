import { v7 } from 'uuid';
import type { ProviderName } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { DiscrepancyState } from './discrepancy-kind.ts';
import type { ForeignPrices, Found } from './find-causes.ts';
import type { Finding } from './finding.ts';
import type { Survey } from './survey.ts';

/** The organizations of a run, as rows, and the ids of the discrepancies. */
export interface Kept {
  readonly total: number;
  readonly discrepancies: readonly { readonly id: string; readonly found: Found; readonly rowId: string }[];
  readonly overridden: number;
  /** The rows of organizations of which something could not be read. */
  readonly failed: ReadonlySet<string>;
}

export interface Findings {
  readonly runId: string;
  readonly provider: ProviderName;
  readonly surveyed: Survey;
  readonly found: readonly Found[];
  readonly strange: readonly Finding[];
  readonly prices: ForeignPrices;
}

const insertRows = `
  insert into reconciliation_row (id, run_id, organization_id, severity, objects, found, error, provider_customer_id,
    customer_name, customer_email, prices, checked_at)
  select id, run_id, organization_id, severity, objects, found, error, provider_customer_id, customer_name, customer_email,
    prices, checked_at
  from jsonb_to_recordset(?::jsonb) as given(id uuid, run_id uuid, organization_id uuid, severity int, objects int, found int,
    error text, provider_customer_id text, customer_name text, customer_email text, prices jsonb, checked_at timestamptz)`;
const insertDiscrepancies = `
  insert into discrepancy (id, run_id, row_id, organization_id, kind, state, cause, cause_detail, cause_entry_id, event_id, repair, provider,
    record_kind, provider_object_id, record_id, compared, seen, found, price, looked_at)
  select id, run_id, row_id, organization_id, kind, state, cause, cause_detail, cause_entry_id, event_id, repair, provider,
    record_kind, provider_object_id, record_id, compared, seen, found, price, looked_at
  from jsonb_to_recordset(?::jsonb) as given(id uuid, run_id uuid, row_id uuid, organization_id uuid, kind text, state text, cause text,
    cause_detail text, cause_entry_id uuid, event_id uuid, repair text, provider text, record_kind text, provider_object_id text,
    record_id uuid, compared jsonb, seen jsonb, found jsonb, price jsonb, looked_at timestamptz)`;
const atOnce = 1_000;

/** Writes what a run found: a row for each organization and each unknown customer, and the discrepancies of each. */
export async function keepFindings(ctx: Ctx, findings: Findings): Promise<Kept> {
  const { runId, provider, surveyed, found, strange, prices: foreign } = findings;
  // a first try that died has left its own behind
  await ctx.em.execute('delete from discrepancy where run_id = ?', [runId]);
  await ctx.em.execute('delete from reconciliation_row where run_id = ?', [runId]);
  const checkedAt = ctx.clock.now();
  const errors = new Map<string, string>();
  for (const { organizationId, strange: message } of strange)
    if (message) errors.set(organizationId, message);
  const counts = new Map<string, number>();
  for (const { finding, isOverridden } of found)
    if (!isOverridden) counts.set(finding.organizationId, (counts.get(finding.organizationId) ?? 0) + 1);
  const rowIds = new Map<string, string>();
  const rows = [...surveyed.organizations].map(([organizationId, objects]) => {
    const id = v7();
    rowIds.set(organizationId, id);
    const error = errors.get(organizationId) ?? null;
    const count = counts.get(organizationId) ?? 0;
    return {
      ...{
        id,
        run_id: runId,
        organization_id: organizationId,
        objects,
        found: count,
        error,
        checked_at: checkedAt,
      },
      severity: error ? 0 : count > 0 ? 1 : 3,
    };
  });
  const unknown = [...surveyed.unknown.values()].map(({ customer, objects, prices }) => ({
    ...{ id: v7(), run_id: runId, organization_id: null, severity: 2, objects, found: 0 },
    ...{ provider_customer_id: customer.id, customer_name: customer.name, customer_email: customer.email },
    ...{ prices: [...prices].flatMap((id) => foreign.get(id) ?? []), checked_at: checkedAt },
  }));
  for (const some of inParts([...rows, ...unknown])) await ctx.em.execute(insertRows, [JSON.stringify(some)]);
  const discrepancies = found.map((one) => ({
    ...{ id: v7(), found: one },
    rowId: rowIds.get(one.finding.organizationId) ?? '',
  }));
  for (const some of inParts(discrepancies))
    await ctx.em.execute(insertDiscrepancies, [
      JSON.stringify(
        some.map((one) => ({ ...one, ...rowOf(runId, provider, one.found), id: one.id, row_id: one.rowId })),
      ),
    ]);
  return {
    ...{ total: rows.length, discrepancies, failed: new Set(errors.keys()) },
    overridden: new Set(found.flatMap(({ finding, isOverridden }) => (isOverridden ? [finding.id] : [])))
      .size,
  };
}

const rowOf = (
  runId: string,
  provider: ProviderName,
  { finding, isOverridden, ...found }: Found,
): object => ({
  ...{ run_id: runId, provider, organization_id: finding.organizationId, kind: found.kind },
  state: isOverridden ? DiscrepancyState.OVERRIDDEN : DiscrepancyState.OPEN,
  ...{ cause: found.cause, cause_detail: found.causeDetail, cause_entry_id: found.causeEntryId },
  ...{ event_id: found.eventId, repair: found.repair, record_kind: finding.kind },
  ...{ provider_object_id: finding.id, record_id: finding.ours?.recordId ?? null },
  ...{ compared: found.fields, seen: finding.ours?.values ?? null, found: finding.object?.found ?? null },
  ...{ price: found.price, looked_at: finding.lookedAt },
});

const inParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, n) => all.slice(n * atOnce, (n + 1) * atOnce));
