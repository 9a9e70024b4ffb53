import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import Stripe from 'stripe';
import { answer, type Call } from './answer.ts';
import type { Clockwork } from './time/clockwork.ts';
import type { WebhookEndpoint } from './deliver.ts';
import { controls } from './controls.ts';
import { endpoints } from './endpoints.ts';
import { StripeFault } from './fault.ts';
import { faultsOnDemand } from './faults.ts';
import { parseForm } from './form.ts';

export interface StripeOptions {
  /** The only key that is let in. */
  apiKey: string;
  endpoints: () => WebhookEndpoint[];
  /** Where a browser finds the hosted pages: `http://localhost:4000`. */
  origin?: () => string;
  /** Something goes wrong on purpose: the request is refused with a 503, or carried out and its answer lost. */
  interrupt?: (request: { method: string; path: string }) => 'refuse' | 'lose' | undefined;
}

/** Stripe's API, to be mounted at /v1. */
export function stripe(app: FastifyInstance, pool: Pool, clock: Clockwork, options: StripeOptions): void {
  readFormsAsText(app);
  app.addHook('onRequest', async (request) => authenticate(request, options.apiKey));
  app.setErrorHandler((error, request, reply) => refuse(error, request, reply));
  app.setNotFoundHandler((request) => {
    throw new StripeFault(
      404,
      'invalid_request_error',
      `Unrecognized request URL (${request.method}: ${request.url}).`,
    );
  });

  const faults = faultsOnDemand();
  controls(app, pool, faults);
  for (const endpoint of endpoints)
    app.route<{ Params: { id?: string } }>({
      method: endpoint.method,
      url: endpoint.url,
      handler: async (request, reply) => {
        const call = callOf(request);
        const fault = faults.next(call);
        if (fault instanceof StripeFault) throw fault;
        const interrupted = fault ?? options.interrupt?.({ method: call.method, path: call.path });
        if (interrupted === 'refuse') throw new StripeFault(503, 'api_error', 'Stripe is not available.');
        const { status, body, replayed } = await answer(pool, endpoint, call, clock.moment());
        if (call.method !== 'GET') clock.wake();
        if (interrupted === 'lose') return reply.hijack().raw.destroy();
        if (call.idempotencyKey) reply.header('idempotency-key', call.idempotencyKey);
        if (replayed) reply.header('idempotent-replayed', 'true');
        return reply
          .code(status)
          .header('request-id', call.requestId)
          .header('stripe-version', Stripe.API_VERSION)
          .send(body);
      },
    });
}

// Its own parser, whatever the product has registered: idempotency compares bodies as they came.
function readFormsAsText(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, body),
  );
}

function callOf(request: FastifyRequest<{ Params: { id?: string } }>): Call {
  const [path = '', query = ''] = request.url.split('?');
  const raw = [query, typeof request.body === 'string' ? request.body : ''].filter(Boolean).join('&');
  const key = request.headers['idempotency-key'];
  return {
    requestId: `req_${randomUUID().replaceAll('-', '').slice(0, 14)}`,
    method: request.method,
    path,
    raw,
    form: parseForm(raw),
    id: request.params.id ?? '',
    idempotencyKey: typeof key === 'string' ? key : undefined,
  };
}

function authenticate(request: FastifyRequest, apiKey: string): void {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (given === apiKey) return;
  throw new StripeFault(
    401,
    'invalid_request_error',
    given === undefined
      ? 'You did not provide an API key.'
      : `Invalid API Key provided: ****${given.slice(-4)}`,
  );
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof StripeFault) return reply.code(error.status).send(error.body);
  request.log.error({ err: error }, 'the Stripe sandbox failed');
  return reply.code(500).send(new StripeFault(500, 'api_error', 'An unknown error occurred').body);
}
