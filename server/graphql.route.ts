import { HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { authenticateRequest } from './identity/authenticate-request.ts';
import { createContext, type Caller } from './kit/context.ts';
import { answerType, refuse, refuseBody, statusFor } from './kit/graphql-http.ts';
import { startGraphqlServer } from './kit/graphql-server.ts';
import { Gate } from './kit/limits/gate.ts';
import { limits, refusal } from './kit/limits/limits.ts';
import { isRecord, resolveDocument } from './kit/limits/persisted-documents.ts';
import type { Runtime } from './kit/runtime.ts';
import { documents } from './persisted-documents.generated.ts';
import { fromAnotherSite, requestInfo } from './request-info.ts';

const url = '/graphql';

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

  const admit = async (request: FastifyRequest): Promise<{ caller: Caller; body: unknown }> => {
    const { body, persisted } = resolveDocument(documents, request.body);
    const caller = await authenticateRequest(request, runtime);
    if (runtime.config.persistedDocumentsOnly && !persisted && !atPlayground(caller, request)) {
      const message = 'This server accepts the documents of its own pages only, by their documentId.';
      throw refusal('PERSISTED_DOCUMENT_REQUIRED', message, 403);
    }
    if (isRecord(body) && typeof body['query'] === 'string')
      gate.admit(body['query'], isRecord(body['variables']) ? body['variables'] : {}, caller);
    return { caller, body };
  };

  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url,
    // before the body is looked at
    onRequest: async (_request, reply) =>
      refuse(reply.header('allow', 'POST'), 405, 'METHOD_NOT_ALLOWED', 'Send operations with POST.'),
    handler: (_request, reply) => reply.send(),
  });
  app.post(url, { bodyLimit: limits.requestBytes, errorHandler: refuseBody }, async (request, reply) => {
    if (fromAnotherSite(request, runtime))
      return refuse(reply, 403, 'FORBIDDEN', 'This request comes from another site.');
    const type = answerType(request.headers.accept);
    // refused here because Apollo would find out after the operation
    if (!type) return refuse(reply, 406, 'NOT_ACCEPTABLE', 'Accept application/graphql-response+json.');
    const admission = admit(request);
    const { body } = await admission.catch(() => ({ body: request.body }));
    const contentType = request.headers['content-type'];
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([
          ['accept', type],
          ...(contentType ? [['content-type', contentType] as const] : []),
        ]),
        search: '',
        body,
      },
      // what was refused is thrown here, so that Apollo answers it as it answers any fault of a request
      context: async () =>
        createContext(runtime, (await admission).caller, requestInfo(runtime, request, reply)),
    });
    for (const [name, value] of answer.headers) void reply.header(name, value);
    void reply.code(statusFor(answer.status ?? 200, type, request.body));
    return answer.body.kind === 'complete' ? answer.body.string : reply.send();
  });
}
