import DataLoader from 'dataloader';
import type { Ctx } from '../kit/context.ts';
import type { Runtime } from '../kit/runtime.ts';
import type { AuditChange, ChangeOperation, FieldChange } from './audit-change.ts';

type Values = Readonly<Record<string, unknown>>;

interface ChangeRow {
  readonly id: string;
  readonly entry_id: string;
  readonly table_name: string;
  readonly record_id: string;
  readonly operation: ChangeOperation;
  readonly before: Values | null;
  readonly after: Values | null;
  /** Personal values by column, where nobody has erased them. */
  readonly kept: Readonly<Record<string, { before: unknown; after: unknown }>> | null;
}

const changesOfEntries = `
  select c.id::text, c.entry_id, c.table_name, c.record_id, c.operation, c.before, c.after,
    (select jsonb_object_agg(p.name, jsonb_build_object('before', p.before, 'after', p.after))
     from audit.personal p where p.change_id = c.id) as kept
  from audit.change c where c.entry_id = any($1) order by c.id`;

/** The rows that each entry changed; all entries of one request are read at once. */
export function changesOf(ctx: Ctx): DataLoader<string, AuditChange[]> {
  const known = loaders.get(ctx);
  if (known) return known;
  const made = new DataLoader<string, AuditChange[]>(async (entries) => {
    const { rows } = await ctx.runtime.pool.query<ChangeRow>(changesOfEntries, [entries]);
    const byEntry = Map.groupBy(rows, (row) => row.entry_id);
    return entries.map((entry) => (byEntry.get(entry) ?? []).map((row) => toChange(row, ctx.runtime)));
  });
  loaders.set(ctx, made);
  return made;
}

/** The rows that an entry changed, as the transaction of `ctx` sees them. */
export async function readChanges(ctx: Ctx, entry: string): Promise<AuditChange[]> {
  const rows = await ctx.em.execute<ChangeRow[]>(changesOfEntries.replace('any($1)', 'any(array[?::uuid])'), [
    entry,
  ]);
  return rows.map((row) => toChange(row, ctx.runtime));
}

const loaders = new WeakMap<Ctx, DataLoader<string, AuditChange[]>>();

/** How the records that targets name are called now; null for one that is gone. Targets of one type are read at once. */
export function labelsOf(ctx: Ctx): DataLoader<string, string | null> {
  const known = labelLoaders.get(ctx);
  if (known) return known;
  const made = new DataLoader<string, string | null>(async (records) => {
    const byType = Map.groupBy(records, (record) => record.slice(0, record.indexOf(':')));
    const labels = new Map<string, string>();
    for (const [type, ofType] of byType) {
      const ids = ofType.map((record) => record.slice(type.length + 1));
      for (const { id, label } of await readLabels(ctx.runtime, type, ids))
        labels.set(`${type}:${id}`, label);
    }
    return records.map((record) => labels.get(record) ?? null);
  });
  labelLoaders.set(ctx, made);
  return made;
}

const labelLoaders = new WeakMap<Ctx, DataLoader<string, string | null>>();

async function readLabels(
  runtime: Runtime,
  type: string,
  ids: string[],
): Promise<{ id: string; label: string }[]> {
  const entity = runtime.engine.model.entityOf(type);
  const table = entity && runtime.engine.model.meta(entity).tableName;
  const expression = table && runtime.labels[table];
  if (!expression) return [];
  const { rows } = await runtime.pool.query<{ id: string; label: string }>(
    `select id::text, ${expression} as label from ${table} where id = any($1::uuid[])`,
    [ids],
  );
  return rows;
}

function toChange(row: ChangeRow, runtime: Runtime): AuditChange {
  const meta = [...runtime.orm.getMetadata().getAll().values()].find(
    ({ tableName }) => tableName === row.table_name,
  );
  const names = new Map(
    meta?.props.flatMap((p) => p.fieldNames?.map((column) => [column, p.name] as const) ?? []),
  );
  const columns = [...new Set([...Object.keys(row.before ?? {}), ...Object.keys(row.after ?? {})])];
  const fields = columns.map((column): FieldChange => {
    const kept = row.kept?.[column];
    return {
      name: names.get(column) ?? column,
      before: inWords(kept ? kept.before : row.before?.[column]),
      after: inWords(kept ? kept.after : row.after?.[column]),
    };
  });
  return {
    id: row.id,
    type: meta?.className ?? row.table_name,
    recordId: row.record_id,
    operation: row.operation,
    fields: fields.filter(({ before, after }) => before !== after),
  };
}

function inWords(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') return JSON.stringify(value);
  return value.startsWith('sha256:') ? 'erased' : value;
}
