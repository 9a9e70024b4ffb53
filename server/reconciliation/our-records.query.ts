import type { Pool } from 'pg';
import type { ProviderName } from '../billing/provider.ts';
import type { RecordKind, Values } from './compare.ts';
import { scheduleText, text } from './provider-values.ts';

/** A record of ours that mirrors an object of a provider. */
export interface OurRecord {
  /** What the provider calls it. */
  readonly id: string;
  readonly recordId: string;
  readonly organizationId: string;
  /** What was mirrored: beneath overrides. */
  readonly values: Values;
  readonly overrides: Values;
}

/** Runs a statement with `?` for its values: on a connection of its own, or in a transaction. */
export type Ask = <T>(statement: string, values: readonly unknown[]) => Promise<T[]>;

export const askPool =
  (pool: Pool): Ask =>
  async <T>(statement: string, values: readonly unknown[]) => {
    let count = 0;
    const { rows } = await pool.query(
      statement.replaceAll('?', () => `$${(count += 1)}`),
      [...values],
    );
    return rows as T[];
  };

const records: Readonly<Record<RecordKind, string>> = {
  subscription: `
    select r.provider_subscription_id as id, r.id as record, r.organization_id as organization,
      jsonb_build_object('status', r.status, 'quantity', r.quantity, 'currency', r.currency, 'price', pp.provider_price_id,
        'plan', l.key, 'unitAmount', r.unit_amount, 'interval', p."interval", 'currentPeriodStart', r.current_period_start,
        'currentPeriodEnd', r.current_period_end, 'trialEndsAt', r.trial_ends_at, 'canceledAt', r.canceled_at,
        'accessEndsAt', r.access_ends_at, 'scheduledKind', r.scheduled_kind, 'scheduledAt', r.scheduled_at,
        'scheduledTarget', r.scheduled_target, 'discountPercent', r.discount_percent, 'discountAmount', r.discount_amount) as values,
      (select jsonb_agg(jsonb_build_object('field', o.field, 'value', o.value, 'mirrored', o.mirrored)) from override o
        where o.subscription_id = r.id and o.revoked_at is null) as overrides
    from subscription r join price p on p.id = r.price_id join plan l on l.id = r.plan_id
      left join published_price pp on pp.price_id = p.id and pp.provider = r.provider`,
  invoice: `
    select r.provider_invoice_id as id, r.id as record, r.organization_id as organization,
      jsonb_build_object('status', r.status, 'number', r.number, 'currency', r.currency, 'subtotal', r.subtotal_amount,
        'discount', r.discount_amount, 'tax', r.tax_amount, 'total', r.total_amount, 'amountPaid', r.paid_amount,
        'amountDue', r.due_amount, 'dueAt', r.due_at, 'paidAt', r.paid_at,
        'attemptCount', r.attempt_count, 'nextAttemptAt', r.next_attempt_at) as values, null as overrides
    from invoice r`,
  charge: `
    select r.provider_charge_id as id, r.id as record, r.organization_id as organization,
      jsonb_build_object('status', r.status, 'currency', r.currency, 'amount', r.total_amount, 'amountRefunded', r.refunded_amount,
        'methodType', r.method_type, 'methodBrand', r.method_brand, 'methodLast4', r.method_last4) as values, null as overrides
    from payment r`,
};

/** The table and the column that keep what the provider calls a record. */
export const tables: Readonly<
  Record<RecordKind, { readonly table: string; readonly id: string; readonly type: string }>
> = {
  subscription: { table: 'subscription', id: 'provider_subscription_id', type: 'Subscription' },
  invoice: { table: 'invoice', id: 'provider_invoice_id', type: 'Invoice' },
  charge: { table: 'payment', id: 'provider_charge_id', type: 'Payment' },
};

interface Row {
  readonly id: string;
  readonly record: string;
  readonly organization: string;
  readonly values: Readonly<Record<string, string | number | null>>;
  readonly overrides: readonly { field: string; value: string | null; mirrored: string | null }[] | null;
}

/** Our records of these objects, by what the provider calls them. */
export async function readOurs(
  ask: Ask,
  provider: ProviderName,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Map<string, OurRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await ask<Row>(
    `${records[kind]} where r.provider = ? and r.${tables[kind].id} = any (?::text[])`,
    [provider, arrayOf(ids)],
  );
  return new Map(rows.map((row) => [row.id, ourRecord(row)]));
}

const quoted = (id: string): string => `"${id.replaceAll(/["\\]/g, '')}"`;
export const arrayOf = (ids: readonly string[]): string => `{${ids.map(quoted).join(',')}}`;

/** The column that each override stands in, under the name that is compared. */
const overridden: Readonly<Record<string, string>> = {
  STATUS: 'status',
  PLAN: 'plan',
  PRICE: 'unitAmount',
  TRIAL_ENDS_AT: 'trialEndsAt',
  ACCESS_ENDS_AT: 'accessEndsAt',
};

function ourRecord({ id, record, organization, values, overrides }: Row): OurRecord {
  const { scheduledKind, scheduledAt, scheduledTarget, ...plain } = values;
  const mirrored = Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [name, inText(name, value)]),
  );
  if ('status' in values && 'quantity' in values)
    mirrored['scheduledChange'] =
      scheduledKind && scheduledAt
        ? scheduleText(
            String(scheduledKind),
            new Date(scheduledAt),
            scheduledTarget ? String(scheduledTarget) : null,
          )
        : null;
  const set: Record<string, string | null> = {};
  for (const { field, value, mirrored: beneath } of overrides ?? []) {
    const name = overridden[field];
    if (!name) continue;
    set[name] = value;
    mirrored[name] = beneath;
  }
  return { id, recordId: record, organizationId: organization, values: mirrored, overrides: set };
}

const inText = (name: string, value: string | number | null): string | null =>
  value !== null && /(At|Start|End)$/.test(name) ? new Date(value).toISOString() : text(value);

const pageSize = 5_000;

/** What is here of a provider and was not among what it listed, though it was here before it was asked. */
export async function findUnlisted(
  ask: Ask,
  {
    provider,
    kind,
    organizationId,
    listed,
  }: {
    provider: ProviderName;
    kind: RecordKind;
    organizationId: string | null;
    listed: ReadonlySet<string>;
  },
): Promise<string[]> {
  const { table, id } = tables[kind];
  const found: string[] = [];
  for (let after = ''; ;) {
    const rows = await ask<{ id: string }>(
      `select ${id} as id from ${table} where provider = ? and ${id} collate "C" > ? and (?::uuid is null or organization_id = ?::uuid)
       order by ${id} collate "C" limit ${pageSize}`,
      [provider, after, organizationId, organizationId],
    );
    found.push(...rows.flatMap((row) => (listed.has(row.id) ? [] : [row.id])));
    if (rows.length < pageSize) return found;
    after = rows.at(-1)?.id ?? '';
  }
}
