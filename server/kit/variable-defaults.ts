import {
  astFromValue,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromASTUntyped,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
type Fill = (value: unknown) => unknown;

/**
 * Fills in what a client may leave out of its variables: defaults of what is not nullable, of a variable and of fields of an input
 * object, as section 6.4.1 of the GraphQL specification (October 2021) has it. graphql-jit fills in defaults of nullable types alone
 * and takes the others for missing. Values stay as clients write them, because it parses them afterwards.
 *
 * @example const fill = fillDefaults(schema, operation); plan.query(undefined, context, fill(variables));
 */
export function fillDefaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (variables: Variables) => Variables {
  const fills: [name: string, fill: Fill][] = [];
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    if (!type) continue;
    const fallback = isNonNullType(type) && defaultValue ? valueFromASTUntyped(defaultValue) : undefined;
    const fill = filling(type, fallback);
    if (fill) fills.push([variable.name.value, fill]);
  }
  if (fills.length === 0) return (variables) => variables;
  return (variables) => filled(variables, fills);
}

/** Undefined where nothing in the type can be missing. */
function filling(type: GraphQLInputType, fallback: unknown): Fill | undefined {
  const inner = fillingInside(isNonNullType(type) ? type.ofType : type);
  if (fallback === undefined) return inner;
  return (value) => (value === undefined ? fallback : (inner?.(value) ?? value));
}

function fillingInside(type: GraphQLInputType): Fill | undefined {
  if (isListType(type)) {
    const fill = filling(type.ofType as GraphQLInputType, undefined);
    return fill && ((value) => (Array.isArray(value) ? value.map(fill) : fill(value)));
  }
  if (!isInputObjectType(type)) return undefined;
  const fills: [name: string, fill: Fill][] = [];
  for (const field of Object.values(type.getFields())) {
    const ast = isNonNullType(field.type) && astFromValue(field.defaultValue, field.type);
    const fill = filling(field.type, ast ? valueFromASTUntyped(ast) : undefined);
    if (fill) fills.push([field.name, fill]);
  }
  if (fills.length === 0) return undefined;
  return (value) => (isPlain(value) ? filled(value, fills) : value);
}

const isPlain = (value: unknown): value is Variables =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function filled(given: Variables, fills: readonly [name: string, fill: Fill][]): Variables {
  const all: Record<string, unknown> = { ...given };
  for (const [name, fill] of fills) {
    const value = fill(given[name]);
    if (value !== undefined) all[name] = value;
  }
  return all;
}
