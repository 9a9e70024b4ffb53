import type { CallerHandles } from './caller.ts';
import type { Columns, EntityClass, FieldExpression, SqlExpression } from './entity-class.ts';
import type { List } from './list.ts';
import type { Sql } from './sql.ts';

/** Whether a row of another class is visible: `within(Organization, license.organization)`. */
export type Within = (target: EntityClass, id: Sql) => Sql;

/** The condition under which one kind of caller sees a row. */
export type ScopeRule<T> = (row: Columns<T>, caller: CallerHandles, within: Within) => Sql;
/** A list whose class does not matter. */
export type AnyList = List<object>;

/** What a class says about reading it beside its columns and relations. */
export interface Declaration {
  readonly scope: Map<string, ScopeRule<Record<string, unknown>>>;
  readonly sql: Map<string, { expression: FieldExpression; sqlType?: string }>;
  readonly hasOne: Map<string, { target: () => EntityClass; via: string; where?: SqlExpression }>;
  readonly hasMany: Map<string, { list: () => AnyList; via: string | null; where?: SqlExpression }>;
  readonly derived: Map<string, { needs: readonly string[]; compute: (row: never) => unknown }>;
  readonly restricted: Map<string, string>;
  readonly personal: Set<string>;
}

const declarations = new Map<unknown, Declaration>();

/** The declaration of exactly this class, made empty when there is none. */
export function declare(type: object): Declaration {
  let declaration = declarations.get(type);
  if (!declaration) {
    declaration = {
      scope: new Map(),
      sql: new Map(),
      hasOne: new Map(),
      hasMany: new Map(),
      derived: new Map(),
      restricted: new Map(),
      personal: new Set(),
    };
    declarations.set(type, declaration);
  }
  return declaration;
}

/** What the class and the classes it inherits from declare; its own word wins. */
export function declarationOf(type: object): Declaration {
  const chain: Declaration[] = [];
  for (
    let at: object | null = type;
    typeof at === 'function';
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const own = declarations.get(at);
    if (own) chain.unshift(own);
  }
  const merge = <V>(pick: (declaration: Declaration) => Map<string, V>): Map<string, V> =>
    new Map(chain.flatMap((declaration) => [...pick(declaration)]));
  return {
    scope: merge((declaration) => declaration.scope),
    sql: merge((declaration) => declaration.sql),
    hasOne: merge((declaration) => declaration.hasOne),
    hasMany: merge((declaration) => declaration.hasMany),
    derived: merge((declaration) => declaration.derived),
    restricted: merge((declaration) => declaration.restricted),
    personal: new Set(chain.flatMap((declaration) => [...declaration.personal])),
  };
}

/**
 * The properties that tell who a person is, as `@Personal` marked them.
 *
 * @example personalFields(User) // ['email', 'name']
 */
export const personalFields = (type: object): readonly string[] => [...declarationOf(type).personal];

/** A resolver method, and the columns of its root that it reads. */
export interface Need {
  readonly resolver: object;
  readonly method: string;
  readonly columns: readonly string[];
}
/** What `@Needs` was told; the model joins it with the resolvers once all are there. */
export const needs: Need[] = [];
