import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
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

/** Whether the parameters are what GraphQL over HTTP wants; what else is wrong with them is then GraphQL's to say. */
export function isWellFormed(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const text = body['query'] ?? body['documentId'];
  const name = body['operationName'] ?? '';
  const maps = [body['variables'] ?? {}, body['extensions'] ?? {}];
  return typeof text === 'string' && text !== '' && typeof name === 'string' && maps.every(isRecord);
}

/**
 * The status as the media type wants it: to `application/json`, whose readers cannot tell our 400 from a proxy's, a
 * well-formed request is answered with 200 whatever GraphQL says of it.
 *
 * @example statusFor(400, 'application/json', { query: '{ nothing }' }) // 200
 */
export const statusFor = (status: number, type: string, body: unknown): number =>
  type === legacy && status < 500 && isWellFormed(body) ? 200 : status;

/** Refuses in the shape of GraphQL what never gets as far as GraphQL. */
export function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  const type = answerType(reply.request.headers.accept) ?? legacy;
  const error = { message, extensions: { code } };
  return reply
    .code(status)
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [error] }));
}

/** Bodies that are too large, of another type, or no JSON. */
export function refuseBody(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error.statusCode === 413) return refuse(reply, 413, 'REQUEST_TOO_LARGE', 'This request is too large.');
  if (error.statusCode === 415)
    return refuse(reply, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json.');
  if (error.statusCode === 400)
    return refuse(reply, 400, 'BAD_REQUEST', 'The body of this request is no JSON.');
  reply.log.error({ err: error }, 'unexpected error');
  return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
}
