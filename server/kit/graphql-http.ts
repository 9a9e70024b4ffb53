import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { refusal } from './limits/limits.ts';
import { isRecord } from './limits/persisted-documents.ts';

const modern = 'application/graphql-response+json';
const legacy = 'application/json';

/** What asks for anything is most often older than the modern type. */
const served: Readonly<Record<string, string>> = {
  [modern]: modern,
  [legacy]: legacy,
  'application/*': legacy,
  '*/*': legacy,
};

/**
 * The media type of the answer, by the `Accept` header; null where nothing that is accepted can be served.
 *
 * @example answerType('application/graphql-response+json, application/json;q=0.9') // application/graphql-response+json
 */
export function answerType(accept: string | undefined): string | null {
  if (!accept?.trim()) return modern;
  let best: { type: string; quality: number } | null = null;
  for (const range of accept.split(',')) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const quality = weight === undefined ? 1 : Number(weight);
    const type = served[name];
    if (type && quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type ?? null;
}

/** As the header names it: JSON is UTF-8. */
export const mediaType = (type: string): string => `${type}; charset=utf-8`;

/** What a well-formed request asks for. */
export interface Operation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
}

/**
 * The parameters of a request, as GraphQL over HTTP names and types them; refuses with a sentence what is something else.
 *
 * @example operationOf({ query: '{ viewer { user { id } } }' })
 */
export function operationOf(body: unknown): Operation {
  if (!isRecord(body)) throw refusal('BAD_REQUEST', 'Send one JSON object, with the document as query.');
  const { query, operationName, variables, extensions } = body;
  // clients that try Apollo's automatic persisted queries send the text to whoever answers with this
  if (isRecord(extensions) && extensions['persistedQuery'] != null)
    throw refusal('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');
  if (typeof query !== 'string' || query === '')
    throw refusal('BAD_REQUEST', 'query must be a string that is not empty.');
  if (operationName != null && typeof operationName !== 'string')
    throw refusal('BAD_REQUEST', 'operationName must be a string.');
  if (variables != null && !isRecord(variables)) throw refusal('BAD_REQUEST', 'variables must be an object.');
  if (extensions != null && !isRecord(extensions))
    throw refusal('BAD_REQUEST', 'extensions must be an object.');
  return { query, ...(operationName && { operationName }), variables: variables ?? {} };
}

/** Whether the parameters are what GraphQL over HTTP wants; what else is wrong with them is then GraphQL's to say. */
export function isWellFormed(body: unknown): boolean {
  try {
    operationOf(isRecord(body) && body['documentId'] ? { ...body, query: body['documentId'] } : body);
    return true;
  } catch {
    return false;
  }
}

/**
 * The status as the media type wants it: to `application/json`, whose readers cannot tell our 400 from a proxy's, a
 * well-formed request is answered with 200 whatever GraphQL says of it.
 *
 * @example statusFor(400, 'application/json', { query: '{ nothing }' }) // 200
 */
export const statusFor = (status: number, type: string, body: unknown): number =>
  type === legacy && status >= 400 && status < 500 && isWellFormed(body) ? 200 : status;

/** Refuses in the shape of GraphQL what never gets as far as GraphQL. */
export function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  const type = answerType(reply.request.headers.accept) ?? legacy;
  const error = { message, extensions: { code } };
  return reply
    .code(status)
    .type(mediaType(type))
    .send(JSON.stringify({ errors: [error] }));
}

/** Whatever keeps a request from getting as far as GraphQL: limits, and bodies that are too large, of another type, or no JSON. */
export function refuseFault(
  error: FastifyError | GraphQLError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof GraphQLError) {
    const { code, http } = error.extensions as { code: string; http: { status: number } };
    const type = answerType(request.headers.accept) ?? legacy;
    return refuse(reply, statusFor(http.status, type, request.body), code, error.message);
  }
  if (error.statusCode === 413) return refuse(reply, 413, 'REQUEST_TOO_LARGE', 'This request is too large.');
  if (error.statusCode === 415)
    return refuse(reply, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json.');
  if (error.statusCode === 400)
    return refuse(reply, 400, 'BAD_REQUEST', 'The body of this request is no JSON.');
  reply.log.error({ err: error }, 'unexpected error');
  return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
}
