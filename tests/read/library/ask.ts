import { parse, execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileOperation } from '../../../server/kit/executor.ts';

/** An answer as a client gets it, errors without the texts that executors word differently. */
export interface Answer {
  readonly data: Record<string, never> | null;
  readonly errors: readonly { readonly path: string; readonly code: unknown; readonly fields: unknown }[];
}

export type Executor = 'graphql-js' | 'graphql-jit';
export const executors: readonly Executor[] = ['graphql-js', 'graphql-jit'];

type Execute = (
  schema: GraphQLSchema,
  source: string,
  variables: Record<string, unknown>,
  context: unknown,
  root?: unknown,
) => Promise<ExecutionResult>;

const run: Record<Executor, Execute> = {
  'graphql-js': async (schema, source, variableValues, contextValue, rootValue) =>
    execute({ schema, document: parse(source), variableValues, contextValue, rootValue }),
  'graphql-jit': (schema, source, variables, context) =>
    compileOperation(schema, parse(source))(context, variables),
};

export async function answerOf(executor: Executor, ...request: Parameters<Execute>): Promise<Answer> {
  const { data, errors = [] } = await run[executor](...request);
  const told = errors.map(({ extensions, originalError, path }) => {
    const { code, fields } = {
      ...extensions,
      ...(originalError as { extensions?: object } | undefined)?.extensions,
    };
    return { path: path?.join('.') ?? '', code, fields };
  });
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as Answer['data'],
    errors: told.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
