import type { GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { forbidden } from '../errors.ts';
import { entitiesOf } from './check-classes.ts';
import type { EntityClass } from './entity-class.ts';
import type { Model } from './model.ts';
import { REFUSED } from './select-object.ts';
import { slotOf } from './selection.ts';

type Source = Readonly<Record<string, unknown>>;
type FieldOf = ReturnType<GraphQLObjectType['getFields']>[string];

/** Connects every field of every entity type to its row, and answers the permissions that fields name. */
export function attachResolvers(schema: GraphQLSchema, model: Model): readonly string[] {
  const permissions = new Set<string>();
  for (const { type, shown } of entitiesOf(schema, model)) {
    for (const field of Object.values(shown.getFields())) attachField(model, type, field);
    for (const permission of model.declaration(type).restricted.values()) permissions.add(permission);
  }
  return [...permissions].sort();
}

function attachField(model: Model, type: EntityClass, field: FieldOf): void {
  const { hasMany, derived, restricted } = model.declaration(type);
  const computed = derived.get(field.name);
  if (hasMany.has(field.name)) {
    field.resolve = (row: Source, _args, _ctx, info) => slotIn(row, info);
  } else if (computed) {
    field.resolve = (row: Source) => computed.compute(row as never);
  } else if (!model.needs(type, field.name)) {
    delete field.resolve;
  }
  const permission = restricted.get(field.name);
  if (permission) refuseWithout(field, permission);
}

function slotIn(row: Source, info: GraphQLResolveInfo): unknown {
  for (const node of info.fieldNodes) {
    const value = row[slotOf(node)];
    if (value !== undefined) return value;
  }
  throw new Error(`${info.parentType.name}.${info.fieldName} was not read.`);
}

/** The compiled statement left the field out; the row says so. */
function refuseWithout(field: FieldOf, permission: string): void {
  const { resolve } = field;
  field.resolve = (row: Source, args, ctx, info) => {
    const slots = field.args.length ? info.fieldNodes.map(slotOf) : [field.name];
    if (slots.some((slot) => row[slot] === REFUSED)) throw forbidden(permission);
    return resolve ? resolve(row, args, ctx, info) : row[field.name];
  };
}
