import 'reflect-metadata';
import cookie from '@fastify/cookie';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { authenticateRequest } from '../../../server/identity/authenticate-request.ts';
import { readConfig } from '../../../server/kit/config.ts';
import { createContext, noRequest } from '../../../server/kit/context.ts';
import { createRuntime } from '../../../server/kit/create-runtime.ts';
import { startGraphqlServer } from '../../../server/kit/graphql-server.ts';
import { modules } from '../../../server/modules.ts';
import { loaderSchema } from './loader-schema.ts';

/** The product without its read engine: the same Apollo and the same session, entities and DataLoaders behind them. */
const config = readConfig(process.env);
const runtime = await createRuntime(config, modules);
const app = Fastify({ loggerInstance: runtime.log }) as unknown as FastifyInstance;
await app.register(cookie);
const apollo = await startGraphqlServer(app, runtime, loaderSchema());
const handler = fastifyApolloHandler(apollo, {
  context: async (request: FastifyRequest) =>
    createContext(runtime, await authenticateRequest(request, runtime), noRequest),
});
app.post('/graphql', handler as never);
await app.listen({ port: config.port, host: '127.0.0.1' });
process.on('SIGTERM', () => process.exit(0));
