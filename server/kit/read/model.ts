import {
  ReferenceKind,
  type EntityMetadata,
  type EntityProperty,
  type MetadataStorage,
} from '@mikro-orm/core';
import { getMetadataStorage } from 'type-graphql';
import { declarationOf, needs, type Declaration } from './declarations.ts';
import type { Columns, EntityClass } from './entity-class.ts';
import { every, identifier, join, sql, type Sql } from './sql.ts';

/** The pivot rows of a many-to-many collection. */
export interface Pivot {
  readonly target: EntityClass;
  readonly table: Sql;
  readonly own: readonly string[];
  readonly other: readonly string[];
}

/** What the ORM and type-graphql know about the classes, in the engine's terms. */
export class Model {
  readonly #metadata: MetadataStorage;
  readonly #declarations = new Map<EntityClass, Declaration>();
  readonly #types = new Map<string, EntityClass>();
  readonly #resolverNeeds = new Map<string, readonly string[]>();
  readonly #names = new Map<unknown, string>();

  constructor(metadata: MetadataStorage) {
    this.#metadata = metadata;
    for (const { name, target } of getMetadataStorage().objectTypes) {
      this.#types.set(name, target as EntityClass);
      this.#names.set(target, name);
    }
    const { fieldResolvers, resolverClasses } = getMetadataStorage();
    for (const { resolver, method, columns } of needs) {
      const field = fieldResolvers.find(
        ({ target, methodName }) => target === resolver && methodName === method,
      );
      const root = resolverClasses.find(({ target }) => target === resolver)?.getObjectType();
      this.#resolverNeeds.set(`${this.#names.get(root)}.${field?.schemaName ?? method}`, columns);
    }
  }

  /** The entity class behind a GraphQL type, where it has a table. */
  entityOf(typeName: string): EntityClass | undefined {
    const type = this.#types.get(typeName);
    return type && this.#metadata.find(type)?.tableName ? type : undefined;
  }

  typeName(type: EntityClass): string {
    return this.#names.get(type) ?? type.name;
  }

  /** Only for use once everything is declared: the answer is kept. */
  declaration(type: EntityClass): Declaration {
    const declaration = this.#declarations.get(type) ?? declarationOf(type);
    this.#declarations.set(type, declaration);
    return declaration;
  }

  /** The columns that the resolver of a field reads from its root; undefined where SQL answers the field by itself. */
  needs(type: EntityClass, field: string): readonly string[] | undefined {
    return (
      this.declaration(type).derived.get(field)?.needs ??
      this.#resolverNeeds.get(`${this.typeName(type)}.${field}`)
    );
  }

  meta(type: EntityClass): EntityMetadata {
    return this.#metadata.get(type) as EntityMetadata;
  }

  property(type: EntityClass, name: string): EntityProperty | undefined {
    return (this.meta(type).properties as Record<string, EntityProperty>)[name];
  }

  table(type: EntityClass): Sql {
    const { schema, tableName } = this.meta(type);
    return schema && schema !== '*' ? identifier(schema, tableName) : identifier(tableName);
  }

  primaryKeys(type: EntityClass): readonly string[] {
    return this.meta(type).primaryKeys;
  }

  /** Whether one column of type uuid is the key. */
  hasPlainId(type: EntityClass): boolean {
    const [key, ...more] = this.primaryKeys(type);
    return key !== undefined && !more.length && this.property(type, key)?.columnTypes[0] === 'uuid';
  }

  /** The columns of a property; a reference to a composite key has several. */
  fieldNames(type: EntityClass, name: string): readonly string[] {
    const property = this.property(type, name);
    const isToMany =
      property?.kind === ReferenceKind.ONE_TO_MANY || property?.kind === ReferenceKind.MANY_TO_MANY;
    if (!property?.fieldNames?.length || isToMany || property.persist === false) {
      throw new Error(`${type.name}.${name} is not a column.`);
    }
    return property.fieldNames;
  }

