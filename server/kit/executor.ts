import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import {
  execute,
  getOperationAST,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { fillDefaults } from './variable-defaults.ts';

const maxPlans = 500;

type Variables = Readonly<Record<string, unknown>>;

/** Answers an operation with the variables of a request. */
export type Plan = (context: unknown, variables: Variables) => Promise<ExecutionResult>;

/** An operation as a function. Where it cannot be compiled, it answers with the errors. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string,
): Plan {
  // the experimental flag is the one that evaluates @skip and @include per path, and so correctly
  const options = { useExperimentalPathBasedSkipInclude: true } as never;
  const compiled = compileQuery(schema, document, operationName, options);
  const operation = getOperationAST(document, operationName);
  if (!operation || !isCompiledQuery(compiled)) return () => Promise.resolve(compiled as ExecutionResult);
  const fill = fillDefaults(schema, operation);
  return async (context, variables) => compiled.query(undefined, context, fill(variables));
}

/**
 * graphql-jit as Apollo's executor: each document is compiled once to a function. Errors keep path and code, as graphql-js
 * has them.
 *
 * @example new ApolloServer({ gateway: jitGateway(schema) })
 */
export function jitGateway(schema: GraphQLSchema): GatewayInterface {
  const plans = new Map<string, Plan>();
  const executor: GatewayExecutor = async (request) => {
    const operation: unknown = request.operation;
    if (!operation) {
      // graphql-jit throws here; graphql-js says which operation is missing
      const { operationName } = request.request;
      return execute({ schema, document: request.document, operationName }) as never;
    }
    const key = `${request.queryHash}${request.operationName ?? ''}`;
    let plan = plans.get(key);
    if (!plan) {
      plan = compileOperation(schema, request.document, request.operationName ?? undefined);
      const oldest = plans.keys().next().value;
      if (plans.size >= maxPlans && oldest !== undefined) plans.delete(oldest);
      plans.set(key, plan);
    }
    const result = await plan(request.context, request.request.variables ?? {});
    return { ...result, errors: result.errors?.map((error) => standard(error, 'data' in result)) } as never;
  };
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: () => Promise.resolve({ executor }),
    stop: () => Promise.resolve(),
  };
}

/** Errors without data are variables that do not fit; graphql-jit gives them no code. */
function standard(error: GraphQLError, hasData: boolean): GraphQLError {
  const original = error.originalError as (Error & { extensions?: Record<string, unknown> }) | undefined;
  const extensions = { ...original?.extensions, ...error.extensions };
  return new GraphQLError(error.message, {
    path: error.path,
    nodes: error.nodes,
    originalError: error.originalError,
    extensions: hasData || extensions['code'] ? extensions : { ...extensions, code: 'BAD_USER_INPUT' },
  });
}
