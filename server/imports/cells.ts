import { ConstraintViolationException } from '@mikro-orm/core';
import type { BulkPayload } from '../bulk/bulk-act.ts';
import type { Ctx } from '../kit/context.ts';
import { forbidden, UserError } from '../kit/errors.ts';
import { fieldsOf } from './import-format.ts';
import type { ImportKind } from './import-file.entity.ts';

export type Values = BulkPayload['values'];

/** Our own files quote what a spreadsheet would take for a formula; the quote is not part of the value. */
const unquoted = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, '');

/** What a cell says; undefined where it is empty, which leaves things as they are. */
export const said = (values: Values, key: string): string | undefined =>
  unquoted(values[key] ?? '').trim() || undefined;

/** What a cell changes. A value that is written as it stands is no change, whatever stands before it. */
export function changed(
  values: Values,
  key: string,
  current: string | null | undefined,
  clean: (text: string) => string = (text) => text,
): string | undefined {
  const text = said(values, key);
  if (text === undefined || values[key] === current) return undefined;
  return clean(text) === current?.trim() ? undefined : clean(text);
}

export function need(ctx: Ctx, permission: string): void {
  if (!ctx.caller.permissions.has(permission)) throw forbidden(permission);
}

/** What a new record cannot be made without. */
export function needed(values: Values, key: string, message: string): string {
  const text = said(values, key);
  if (text === undefined) throw new UserError('BAD_USER_INPUT', message, { field: key });
  return text;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The record that a line means, by its id or else by the other key, in the words of a query. */
export async function findByKeys(
  ctx: Ctx,
  table: string,
  id: string | undefined,
  column: string,
  other: string | undefined,
): Promise<string | null> {
  if (id !== undefined && !uuid.test(id))
    throw new UserError('BAD_USER_INPUT', 'has the wrong form', { field: 'id' });
  const [by, value] = id === undefined ? [column, other] : ['id', id];
  if (value === undefined) return null;
  const [row] = await ctx.em.execute<{ id: string }[]>(`select id from ${table} where ${by} = ?`, [value]);
  // an id that is here nowhere is a mistake: ids are made here
  if (!row && id !== undefined) throw new UserError('NOT_FOUND', 'stands for nothing here', { field: 'id' });
  return row?.id ?? null;
}

/** The single acts name their own arguments: here it is the column that the value came from. */
export async function under<T>(field: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, error.message, { field });
  }
}

/**
 * Says of each fault in which column it lies. The sentences hold no value: those of deeds that failed stand in the audit for ever.
 */
export async function inColumns<T>(kind: ImportKind, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // the verbs know the bounds; what only the database knows must not stop the lines after it
    if (error instanceof ConstraintViolationException)
      throw new UserError('BAD_USER_INPUT', 'The database does not accept a value of this line.');
    if (!(error instanceof UserError)) throw error;
    const fields = error.extensions['fields'] as { field: string; message: string }[] | undefined;
    const titles = new Map(fieldsOf(kind).map(({ key, title }) => [key, title]));
    const sentences = fields?.map(({ field, message }) => {
      const title = titles.get(field);
      return title ? `${title}: ${message}` : message;
    });
    throw new UserError(error.code, sentences?.join('; ') ?? error.message);
  }
}

/** Does what a line says, up to what the database thinks of it: at the end of the deed nobody could say it of this line. */
export const doLine = <T>(ctx: Ctx, kind: ImportKind, work: () => Promise<T>): Promise<T> =>
  inColumns(kind, async () => {
    const outcome = await work();
    await ctx.em.flush();
    return outcome;
  });
