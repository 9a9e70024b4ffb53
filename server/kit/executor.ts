import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

const maxPlans = 500;

/**
 * graphql-jit as Apollo's executor: each document is compiled once to a function. Errors keep path and code, as graphql-js
 * has them.
 *
 * @example new ApolloServer({ gateway: jitGateway(schema) })
 */
export function jitGateway(schema: GraphQLSchema): GatewayInterface {
  const plans = new Map<string, CompiledQuery | ExecutionResult>();
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
      // the experimental flag is the one that evaluates @skip and @include per path, and so correctly
      plan = compileQuery(schema, request.document, request.operationName ?? undefined, {
        useExperimentalPathBasedSkipInclude: true,
      } as never);
      const oldest = plans.keys().next().value;
      if (plans.size >= maxPlans && oldest !== undefined) plans.delete(oldest);
      plans.set(key, plan);
    }
    if (!isCompiledQuery(plan)) return plan as never;
    const result = await plan.query(undefined, request.context, request.request.variables ?? {});
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
