import {
  Kind,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  visit,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { isBlank, isId } from './filter.ts';
import { lists } from './list.ts';

/** What of a variable can change a statement, as text: its presence, null, booleans and orders, never other values. */
export type ShapeOf = (value: unknown) => string;

const orNothing =
  (shape: ShapeOf): ShapeOf =>
  (value) =>
    value === undefined ? 'u' : value === null ? 'n' : shape(value);

const orderEnums = (): ReadonlySet<string> => new Set([...lists.values()].map(({ name }) => `${name}Order`));

function searchFields(input: string): ReadonlySet<string> {
  const owner = [...lists.values()].find(({ name }) => `${name}Filter` === input);
  const searches = [...(owner?.filters ?? [])].filter(([, { kind }]) => kind === 'search');
  return new Set(searches.map(([field]) => field));
}

function shapeOf(given: GraphQLInputType, orders: ReadonlySet<string>): ShapeOf {
  const type = getNullableType(given);
  if (isInputObjectType(type)) {
    const searches = searchFields(type.name);
    const fields = Object.values(type.getFields()).map((field): readonly [string, ShapeOf] => [
      field.name,
      searches.has(field.name)
        ? orNothing((text) => (isBlank(text) ? 'b' : isId(text) ? 'i' : 'v'))
        : shapeOf(field.type, orders),
    ]);
    return orNothing((value) => {
      const values = value as Record<string, unknown>;
      return `{${fields.map(([name, shape]) => shape(values[name])).join('')}}`;
    });
  }
  if (isListType(type)) {
    const element = shapeOf(type.ofType, orders);
    const isShaping = isInputObjectType(getNamedType(type));
    return orNothing((value) => (isShaping ? `[${[value].flat().map(element).join('')}]` : 'l'));
  }
  const isShaping = type.toString() === 'Boolean' || (isEnumType(type) && orders.has(type.name));
  return orNothing((value) => (isShaping ? `=${String(value)};` : 'v'));
}

/** The shapes of an operation's variables. */
export function variableShapes(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): readonly (readonly [string, ShapeOf])[] {
  const orders = orderEnums();
  return (operation.variableDefinitions ?? []).map(({ variable, type }) => [
    variable.name.value,
    shapeOf(typeFromAST(schema, type as never) as GraphQLInputType, orders),
  ]);
}

/** Whether the arguments of a field depend on the request at all. */
export function hasVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, { [Kind.VARIABLE]: () => void (found = true) });
  }
  return found;
}
