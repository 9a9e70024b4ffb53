import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyPluginAsync, type onRequestHookHandler } from 'fastify';
import helmet from 'helmet';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { exportRoute } from './export.route.ts';
import { graphqlRoute } from './graphql.route.ts';
import { authenticateRequest } from './identity/authenticate-request.ts';
import { importRoute } from './import.route.ts';
import type { ChangeFeed } from './kit/events.ts';
import { healthRoutes } from './kit/health.ts';
import type { Module } from './kit/module.ts';
import type { Runtime } from './kit/runtime.ts';
import { isSecure } from './request-info.ts';
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
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: true,
    bodyLimit: 1_048_576,
  }) as unknown as FastifyInstance;
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  await app.register(cookie);
  app.addHook('onRequest', securityHeaders(isSecure(config), contentPolicy));
  healthRoutes(app, runtime);
  for (const route of modules.flatMap((module) => module.routes ?? [])) await route(app, runtime);
  for (const plugin of plugins) await app.register(plugin);
  await graphqlRoute(app, runtime, await buildApi(runtime, modules));
  exportRoute(app, runtime, modules);
  await importRoute(app, runtime);
  eventsRoute(app, runtime, feed);
  await clientRoutes(app, runtime);
  return app;
}

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

/** Made once: @fastify/helmet would make the headers anew for every request. */
function securityHeaders(secure: boolean, directives: typeof contentPolicy): onRequestHookHandler {
  const write = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  return (request, reply, done) => write(request.raw, reply.raw, (error) => done(error as Error | undefined));
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
  const playground = { onRequest: securityHeaders(isSecure(runtime.config), playgroundPolicy) };
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
