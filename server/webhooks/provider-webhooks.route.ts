import type { FastifyInstance } from 'fastify';
import { findProvider, providersWithApi } from '../billing/find-provider.ts';
import { ForgedEvent, ProviderUnavailable } from '../billing/provider.ts';
import { UserError } from '../kit/errors.ts';
import type { Runtime } from '../kit/runtime.ts';
import { eventStore } from './store-event.ts';

/**
 * The webhooks of each provider, at /webhooks/stripe and so on. Who may call is decided by the signature; the answer only says that
 * the event is kept.
 */
export async function providerWebhooks(app: FastifyInstance, runtime: Runtime): Promise<void> {
  const store = eventStore(runtime);
  await app.register(async (scope) => {
    // signatures are made over the body as it came
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 1_048_576 }, (_request, body, done) =>
      done(null, body),
    );
    for (const provider of providersWithApi)
      scope.post(`/webhooks/${provider.toLowerCase()}`, async (request, reply) => {
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        try {
          const event = await findProvider(runtime.config, provider).readEvent(body, request.headers);
          await store(provider, event);
          return await reply.send({ received: true });
        } catch (error) {
          if (error instanceof ForgedEvent) return reply.code(400).send({ error: error.message });
          // it comes again
          if (error instanceof UserError || error instanceof ProviderUnavailable)
            return reply.code(503).send({ error: error.message });
          throw error;
        }
      });
  });
}
