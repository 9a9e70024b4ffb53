import { createHash } from 'node:crypto';
import { formatDocument } from '@urql/core';
import { concatAST, Kind, print, separateOperations, type DocumentNode, type GraphQLSchema } from 'graphql';

interface Source {
  location?: string;
  document?: DocumentNode;
}

interface Side {
  /** What is written: ids by the names of the operations, or the texts by their ids. */
  write: 'ids' | 'documents';
}

/**
 * A codegen plugin: the client's operations as persisted documents, each by the SHA-256 of its text.
 *
 * @example
 * // codegen.ts
 * 'server/persisted-documents.generated.ts': { plugins: [{ './client/kit/persisted-plugin.ts': { write: 'documents' } }] }
 */
export function plugin(_schema: GraphQLSchema, sources: readonly Source[], { write }: Side): string {
  // files are read side by side: an id must not depend on which came first
  const inOrder = sources.toSorted((one, other) => ((one.location ?? '') < (other.location ?? '') ? -1 : 1));
  const all = concatAST(inOrder.flatMap(({ document }) => document ?? []));
  const names = all.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : [],
  );
  if (names.includes(undefined)) throw new Error('An operation of the client has no name.');
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`Two operations of the client are named ${twice}.`);
  // as the cache of the client sends them
  const texts = Object.entries(separateOperations(all)).map(
    ([name, document]) =>
      [name, print(formatDocument(document as never) as unknown as DocumentNode)] as const,
  );
  const rows = texts
    .map(([name, text]) => {
      const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
      return write === 'ids' ? [name, id] : [id, text];
    })
    .sort(([left = ''], [right = '']) => (left < right ? -1 : 1));
  return write === 'ids'
    ? `export const documentIds: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(rows), null, 2)};`
    : `export const documents: ReadonlyMap<string, string> = new Map(${JSON.stringify(rows, null, 2)});`;
}