  /** @param alias without one the names stand by themselves, as they must where SQL knows one table only */
  columns(
    type: EntityClass,
    alias?: string,
    seen?: (name: string) => void,
  ): Columns<Record<string, unknown>> {
    const table = alias === undefined ? [] : [alias];
    return new Proxy(
      {},
      {
        get: (_, name) => {
          seen?.(String(name));
          const [column, ...more] = this.fieldNames(type, String(name));
          if (!column || more.length) throw new Error(`${type.name}.${String(name)} has several columns.`);
          return identifier(...table, column);
        },
      },
    );
  }

  primaryColumnNames(type: EntityClass): readonly string[] {
    return this.primaryKeys(type).flatMap((key) => this.fieldNames(type, key));
  }

  primaryColumns(type: EntityClass, alias: string): readonly Sql[] {
    return this.primaryColumnNames(type).map((column) => identifier(alias, column));
  }

  /** The class that a column of this one refers to. */
  reference(type: EntityClass, name: string): EntityClass | undefined {
    const property = this.property(type, name);
    const owns =
      property?.kind === ReferenceKind.MANY_TO_ONE ||
      (property?.kind === ReferenceKind.ONE_TO_ONE && property.owner);
    return owns ? (property.targetMeta?.class as EntityClass | undefined) : undefined;
  }

  /** `child.via` names the row of `parent`: a reference, or a plain column that holds its key. */
  pointsTo(
    child: EntityClass,
    childAlias: string,
    via: string,
    parent: EntityClass,
    parentAlias: string,
  ): Sql {
    const property = this.property(child, via);
    const columns = this.fieldNames(child, via);
    const referenced = this.reference(child, via) ? property?.referencedColumnNames : undefined;
    const keys = referenced ?? this.primaryColumnNames(parent);
    if (keys.length !== columns.length)
      throw new Error(`${child.name}.${via} does not name a ${parent.name}.`);
    return every(
      columns.map(
        (column, index) =>
          sql`${identifier(childAlias, column)} = ${identifier(parentAlias, keys[index] ?? '')}`,
      ),
    );
  }

  pivot(type: EntityClass, name: string): Pivot | undefined {
    const property = this.property(type, name);
    if (property?.kind !== ReferenceKind.MANY_TO_MANY) return undefined;
    const target = property.targetMeta?.class as EntityClass;
    const owner = property.owner ? property : this.property(target, property.mappedBy);
    if (!owner) throw new Error(`${type.name}.${name} has no owning side.`);
    const pivot = this.#metadata.find(owner.pivotEntity);
    const table =
      pivot?.schema && pivot.schema !== '*' ? [pivot.schema, owner.pivotTable] : [owner.pivotTable];
    const sides = property.owner
      ? { own: owner.joinColumns, other: owner.inverseJoinColumns }
      : { own: owner.inverseJoinColumns, other: owner.joinColumns };
    return { target, table: identifier(...table), ...sides };
  }

  /** Whether the values of these properties occur in one row only, by the entity's own word. */
  isUnique(type: EntityClass, names: readonly string[]): boolean {
    const { primaryKeys, uniques } = this.meta(type);
    const covers = (set: readonly string[]): boolean =>
      set.length > 0 && set.every((name) => names.includes(name));
    const declared = uniques.filter((unique) => !('where' in unique && unique.where) && !unique.expression);
    return (
      covers(primaryKeys) ||
      names.some((name) => Boolean(this.property(type, name)?.unique)) ||
      declared.some((unique) => covers([unique.properties ?? []].flat() as string[]))
    );
  }

  /** `(a, b) in (…)` or `a in (…)`. */
  keyTuple(type: EntityClass, alias: string): Sql {
    const columns = this.primaryColumns(type, alias);
    return columns.length === 1 ? join(columns, ', ') : sql`(${join(columns, ', ')})`;
  }
}
