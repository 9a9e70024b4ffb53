import type { Environment } from './environment.ts';
import { badInput } from './faults.ts';

/** The order that a cursor belongs to; a cursor of another order would skip rows in silence. */
export const encodeCursor = (order: string, values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

function decodeCursor(text: unknown, order: string, argument: string): readonly unknown[] {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(String(text), 'base64url').toString());
  } catch {
    throw badInput('This is not a cursor.', argument);
  }
  if (!Array.isArray(decoded)) throw badInput('This is not a cursor.', argument);
  if (decoded[0] !== order) throw badInput('The cursor belongs to another order.', argument);
  return decoded.slice(1);
}

const lastMillisecond = 8.64e15;

/** One value of the cursor that a list was given, as PostgreSQL takes it. */
export function cursorValue(
  environment: Environment,
  at: { list: number; argument: 'after' | 'before'; order: string; position: number; isTime: boolean },
): unknown {
  const key = `${at.list} ${at.argument}`;
  const values =
    environment.cursors.get(key) ??
    decodeCursor(environment.args[at.list]?.[at.argument], at.order, at.argument);
  environment.cursors.set(key, values);
  const value = values[at.position];
  if (!at.isTime) {
    if (value === undefined || typeof value === 'object')
      throw badInput('This is not a cursor.', at.argument);
    return value;
  }
  if (typeof value !== 'number' || !(Math.abs(value) <= lastMillisecond)) {
    throw badInput('This is not a cursor.', at.argument);
  }
  return new Date(value).toISOString();
}
