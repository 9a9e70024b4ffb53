import type { Field } from 'type-graphql';
import type { CallerHandles } from './caller.ts';
import type { Param, Sql } from './sql.ts';

/** A class that is entity and object type at once. */
export type EntityClass<T = object> = abstract new (...args: never[]) => T;

/** The columns of a row in a statement, under the names of the properties. */
export type Columns<T> = { readonly [K in keyof T]-?: Sql };

/** An expression over a row whose class is not known to the compiler any more. */
export type SqlExpression = (row: Columns<Record<string, unknown>>) => Sql;

/** Rows that are found for a row, of which several of its fields each take a column. */
export class Subquery {
  constructor(readonly rows: SqlExpression) {}
}

/** What the expression of a field reaches beside the columns of its row; each is joined once, whoever else asks for it. */
export interface Around {
  /** A field of a to-one relation, as far as the caller may see its row: `reach('subscription.status')`. Null without one. */
  reach(path: string): Sql;
  /** A column of a subquery; see `subquery`. */
  take(subquery: Subquery, column: string): Sql;
  /** What is known of whoever asks, as scopes get it: `caller['userId']`. Who has no such value is refused. */
  readonly caller: CallerHandles;
}

/** The expression of a computed field. */
export type FieldExpression = (row: Columns<Record<string, unknown>>, around: Around) => Sql;

/** A search source that a higher module adds: the ids of rows that match, found through an index of its own. */
export type IdSource = (pattern: Param) => Sql;

/** The type of a GraphQL field, as decorators name it: `() => Int`, `() => [User]`. */
export type TypeThunk = NonNullable<Parameters<typeof Field>[0]>;
/** What such a thunk answers. */
export type FieldType = ReturnType<TypeThunk>;
