import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { lists } from '../read/list.ts';
import { limits } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;
type Rows = (variables: Variables) => number;

/** The objects of an answer: those that come once, and those that come with each row of a page. */
export interface Cost {
  flat: number;
  readonly pages: { readonly rows: Rows; readonly each: Cost }[];
}

/** The cost with the page sizes that the variables ask for. */
export const totalOf = (cost: Cost, variables: Variables): number =>
  cost.pages.reduce(
    (sum, { rows, each }) => sum + rows(variables) * (1 + totalOf(each, variables)),
    cost.flat,
  );

function fieldOf(type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | null {
  return isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name] ?? null) : null;
}

/** Types whose lists have as many rows as their field was asked for. */
const isPage = (type: GraphQLNamedType): boolean => isObjectType(type) && 'pageInfo' in type.getFields();

/** What an argument gives: null where it is left out, more than any page where it is no number. */
function numberOf(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? Math.max(0, value) : limits.cost;
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.NULL) return null;
  return node.kind === Kind.INT ? Number(node.value) : node;
}

/** Reads one operation of a document that holds no more fields than `limits` allow, valid or not. */
class Pricing {
  private readonly defaults = new Map<string, unknown>();
  private readonly within = new Set<string>();
  private readonly schema: GraphQLSchema;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.schema = schema;
    this.fragments = fragments;
  }

  operation(operation: OperationDefinitionNode): Cost {
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue) this.defaults.set(variable.name.value, literal(defaultValue));
    }
    const cost: Cost = { flat: 0, pages: [] };
    this.selections(cost, operation.selectionSet, this.schema.getRootType(operation.operation) ?? undefined);
    return cost;
  }

  private selections(to: Cost, set: SelectionSetNode, type: GraphQLNamedType | undefined, page?: Rows): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        this.field(to, selection, type, page);
        continue;
      }
      const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined;
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(name ?? '') : selection;
      if (!fragment || (name && this.within.has(name))) continue;
      const condition = fragment.typeCondition?.name.value;
      if (name) this.within.add(name);
      this.selections(to, fragment.selectionSet, condition ? this.schema.getType(condition) : type, page);
      if (name) this.within.delete(name);
    }
  }

  private field(to: Cost, node: FieldNode, parent: GraphQLNamedType | undefined, page?: Rows): void {
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !type) return;
    if (!isCompositeType(type)) {
      if (page && field.name === 'totalCount') to.flat += limits.costOfCount;
      return;
    }
    const own: Cost = { flat: 0, pages: [] };
    if (node.selectionSet) {
      this.selections(own, node.selectionSet, type, isPage(type) ? this.rows(node, field) : undefined);
    }
    if (isListType(getNullableType(field.type))) {
      to.pages.push({ rows: page ?? (() => limits.rowsOfPlainList), each: own });
      return;
    }
    to.flat += 1 + own.flat;
    to.pages.push(...own.pages);
  }

  private rows(node: FieldNode, field: GraphQLField<unknown, unknown>): Rows {
    const list = lists.get(getNamedType(field.type).name);
    const first = this.argument(node, field, 'first');
    const last = this.argument(node, field, 'last');
    const most = list?.max ?? limits.cost;
    return (variables) => {
      const asked = [first(variables), last(variables)].filter((rows) => rows !== null);
      return Math.min(most, asked.length > 0 ? Math.max(...asked) : (list?.first ?? limits.rowsOfPlainList));
    };
  }

  private argument(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    name: string,
  ): (variables: Variables) => number | null {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const byDefault = numberOf(field.args.find((argument) => argument.name === name)?.defaultValue);
    if (!given) return () => byDefault;
    if (given.kind !== Kind.VARIABLE) {
      const fixed = numberOf(literal(given));
      return () => fixed;
    }
    const variable = given.name.value;
    const otherwise = this.defaults.has(variable) ? numberOf(this.defaults.get(variable)) : byDefault;
    return (variables) => (variables[variable] === undefined ? otherwise : numberOf(variables[variable]));
  }
}

/**
 * What each operation of a document costs: one for every object of its answer, as many for a list as its page has rows, lists
 * within lists multiplied. Columns are free.
 *
 * @example
 * const [cost] = price(schema, parse('{ users(first: 20) { nodes { memberships(first: 5) { nodes { id } } } } }'));
 * totalOf(cost, {}) // 1 + 20 * (1 + 1 + 5 * 1)
 */
export function price(schema: GraphQLSchema, document: DocumentNode): Cost[] {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => new Pricing(schema, fragments).operation(operation));
}
