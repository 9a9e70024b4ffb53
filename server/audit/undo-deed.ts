import { movedOn, undoableDeed, whyNotUndoable } from '../kit/consequences.ts';
import { target, type Ctx, type Target } from '../kit/context.ts';
import { forbidden, notFound, UserError } from '../kit/errors.ts';
import { AuditEntry } from './audit-entry.entity.ts';

type Values = Readonly<Record<string, unknown>>;

/** A row as the audit saw it change, with the personal values that nobody has erased. */
interface Changed {
  readonly table_name: string;
  readonly record_id: string;
  readonly operation: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly before: Values | null;
  readonly after: Values | null;
  /** The columns of the primary key. */
  readonly keys: readonly string[];
}

const changesOfEntry = `
  select c.table_name, c.record_id, c.operation,
    c.before || coalesce((select jsonb_object_agg(p.name, p.before) from audit.personal p where p.change_id = c.id and jsonb_exists(c.before, p.name)), '{}') as before,
    c.after || coalesce((select jsonb_object_agg(p.name, p.after) from audit.personal p where p.change_id = c.id and jsonb_exists(c.after, p.name)), '{}') as after,
    (select array_agg(a.attname::text order by k.n) from pg_index i, unnest(i.indkey) with ordinality k(attnum, n), pg_attribute a
      where i.indrelid = to_regclass(quote_ident(c.table_name)) and i.indisprimary and a.attrelid = i.indrelid and a.attnum = k.attnum) as keys
  from audit.change c where c.entry_id = ? order by c.id desc`;

const targetsOf = (ctx: Ctx, entryId: string): Promise<Target[]> =>
  ctx.em.execute<Target[]>(
    'select type, record_id as id from audit.target where entry_id = ? order by position',
    [entryId],
  );

/** Why the caller cannot undo the deed of an entry, whatever its rows look like now; null where that is possible. */
export const whyNot = async (
  ctx: Ctx,
  { id, action, error }: Pick<AuditEntry, 'id' | 'action' | 'error'>,
): Promise<string | null> =>
  error ? 'Nothing was changed.' : whyNotUndoable(ctx, { action, targetsOf: () => targetsOf(ctx, id) });

/**
 * Takes a deed back: every row that it changed gets the values that it had, provided that none of them has changed since. Undoing is
 * a deed of its own, which can be undone, too, where its action is.
 */
export async function undoDeed(ctx: Ctx, { entryId }: { entryId: string }): Promise<AuditEntry> {
  const entry = await ctx.em.findOne(AuditEntry, { id: entryId });
  if (!entry) throw notFound('AuditEntry', entryId);
  const undoable = undoableDeed(ctx.runtime, entry.action);
  if (undoable && !ctx.caller.permissions.has(undoable.permission)) throw forbidden(undoable.permission);
  const reason = await whyNot(ctx, entry);
  if (reason) throw new UserError('CANNOT_BE_UNDONE', reason);
  const changes = await ctx.em.execute<Changed[]>(changesOfEntry, [entryId]);
  if (changes.length === 0) throw new UserError('CANNOT_BE_UNDONE', 'Nothing was changed.');
  const targets = await targetsOf(ctx, entryId);
  for (const each of targets) await lockRow(ctx, each);
  for (const change of changes) await putBack(ctx, change);
  for (const each of targets) ctx.targets.set(`${each.type}:${each.id}`, each);
  await undoable?.also?.(ctx, {
    targets,
    changes: changes.map(({ table_name: table, record_id: recordId, before, after }) => ({
      ...{ table, recordId },
      ...{ given: after, restored: before },
    })),
  });
  target(ctx, entry);
  return entry;
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** As every act on the record does first: two that are at once, one of them undoing, come one after the other. */
async function lockRow(ctx: Ctx, { type, id }: Target): Promise<void> {
  const { model } = ctx.runtime.engine;
  const entity = model.entityOf(type);
  if (!entity) return;
  await ctx.em.execute(`select from ${quote(model.meta(entity).tableName)} where id = ?::uuid for update`, [
    id,
  ]);
}

/** One statement for each row: it finds the row only as the deed left it. */
async function putBack(
  ctx: Ctx,
  { table_name, record_id, operation, before, after, keys }: Changed,
): Promise<void> {
  const hidden = [...Object.entries(before ?? {}), ...Object.entries(after ?? {})].some(([, value]) =>
    isHidden(value),
  );
  if (hidden) throw new UserError('CANNOT_BE_UNDONE', 'It changed a secret, or what was erased since.');
  const table = quote(table_name);
  const columns = Object.keys(before ?? {})
    .map(quote)
    .join(', ');
  const isRow = `(${keys.map((key) => `t.${quote(key)}::text`).join(` || ',' || `)}) = ?`;
  const isUnchanged = `to_jsonb(t) @> ?::jsonb`;
  const old = [JSON.stringify(before)];
  const now = [record_id, JSON.stringify(after)];
  const statements = {
    UPDATE: [
      `update ${table} t set (${columns}) = (select ${columns} from jsonb_populate_record(null::${table}, ?::jsonb)) where ${isRow} and ${isUnchanged} returning 1`,
      [...old, ...now],
    ],
    INSERT: [`delete from ${table} t where ${isRow} and ${isUnchanged} returning 1`, now],
    DELETE: [
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, ?::jsonb) on conflict do nothing returning 1`,
      old,
    ],
  } as const;
  const [text, values] = statements[operation];
  const done = await ctx.em.execute<unknown[]>(text, [...values]).catch((fault: unknown) => {
    // other rows have come to depend on it, or taken its place
    throw isIntegrityFault(fault) ? movedOn() : fault;
  });
  if (done.length !== 1) throw movedOn();
}

const isIntegrityFault = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && String(fault.code).startsWith('23');

/** Secrets are recorded as "changed", erased values as their hash. */
const isHidden = (value: unknown): boolean =>
  value === 'changed' || (typeof value === 'string' && value.startsWith('sha256:'));
