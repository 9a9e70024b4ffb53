import type { GraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { programOf } from './apps/authenticate-key.ts';
import { browserOf } from './identity/authenticate-request.ts';
import { CallerMemory, type Sender } from './kit/caller-memory.ts';
import { anonymous, createContext, type Caller, type RequestInfo } from './kit/context.ts';
import {
  answerType,
  mediaType,
  operationOf,
  refuse,
  refuseFault,
  statusFor,
  type Operation,
} from './kit/graphql-http.ts';
import { startGraphqlServer } from './kit/graphql-server.ts';
import { Gate } from './kit/limits/gate.ts';
import { limits, refusal } from './kit/limits/limits.ts';
import { resolveDocument } from './kit/limits/persisted-documents.ts';
import type { Database } from './kit/read/plan.ts';
import type { Runtime } from './kit/runtime.ts';
import { documents } from './persisted-documents.generated.ts';
import { fromAnotherSite, requestInfo } from './request-info.ts';

const url = '/graphql';

/** What a request asks for. */
interface Asked {
  readonly operation: Operation;
  /** Whether the document is one of our own. */
  readonly persisted: boolean;
}

/**
 * Whether this caller may send a document as text where only ours are accepted. The header says that the request comes from the
 * playground and not, by mistake, from a page; it is no secret. What protects is the permission.
 */
const atPlayground = ({ permissions }: Caller, request: FastifyRequest): boolean =>
  request.headers['x-playground'] !== undefined && permissions.has('playground.use');

/** The API: POST alone, one operation a request, the limits before everything else. */
export async function graphqlRoute(
  app: FastifyInstance,
  runtime: Runtime,
  schema: GraphQLSchema,
): Promise<void> {
  const apollo = await startGraphqlServer(app, runtime, schema);
  const gate = new Gate(schema);
  const callers = new CallerMemory(runtime);

  /** Nobody's operation is looked at further once the limits refuse it. */
  const admit = ({ operation, persisted }: Asked, caller: Caller, request: FastifyRequest): void => {
    const isOfBrowser = caller.kind !== 'integrator' && !atPlayground(caller, request);
    if (runtime.config.persistedDocumentsOnly && !persisted && isOfBrowser) {
      const message = 'This server accepts the documents of its own pages only, by their documentId.';
      throw refusal('PERSISTED_DOCUMENT_REQUIRED', message, 403);
    }
    gate.admit(operation.query, operation.variables, caller);
  };
  const execute = (
    asked: Asked,
    caller: Caller,
    info: RequestInfo,
    database?: Database,
  ): Promise<GraphQLResponse> =>
    apollo.executeOperation(asked.operation, {
      contextValue: createContext(runtime, caller, info, database),
    });
  /** A query as whoever sent the last one; null where that cannot be said, or is no longer so. */
  const presume = async (
    asked: Asked,
    sender: Sender,
    request: FastifyRequest,
    info: RequestInfo,
  ): Promise<GraphQLResponse | null> => {
    const presumed = gate.onlyReads(asked.operation.query) ? await callers.presume(sender) : null;
    if (!presumed) return null;
    const { caller, database, confirm } = presumed;
    try {
      admit(asked, caller, request);
    } catch {
      // whoever it really is will be told
      return null;
    }
    const response = await execute(asked, caller, info, database);
    return (await confirm()) ? response : null;
  };
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<GraphQLResponse> => {
    const { body, persisted } = resolveDocument(documents, request.body);
    const asked = { operation: operationOf(body), persisted };
    const info = requestInfo(runtime, request, reply);
    const sender = programOf(request, runtime) ?? browserOf(request, runtime);
    const presumed = sender && (await presume(asked, sender, request, info));
    if (presumed) return presumed;
    const caller = sender ? await callers.identify(sender) : anonymous;
    admit(asked, caller, request);
    return execute(asked, caller, info);
  };

  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url,
    // before the body is looked at
    onRequest: async (_request, reply) =>
      refuse(reply.header('allow', 'POST'), 405, 'METHOD_NOT_ALLOWED', 'Send operations with POST.'),
    handler: (_request, reply) => reply.send(),
  });
  app.post(url, { bodyLimit: limits.requestBytes, errorHandler: refuseFault }, async (request, reply) => {
    if (fromAnotherSite(request, runtime))
      return refuse(reply, 403, 'FORBIDDEN', 'This request comes from another site.');
    const type = answerType(request.headers.accept);
    // refused here, because afterwards the operation would be done
    if (!type) return refuse(reply, 406, 'NOT_ACCEPTABLE', 'Accept application/graphql-response+json.');
    const { body, http } = await answer(request, reply);
    if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
    const { errors, data, extensions } = body.singleResult;
    void reply.code(statusFor(http.status ?? 200, type, request.body)).type(mediaType(type));
    return JSON.stringify({ errors, data, extensions });
  });
}
