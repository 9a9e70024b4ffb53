import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  isAbstractType,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What of a request the selection is read with. */
export interface SelectionSource {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** Nodes of one response key; their selections are merged. */
export type FieldGroup = readonly FieldNode[];

/** A field that is wanted, with all the groups that want it. */
export interface Picked {
  readonly name: string;
  /** Where its value stands in the row: the field's name, or one slot for each node where arguments can differ. */
  readonly slot: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly groups: FieldGroup[];
}

const slots = new WeakMap<FieldNode, string>();
let slotCount = 0;

/** The slot of a field with arguments; the resolver finds it again by the same node. */
export function slotOf(node: FieldNode): string {
  const slot = slots.get(node) ?? `${node.name.value}$${++slotCount}`;
  slots.set(node, slot);
  return slot;
}

const isOn = (node: { readonly directives?: readonly DirectiveNode[] }, source: SelectionSource): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, source.variableValues)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, source.variableValues)?.['if'] !== false;

/**
 * The fields that the groups want of a type. Under several aliases a field without arguments is picked once; one with
 * arguments once for each response key.
 */
export function pick(
  source: SelectionSource,
  type: GraphQLObjectType,
  groups: readonly FieldGroup[],
): ReadonlyMap<string, Picked> {
  const picked = new Map<string, Picked>();
  for (const group of groups) {
    for (const nodes of mergedNodes(source, type, group)) {
      const [node] = nodes;
      const definition = node && type.getFields()[node.name.value];
      if (!node || !definition) continue; // __typename
      const slot = definition.args.length ? slotOf(node) : definition.name;
      const known = picked.get(slot);
      if (known) known.groups.push(nodes);
      else picked.set(slot, { name: definition.name, slot, definition, node, groups: [nodes] });
    }
  }
  return picked;
}

/** GraphQL's CollectFields: by response key, through fragments, without what is skipped. */
function mergedNodes(
  source: SelectionSource,
  type: GraphQLObjectType,
  group: FieldGroup,
): Iterable<FieldNode[]> {
  const byKey = new Map<string, FieldNode[]>();
  const applies = (condition: string | undefined): boolean => {
    const other = condition && condition !== type.name ? source.schema.getType(condition) : undefined;
    return !other || (isAbstractType(other) && source.schema.isSubType(other, type));
  };
  const walk = (set: SelectionSetNode | undefined): void => set?.selections.forEach(visit);
  const visit = (node: SelectionNode): void => {
    if (!isOn(node, source)) return;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const nodes = byKey.get(key);
      if (nodes) nodes.push(node);
      else byKey.set(key, [node]);
      return;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : source.fragments[node.name.value];
    if (applies(fragment?.typeCondition?.name.value)) walk(fragment?.selectionSet);
  };
  for (const node of group) if (isOn(node, source)) walk(node.selectionSet);
  return byKey.values();
}
