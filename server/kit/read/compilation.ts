import {
  getArgumentValues,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { forbidden } from '../errors.ts';
import { SYSTEM, callerHandles, type Access } from './caller.ts';
import {
  checkedType,
  columnTransport,
  sqlTypes,
  transport,
  type Decoder,
  type Transport,
} from './column-types.ts';
import type { AnyList } from './declarations.ts';
import type { Around, EntityClass, Subquery } from './entity-class.ts';
import type { Arguments } from './environment.ts';
import type { Model } from './model.ts';
import type { Picked, SelectionSource } from './selection.ts';
import { TRUE, every, identifier, isTrue, join, sql, type Sql } from './sql.ts';

/** A value of a row: its SQL, its type there, and how it travels. */
export interface Expression {
  readonly sql: Sql;
  readonly type: string;
  readonly nullable: boolean;
  readonly transport: () => Transport;
}

/** The row of another class that a to-one relation leads to. */
export interface Joined {
  readonly type: EntityClass;
  readonly alias: string;
}

/** The columns and joins of one select, growing while the selection is walked. */
export class Select {
  readonly columns: Sql[] = [];
  readonly joins: Sql[] = [];
  readonly joined = new Map<string, string>();
  readonly subqueries = new Map<Subquery, Map<string, string>>();
  readonly #known = new Map<string, number>();

  /** Its position in the row; the same text is selected once. */
  column(value: Sql): number {
    const text = value.parts.every((part) => typeof part === 'string') ? value.parts.join('') : null;
    const known = text === null ? undefined : this.#known.get(text);
    if (known !== undefined) return known;
    const position = this.columns.push(value) - 1;
    if (text !== null) this.#known.set(text, position);
    return position;
  }
}

/** A list that a statement reads, and where its arguments come from. */
export interface ListUse {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly list: AnyList;
}

/** Selects a list inside a row; handed in, because lists and objects contain each other. */
export type SelectNested = (
  compilation: Compilation,
  parent: EntityClass,
  parentAlias: string,
  select: Select,
  field: Picked,
) => string;

/**
 * One statement in the making. It knows the kind of the caller and which permissions it has, never who it is: the
 * statement will serve every caller of that kind.
 */
export class Compilation {
  readonly lists: ListUse[] = [];
  readonly args: Arguments[] = [];
  readonly helpers: unknown[] = [];
  /** A search must be planned with its pattern: a generic plan of it was a hundred times slower. */
  sendUnnamed = false;
  #aliases = 0;

  constructor(
    readonly model: Model,
    readonly source: SelectionSource,
    readonly access: Access,
    readonly selectNested: SelectNested,
  ) {}

  alias = (): string => `t${this.#aliases++}`;

  /** The number of a list among those of the statement; one node is one list, however often it is merged. */
  use(definition: GraphQLField<unknown, unknown>, node: FieldNode, list: AnyList): number {
    const known = this.lists.findIndex((use) => use.node === node);
    if (known >= 0) return known;
    this.args.push(getArgumentValues(definition, node, this.source.variableValues));
    return this.lists.push({ definition, node, list }) - 1;
  }

  graphQLType(type: EntityClass): GraphQLObjectType {
    const found = this.source.schema.getType(this.model.typeName(type));
    if (!isObjectType(found)) throw new Error(`${type.name} is not an object type of the schema.`);
    return found;
  }

  /** Which rows of the class the caller may see. */
  scope(type: EntityClass, alias: string): Sql {
    if (this.access.kind === SYSTEM) return TRUE;
    const rule = this.model.declaration(type).scope.get(this.access.kind);
    if (!rule) throw forbidden();
    return every([
      rule(this.model.columns(type, alias), callerHandles, (target, id) => this.#within(target, id)),
    ]);
  }

  #within(target: EntityClass, id: Sql): Sql {
    const alias = this.alias();
    const scope = this.scope(target, alias);
    if (isTrue(scope)) return TRUE;
    const key = join(this.model.primaryColumns(target, alias), ', ');
    return sql`exists (select 1 from ${this.model.table(target)} as ${identifier(alias)} where ${key} = ${id} and ${scope})`;
  }

  /** A field that names a permission the caller lacks. */
  isRefused(type: EntityClass, name: string): boolean {
    const permission = this.model.declaration(type).restricted.get(name);
    return permission !== undefined && !this.access.may(permission);
  }

  allow(type: EntityClass, name: string): void {
    if (this.isRefused(type, name)) throw forbidden(this.model.declaration(type).restricted.get(name));
  }

  /** Joins the one row that a relation leads to, as far as the caller may see it. */
  toOne(type: EntityClass, alias: string, name: string, select: Select): Joined | null {
    const one = this.model.declaration(type).hasOne.get(name);
    const target = one ? one.target() : this.model.reference(type, name);
    if (!target) return null;
    const key = `${alias}.${name}`;
    const known = select.joined.get(key);
    if (known) return { type: target, alias: known };
    const joined = this.alias();
    const link = one
      ? this.model.pointsTo(target, joined, one.via, type, alias)
      : this.model.pointsTo(type, alias, name, target, joined);
    const where = one?.where ? one.where(this.model.columns(target, joined)) : TRUE;
    const on = every([link, where, this.scope(target, joined)]);
    select.joined.set(key, joined);
    select.joins.push(sql` left join ${this.model.table(target)} as ${identifier(joined)} on ${on}`);
    return { type: target, alias: joined };
  }

  /** The value at a path such as `owner.email`; joins what lies between. */
  expression(type: EntityClass, alias: string, path: string, select: Select): Expression {
    const [head = '', ...rest] = path.split('.');
    if (rest.length) {
      const next = this.toOne(type, alias, head, select);
      if (!next) throw new Error(`${type.name}.${head} is not a to-one relation.`);
      return { ...this.expression(next.type, next.alias, rest.join('.'), select), nullable: true };
    }
    return this.#computed(type, alias, head, select) ?? this.#column(type, alias, head);
  }

  #computed(type: EntityClass, alias: string, name: string, select: Select): Expression | null {
    const declared = this.model.declaration(type).sql.get(name);
    if (!declared) return null;
    const fieldType = this.graphQLType(type).getFields()[name]?.type;
    const named = getNamedType(fieldType);
    const list = isListType(isNonNullType(fieldType) ? fieldType.ofType : fieldType) ? '[]' : '';
    const base =
      declared.sqlType ?? (isObjectType(named) ? 'json' : `${sqlTypes[named?.name ?? ''] ?? 'text'}${list}`);
    const around: Around = {
      reach: (path) => this.expression(type, alias, path, select).sql,
      take: (subquery, column) => identifier(this.#lateral(type, alias, subquery, select), column),
      caller: callerHandles,
    };
    const value = sql`(${declared.expression(this.model.columns(type, alias), around)})`;
    const carry = (): Transport => transport(value, base, 'number');
    return { sql: value, type: checkedType(base), nullable: !isNonNullType(fieldType), transport: carry };
  }

  /** Joins a subquery over the row, once for all the fields that take of it. */
  #lateral(type: EntityClass, alias: string, subquery: Subquery, select: Select): string {
    const known = select.subqueries.get(subquery)?.get(alias);
    if (known) return known;
    const joined = this.alias();
    const rows = subquery.rows(this.model.columns(type, alias));
    select.joins.push(sql` left join lateral (${rows}) as ${identifier(joined)} on true`);
    select.subqueries.set(subquery, (select.subqueries.get(subquery) ?? new Map()).set(alias, joined));
    return joined;
  }

  #column(type: EntityClass, alias: string, name: string): Expression {
    const column = this.model.columns(type, alias)[name];
    const property = this.model.property(type, name);
    if (!column || !property) throw new Error(`${type.name}.${name} is not a column.`);
    return {
      sql: column,
      type: checkedType(property.columnTypes[0] ?? ''),
      nullable: Boolean(property.nullable),
      transport: () => columnTransport(column, property),
    };
  }

  /** Makes a value known to the generated function that shapes the rows, and answers its name there. */
  helper(value: Decoder | ((...args: never[]) => unknown)): string {
    const known = this.helpers.indexOf(value);
    return `h${known < 0 ? this.helpers.push(value) - 1 : known}`;
  }
}
