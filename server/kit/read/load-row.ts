import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound } from '../errors.ts';
import type { Compilation } from './compilation.ts';
import type { EntityClass } from './entity-class.ts';
import type { ReadCaller } from './environment.ts';
import { explained } from './faults.ts';
import { keyConditions } from './select-one.ts';
import { Param, every, identifier, sql, type Sql } from './sql.ts';

/** As MikroORM takes a statement: a question mark for every parameter. */
function forOrm(statement: Sql): { text: string; params: readonly Param[] } {
  const text = statement.parts.map((part) => (typeof part === 'string' ? part.replaceAll('?', '\\?') : '?'));
  return { text: text.join(''), params: statement.parts.filter((part) => part instanceof Param) };
}

/** Reads a row under the caller's scope, locking it where asked to, and hands it to the entity manager. */
export async function loadRow<T extends object>(
  compilation: Compilation,
  em: EntityManager,
  type: EntityClass<T>,
  key: Readonly<Record<string, unknown>>,
  caller: ReadCaller,
  locks: boolean,
): Promise<T> {
  const alias = compilation.alias();
  const row = identifier(alias);
  const where = every([
    ...keyConditions(compilation, type, alias, Object.keys(key)),
    compilation.scope(type, alias),
  ]);
  const lock = locks ? sql` for update of ${row}` : sql``;
  const statement = sql`select ${row}.* from ${compilation.model.table(type)} as ${row} where ${where}${lock}`;
  const { text, params } = forOrm(statement);
  const environment = { caller, key, args: [], limits: [], cursors: new Map() };
  const platform = em.getPlatform();
  const values = params.map((param) => {
    const value = param.valueIn(environment);
    // MikroORM would write a list of values, which is not an array
    return Array.isArray(value) ? platform.marshallArray(value.map(String)) : value;
  });
  // what the verb has changed so far is written first: reading the row would undo it
  if (em.isInTransaction()) await em.flush();
  let rows: Record<string, unknown>[];
  try {
    rows = await em.execute<Record<string, unknown>[]>(text, values);
  } catch (fault) {
    throw explained(fault);
  }
  const [found] = rows;
  if (!found) throw notFound(compilation.model.typeName(type), Object.values(key).join(', '));
  return em.map(type as unknown as new () => T, found);
}
