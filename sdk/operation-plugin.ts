import {
  concatAST,
  getOperationAST,
  print,
  separateOperations,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/**
 * A codegen plugin: each operation as a text that carries the types of what it takes and answers, so that a program that sends it needs no
 * GraphQL library.
 */
export const plugin = (
  _schema: GraphQLSchema,
  sources: readonly { document?: DocumentNode }[],
): { prepend: string[]; content: string } => {
  const all = concatAST(sources.flatMap(({ document }) => document ?? []));
  const written = Object.entries(separateOperations(all)).map(([name, document]) => {
    const type = `${name}${getOperationAST(document)?.operation === 'query' ? 'Query' : 'Mutation'}`;
    return `export const ${name}Document: Operation<${type}, ${type}Variables> = \`${print(document)}\`;`;
  });
  return { prepend: ["import type { Operation } from './transport.ts';"], content: written.join('\n') };
};
