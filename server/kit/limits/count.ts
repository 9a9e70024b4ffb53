import {
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a definition holds, with every fragment counted wherever it is spread. */
export interface Counts {
  depth: number;
  introspectionDepth: number;
  fields: number;
  aliases: number;
  directives: number;
  repeated: number;
}

interface Part extends Counts {
  /** How often each name stands in the selection, fragments included. */
  readonly names: Map<string, number>;
}

const nothing = (): Part => ({
  ...{ depth: 0, introspectionDepth: 0, fields: 0, aliases: 0, directives: 0, repeated: 0 },
  names: new Map(),
});

function add(to: Part, more: Counts): void {
  to.depth = Math.max(to.depth, more.depth);
  to.introspectionDepth = Math.max(to.introspectionDepth, more.introspectionDepth);
  to.fields += more.fields;
  to.aliases += more.aliases;
  to.directives += more.directives;
  to.repeated += more.repeated;
}

function addNames(to: Part, names: ReadonlyMap<string, number>): void {
  for (const [name, count] of names) to.names.set(name, (to.names.get(name) ?? 0) + count);
}

function repetitions({ names }: Part): number {
  let count = 0;
  for (const times of names.values()) count += times - 1;
  return count;
}

const introspects = (name: string): boolean => name === '__schema' || name === '__type';

/** Counts once per fragment, so that fragments that double each other are as fast to count as any. */
class Counter {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly counted = new Map<string, Part>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  definition(definition: DefinitionNode): Counts {
    const whole = nothing();
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
      return whole;
    const part = this.selections(definition.selectionSet);
    add(whole, part);
    // a fragment is as deep as the place where it is spread
    if (definition.kind === Kind.FRAGMENT_DEFINITION) whole.depth = 0;
    whole.repeated += repetitions(part);
    const variables = definition.variableDefinitions ?? [];
    for (const { directives = [] } of [definition, ...variables]) whole.directives += directives.length;
    return whole;
  }

  private selections(set: SelectionSetNode): Part {
    const part = nothing();
    for (const selection of set.selections) {
      part.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        this.field(part, selection);
        continue;
      }
      const spread =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.fragment(selection.name.value)
          : this.selections(selection.selectionSet);
      add(part, spread);
      addNames(part, spread.names);
    }
    return part;
  }

  private field(to: Part, field: FieldNode): void {
    const inner = field.selectionSet ? this.selections(field.selectionSet) : nothing();
    const introspection = introspects(field.name.value);
    add(to, {
      depth: introspection ? 0 : inner.depth + 1,
      introspectionDepth: introspection ? inner.depth + 1 : inner.introspectionDepth,
      fields: inner.fields + 1,
      aliases: inner.aliases + (field.alias ? 1 : 0),
      directives: inner.directives,
      repeated: inner.repeated + repetitions(inner),
    });
    addNames(to, new Map([[field.alias?.value ?? field.name.value, 1]]));
  }

  private fragment(name: string): Part {
    const known = this.counted.get(name);
    if (known) return known;
    // a fragment within itself adds nothing here: validation refuses the circle
    this.counted.set(name, nothing());
    const definition = this.fragments.get(name);
    const part = definition ? this.selections(definition.selectionSet) : nothing();
    this.counted.set(name, part);
    return part;
  }
}

/**
 * What each definition of a document holds, whether the document is valid or not: counting comes before validation, whose
 * time grows with the square of what it finds.
 *
 * @example count(parse('{ viewer { user { id } } }')).depth // 3
 */
export function count(document: DocumentNode): Counts {
  const counter = new Counter(document);
  const all = document.definitions.map((definition) => counter.definition(definition));
  const most = (key: keyof Counts): number => Math.max(0, ...all.map((counts) => counts[key]));
  return {
    depth: most('depth'),
    introspectionDepth: most('introspectionDepth'),
    fields: most('fields'),
    aliases: most('aliases'),
    directives: most('directives'),
    repeated: most('repeated'),
  };
}
