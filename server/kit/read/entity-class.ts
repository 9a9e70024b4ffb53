import type { Field } from 'type-graphql';
import type { Param, Sql } from './sql.ts';

/** A class that is entity and object type at once. */
export type EntityClass<T = object> = abstract new (...args: never[]) => T;

/** The columns of a row in a statement, under the names of the properties. */
export type Columns<T> = { readonly [K in keyof T]-?: Sql };

/** An expression over a row whose class is not known to the compiler any more. */
export type SqlExpression = (row: Columns<Record<string, unknown>>) => Sql;

/** A search source that a higher module adds: the ids of rows that match, found through an index of its own. */
export type IdSource = (pattern: Param) => Sql;

/** The type of a GraphQL field, as decorators name it: `() => Int`, `() => [User]`. */
export type TypeThunk = NonNullable<Parameters<typeof Field>[0]>;
/** What such a thunk answers. */
export type FieldType = ReturnType<TypeThunk>;
