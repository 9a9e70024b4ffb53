import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, {
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import fs from 'node:fs';
import path from 'node:path';
import { v7 } from 'uuid';
import { authenticateRequest } from './identity/authenticate-request.ts';
import { createContext, type Ctx, type RequestInfo } from './kit/context.ts';
import type { Config } from './kit/config.ts';
import type { ChangeFeed } from './kit/events.ts';
import { startGraphqlServer } from './kit/graphql-server.ts';
import { healthRoutes } from './kit/health.ts';
import type { Module } from './kit/module.ts';
import type { Runtime } from './kit/runtime.ts';
import { buildApi } from './schema.ts';

const clientFolder = path.resolve(
  import.meta.dirname,
  import.meta.filename.endsWith('.ts') ? '../dist/client' : '../client',
);

/** Everything that this process serves: the API, the change feed, the client, the modules' own routes. */
export async function buildServer(
  runtime: Runtime,
  modules: readonly Module[],
  feed: ChangeFeed,
  plugins: readonly FastifyPluginAsync[] = [],
): Promise<FastifyInstance> {
  const { config } = runtime;
  const app = Fastify({
    loggerInstance: runtime.log,
    trustProxy: config.trustProxy,
    genReqId: () => v7(),
    requestIdHeader: false,
    forceCloseConnections: true,
    bodyLimit: 1_048_576,
  }) as unknown as FastifyInstance;
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  await app.register(cookie);
  await app.register(helmet, securityHeaders(isSecure(config), contentPolicy));
  healthRoutes(app, runtime);
  for (const route of modules.flatMap((module) => module.routes ?? [])) await route(app, runtime);
  for (const plugin of plugins) await app.register(plugin);
  await graphqlRoute(app, runtime, await buildApi(runtime, modules));
  eventsRoute(app, runtime, feed);
  await clientRoutes(app, runtime);
  return app;
}

const isSecure = ({ publicUrl }: Config): boolean => publicUrl.startsWith('https:');

/** Nothing is loaded from another host. */
const contentPolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** GraphiQL, on its own page, writes style elements and starts workers from blobs. */
const playgroundPolicy = {
  ...contentPolicy,
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'", 'blob:'],
};

const securityHeaders = (secure: boolean, directives: typeof contentPolicy) =>
  ({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  }) as const;

function requestInfo(runtime: Runtime, request: FastifyRequest, reply: FastifyReply): RequestInfo {
  const attributes = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(runtime.config),
  } as const;
  return {
    id: request.id,
    ip: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, 500) ?? null,
    setCookie: (name, value, options) => void reply.setCookie(name, value, { ...attributes, ...options }),
    clearCookie: (name) => void reply.clearCookie(name, attributes),
  };
}

/** A browser says where a request comes from; another site's page may not act with the cookie of the person before it. */
function fromAnotherSite(request: FastifyRequest, runtime: Runtime): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  const { origin } = request.headers;
  if (!origin) return false;
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  return host !== request.host && host !== new URL(runtime.config.publicUrl).host;
}

async function graphqlRoute(app: FastifyInstance, runtime: Runtime, schema: GraphQLSchema): Promise<void> {
  const apollo = await startGraphqlServer(app, runtime, schema);
  const handler = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest, reply: FastifyReply): Promise<Ctx> =>
      createContext(
        runtime,
        await authenticateRequest(request, runtime),
        requestInfo(runtime, request, reply),
      ),
  });
  app.post('/graphql', { bodyLimit: 262_144 }, async (request, reply) => {
    if (fromAnotherSite(request, runtime)) {
      const error = { message: 'This request comes from another site.', extensions: { code: 'FORBIDDEN' } };
      return reply.code(403).send({ errors: [error] });
    }
    return (handler as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>)(request, reply);
  });
}

function eventsRoute(app: FastifyInstance, runtime: Runtime, feed: ChangeFeed): void {
  app.get('/events', async (request, reply) => {
    const { kind } = await authenticateRequest(request, runtime);
    if (kind !== 'staff') return reply.code(401).send('Sign in first.');
    reply.hijack();
    feed.subscribe(reply.raw);
    return reply;
  });
}

/** The built client; every path that is not a file is a page of it. */
async function clientRoutes(app: FastifyInstance, runtime: Runtime): Promise<void> {
  if (!fs.existsSync(path.join(clientFolder, 'index.html'))) {
    app.setNotFoundHandler((_request, reply) =>
      reply.code(404).send('The client is not built: run `npm run build`.'),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: clientFolder,
    index: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      // built assets carry a hash of their content in their names
      const immutable = file.includes(`${path.sep}assets${path.sep}`);
      void reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_request, reply) => reply.sendFile('index.html'));
  app.get('/playground', (_request, reply) => reply.redirect('/playground/'));
  const playground = { helmet: securityHeaders(isSecure(runtime.config), playgroundPolicy) };
  app.get('/playground/', playground, async (request, reply) => {
    const { kind, permissions } = await authenticateRequest(request, runtime);
    if (kind === 'anonymous') return reply.redirect('/sign-in?next=/playground/');
    // without the permission the client says who has it
    return reply.sendFile(permissions.has('playground.use') ? 'playground/index.html' : 'index.html');
  });
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return page ? reply.sendFile('index.html') : reply.code(404).send('There is nothing here.');
  });
}
