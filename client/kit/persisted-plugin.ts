import { createHash } from 'node:crypto';
import { formatDocument } from '@urql/core';
import {
  Kind,
  print,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

interface Source {
  document?: DocumentNode;
}

interface Side {
  /** What is written: ids by the names of the operations, or the texts by their ids. */
  write: 'ids' | 'documents';
}

/** An operation with every fragment that it spreads, as the cache of the client sends it. */
function textOf(operation: OperationDefinitionNode, fragments: Map<string, FragmentDefinitionNode>): string {
  const needed = new Map<string, FragmentDefinitionNode>();
  const collect = (definition: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(definition, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (!fragment || needed.has(value)) return;
        needed.set(value, fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...needed.values()] };
  return print(formatDocument(document as never) as unknown as DocumentNode);
}

/**
 * A codegen plugin: the client's operations as persisted documents, each by the SHA-256 of its text.
 *
 * @example
 * // codegen.ts
 * 'server/persisted-documents.generated.ts': { plugins: [{ './client/kit/persisted-plugin.ts': { write: 'documents' } }] }
 */
export function plugin(_schema: GraphQLSchema, sources: readonly Source[], { write }: Side): string {
  const definitions = sources.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const texts = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const name = definition.name?.value;
    if (!name) throw new Error('An operation of the client has no name.');
    if (texts.has(name)) throw new Error(`Two operations of the client are named ${name}.`);
    texts.set(name, textOf(definition, fragments));
  }
  const rows = [...texts]
    .map(([name, text]) => {
      const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
      return write === 'ids' ? [name, id] : [id, text];
    })
    .sort(([left = ''], [right = '']) => (left < right ? -1 : 1));
  return write === 'ids'
    ? `export const documentIds: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(rows), null, 2)};`
    : `export const documents: ReadonlyMap<string, string> = new Map(${JSON.stringify(rows, null, 2)});`;
}
