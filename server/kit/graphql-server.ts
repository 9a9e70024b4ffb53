import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { whyNotUndoable } from './consequences.ts';
import type { Ctx, WrittenEntry } from './context.ts';
import { jitGateway } from './executor.ts';
import { mayIntrospect, withoutSuggestion } from './limits/introspection.ts';
import { limits } from './limits/limits.ts';
import type { Runtime } from './runtime.ts';

/** Faults of the request itself; GraphQL's own codes, whose messages name what is wrong. */
const codesOfTheRequest = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** GraphQL repeats values that do not fit; one of 100,000 letters tells nobody more. */
const clipped = (message: string): string => (message.length > 500 ? `${message.slice(0, 500)} …` : message);

/** Expected faults pass; everything else is masked, and `logErrors` has written down what it was. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const code = formatted.extensions?.['code'];
  const expected =
    original instanceof GraphQLError && typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
  if (expected || (typeof code === 'string' && codesOfTheRequest.has(code)))
    return { ...formatted, message: clipped(formatted.message) };
  return {
    message: 'Something went wrong on our side. The request id in `extensions` finds it in the log.',
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

const isUndoable = async (ctx: Ctx, { action, targets }: WrittenEntry): Promise<boolean> =>
  (await whyNotUndoable(ctx, { action, targetsOf: () => Promise.resolve(targets) })) === null;

/** Unexpected errors go to the log with the request's id; the answer carries that id, and the audit entries it wrote. */
const companion: ApolloServerPlugin<Ctx> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue, operationName }) => {
        for (const error of errors) {
          const original = unwrapResolverError(error);
          if (original instanceof GraphQLError) continue;
          contextValue.log.error(
            { err: original, operation: operationName, path: error.path },
            'unexpected error',
          );
        }
        return Promise.resolve();
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (result.errors && !mayIntrospect(contextValue.caller)) {
          result.errors = result.errors.map((error) => ({
            ...error,
            message: withoutSuggestion(error.message),
          }));
        }
        const entry = contextValue.entries.at(-1);
        const undoable = entry && (await isUndoable(contextValue, entry));
        if (entry || result.errors) {
          result.extensions = {
            ...result.extensions,
            ...(result.errors && { requestId: contextValue.request.id }),
            ...(entry && { auditEntry: entry.id }),
            ...(undoable && { undoable }),
          };
        }
      },
    }),
};

/**
 * Apollo without what a fast API does not need: no cache control, no persisted-query look-ups.
 *
 * @example const apollo = await startGraphqlServer(app, runtime, schema);
 */
export async function startGraphqlServer(
  app: FastifyInstance,
  runtime: Runtime,
  schema: GraphQLSchema,
): Promise<ApolloServer<Ctx>> {
  const apollo = new ApolloServer<Ctx>({
    ...(runtime.config.graphqlJit ? { gateway: jitGateway(schema) } : { schema }),
    // the gate of `limits` decides by the caller
    introspection: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: limits.tokens },
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    formatError,
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app), companion],
  });
  await apollo.start();
  return apollo;
}
