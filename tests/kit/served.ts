import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { sessionCookie } from '../../server/identity/open-session.ts';
import { buildServer } from '../../server/http.ts';
import { modules } from '../../server/modules.ts';
import { startProduct, type Actor, type Product } from './product.ts';

/** What came back over HTTP. */
export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  /** The parts of a GraphQL answer, where it is one. */
  readonly data: Record<string, unknown> | null | undefined;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly errors: readonly { message: string; extensions?: { code?: string } }[];
}

export interface Asking {
  readonly as?: Actor;
  readonly method?: string;
  readonly path?: string;
  /** Added to what every client sends; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** The product behind its real HTTP server. */
export interface Served {
  readonly product: Product;
  readonly address: string;
  /** Sends a body: a string as it is, anything else as JSON. */
  send(body: unknown, asking?: Asking): Promise<Reply>;
  query(query: string, asking?: Asking & { variables?: unknown }): Promise<Reply>;
  cookieOf(actor: Actor): string;
  close(): Promise<void>;
}

const silent = { subscribe: () => {}, stop: () => Promise.resolve() };
const usual = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json;q=0.9',
};

/** @example const served = await serve({ GRAPHQL_JIT: 'false' }); await served.query('{ serverInfo { version } }'); */
export async function serve(environment: Record<string, string> = {}): Promise<Served> {
  const product = await startProduct(environment);
  const app: FastifyInstance = await buildServer(product.runtime, modules, silent);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const cookieOf = ({ cookies }: Actor): string =>
    `${sessionCookie(product.runtime.config)}=${cookies.get(sessionCookie(product.runtime.config))}`;

  const send = (body: unknown, asking: Asking = {}): Promise<Reply> => {
    const payload = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
    const headers = {
      ...usual,
      ...(payload && { 'content-length': String(Buffer.byteLength(payload)) }),
      ...(asking.as && { cookie: cookieOf(asking.as) }),
      ...asking.headers,
    };
    const given = Object.entries(headers).filter(([, value]) => value !== undefined);
    return exchange(port, asking, Object.fromEntries(given) as Record<string, string>, payload);
  };
  return {
    product,
    address: `http://127.0.0.1:${port}`,
    send,
    query: (query, { variables, ...asking } = {}) => send({ query, variables }, asking),
    cookieOf,
    close: async () => {
      await app.close();
      await product.close();
    },
  };
}

function exchange(
  port: number,
  { method = 'POST', path = '/graphql' }: Asking,
  headers: Record<string, string>,
  payload: string,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const answer = (text.startsWith('{') ? JSON.parse(text) : {}) as Partial<
          Pick<Reply, 'data' | 'errors'>
        >;
        const [first] = answer.errors ?? [];
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          data: answer.data,
          errors: answer.errors ?? [],
          code: first?.extensions?.code,
          message: first?.message,
        });
      });
    });
    request.on('error', reject);
    request.end(payload);
  });
}
