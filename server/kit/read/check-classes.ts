import {
  getNamedType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { SYSTEM } from './caller.ts';
import { isOrderable, isTime } from './column-types.ts';
import { Compilation, Select } from './compilation.ts';
import type { AnyList } from './declarations.ts';
import type { EntityClass } from './entity-class.ts';
import { orderKeys } from './keyset.ts';
import { lists } from './list.ts';
import type { Model } from './model.ts';
import { selectNested } from './select-nested.ts';

/** A compilation without a request, for looking at what the classes say. */
export const probe = (schema: GraphQLSchema, model: Model, kind: string = SYSTEM): Compilation =>
  new Compilation(
    model,
    { schema, fragments: {}, variableValues: {} },
    { kind, may: () => true },
    selectNested,
  );

/** The entity classes that the schema shows, with their types. */
export function entitiesOf(
  schema: GraphQLSchema,
  model: Model,
): readonly { type: EntityClass; shown: GraphQLObjectType }[] {
  return Object.values(schema.getTypeMap()).flatMap((shown) => {
    const type = isObjectType(shown) ? model.entityOf(shown.name) : undefined;
    return type && isObjectType(shown) ? [{ type, shown }] : [];
  });
}

/** The lists whose connections the schema shows. */
export const listsOf = (schema: GraphQLSchema): readonly AnyList[] =>
  [...lists].filter(([connection]) => schema.getType(connection)).map(([, list]) => list);

/** What an author got wrong that needs no database to see, as sentences that name class and field. */
export function classProblems(schema: GraphQLSchema, model: Model): readonly string[] {
  const compilation = probe(schema, model);
  return [
    ...entitiesOf(schema, model).flatMap((entity) => entityProblems(model, entity.type, entity.shown)),
    ...listsOf(schema).flatMap((list) => [
      ...filterProblems(compilation, list),
      ...orderProblems(compilation, list),
    ]),
  ];
}

function entityProblems(model: Model, type: EntityClass, shown: GraphQLObjectType): readonly string[] {
  const { scope, restricted } = model.declaration(type);
  const problems = Object.keys(shown.getFields()).flatMap((name) => fieldProblems(model, type, shown, name));
  if (!scope.size) problems.push(`${type.name} has no @Scope: say which rows each kind of caller may see.`);
  for (const [name, permission] of restricted) {
    const field = shown.getFields()[name];
    if (field && isNonNullType(field.type)) {
      problems.push(
        `${type.name}.${name} asks for ${permission}: make it nullable, so that others get the rest.`,
      );
    }
  }
  return problems;
}

function fieldProblems(model: Model, type: EntityClass, shown: GraphQLObjectType, name: string): string[] {
  const field = `${type.name}.${name}`;
  const { sql, hasOne, hasMany, restricted } = model.declaration(type);
  const needed = model.needs(type, name);
  if (needed) {
    const hidden = needed.find(
      (column) => restricted.has(column) && restricted.get(column) !== restricted.get(name),
    );
    return hidden ? [`${field} is made of ${hidden}: it must be @Restricted as that is.`] : [];
  }
  if (sql.has(name)) return [];
  const one = hasOne.get(name);
  if (one) return problemOf(() => model.pointsTo(one.target(), 'a', one.via, type, 'b'));
  const many = hasMany.get(name);
  if (many) return manyProblems(model, type, name, many);
  const property = model.property(type, name);
  if (!property) {
    return [
      `${field} is neither a column, a @SqlField, a @Derived field, a relation, nor a resolver with @Needs.`,
    ];
  }
  const fieldType = shown.getFields()[name]?.type;
  if (model.reference(type, name) && isObjectType(getNamedType(fieldType as never))) {
    // the scope of the other class decides whether the row is there
    return isNonNullType(fieldType)
      ? [`${field} must be nullable: not every caller may see the other row.`]
      : [];
  }
  return [
    ...problemOf(() => model.fieldNames(type, name)),
    ...typeProblems(field, property.columnTypes[0], fieldType),
  ];
}

const typeProblems = (field: string, column: string | undefined, shown: unknown): string[] => {
  const name = getNamedType(shown as GraphQLObjectType).name;
  if (column === 'date' && name === 'DateTimeISO')
    return [`${field} is a date without a time: show it as a String.`];
  if (column === 'bigint' && name === 'Int')
    return [`${field} does not fit an Int: show it as WholeNumber, MinorUnits or String.`];
  return [];
};

function manyProblems(
  model: Model,
  type: EntityClass,
  name: string,
  many: { list: () => AnyList; via: string | null },
): string[] {
  const { via } = many;
  const target = many.list().type;
  if (via === null) {
    return model.pivot(type, name)
      ? []
      : [`${type.name}.${name} is not a many-to-many collection: name its via.`];
  }
  return model.pivot(target, via) ? [] : problemOf(() => model.pointsTo(target, 'a', via, type, 'b'));
}

function filterProblems(compilation: Compilation, list: AnyList): readonly string[] {
  return [...list.filters].flatMap(([name, { path, kind }]) => {
    if (kind === 'search') {
      const searches = list.search || list.moreSearches.length;
      return searches ? [] : [`The list ${list.name} has a filter ${name}, but no search.`];
    }
    return problemOf(() => followPath(compilation, list.type, path)).map(
      (problem) => `The list ${list.name} cannot filter by ${path}: ${problem}`,
    );
  });
}

function followPath(compilation: Compilation, type: EntityClass, path: string): void {
  const [head = '', ...rest] = path.split('.');
  const many = compilation.model.declaration(type).hasMany.get(head)?.list().type;
  const next = many ?? compilation.toOne(type, 'a', head, new Select())?.type;
  if (rest.length && !next) throw new Error(`${type.name}.${head} is not a relation.`);
  if (rest.length && next) followPath(compilation, next, rest.join('.'));
  else if (!next || compilation.model.reference(type, head))
    compilation.expression(type, 'a', head, new Select());
}

function orderProblems(compilation: Compilation, list: AnyList): readonly string[] {
  return [...list.orders.keys()].flatMap((order) =>
    orderKeys(compilation, list, order).flatMap(({ path }) => {
      const subject = `The order ${order} of the list ${list.name}`;
      const key = `${list.type.name}.${path}`;
      if (path.includes('.'))
        return [`${subject} goes by ${key}: only columns of the same row have an index.`];
      return problemOf(() => {
        const { type, nullable } = compilation.expression(list.type, 'a', path, new Select());
        const isPrecise = isTime(type) && !/\(3\)/.test(type) && compilation.model.property(list.type, path);
        if (nullable) throw new Error(`${key} can be null: order by a stored column that stands in for it.`);
        if (!isOrderable(type)) throw new Error(`${key} is of a type that has no order.`);
        if (isPrecise)
          throw new Error(`${key} is finer than milliseconds, so that cursors would skip rows: length 3.`);
      }).map((problem) => `${subject}: ${problem}`);
    }),
  );
}

function problemOf(check: () => unknown): string[] {
  try {
    check();
    return [];
  } catch (fault) {
    return [(fault as Error).message];
  }
}
