import fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify';
import { authenticator, type DemoAuthenticator } from './authenticator/authenticator.ts';
import { openDatabase } from './database.ts';
import { mailbox } from './mailbox/mailbox.ts';
import { stylesheet } from './page.ts';
import { clockwork, type Clockwork } from './stripe/time/clockwork.ts';
import { stripePages } from './stripe/pages/pages.ts';
import { stripe, type StripeOptions } from './stripe/stripe.ts';

export interface SandboxOptions {
  /** A role that may create the schema `sandbox`. */
  connectionString: string;
  /** The product's clock, so that a month can be advanced. */
  now?: () => Date;
  stripe: StripeOptions;
  /** Whose codes the authenticator page shows. */
  authenticators?: () => DemoAuthenticator[] | Promise<DemoAuthenticator[]>;
}

/** The world outside, for the demo and the tests, mounted on the product's own port. */
export function sandbox(options: SandboxOptions): FastifyPluginAsync {
  return async (app) => void (await build(app, options));
}

async function build(app: FastifyInstance, options: SandboxOptions): Promise<Clockwork> {
  const pool = await openDatabase(options.connectionString);
  pool.on('error', (error) => app.log.error({ err: error }, 'the sandbox lost a connection'));
  const clock = clockwork(pool, {
    now: options.now ?? (() => new Date()),
    endpoints: options.stripe.endpoints,
    origin: options.stripe.origin ?? (() => app.listeningOrigin),
    failed: (error) => app.log.error({ err: error }, 'the sandbox stumbled'),
  });
  app.addHook('onClose', async () => {
    await clock.stop();
    await pool.end();
  });
  await app.register(async (v1) => stripe(v1, pool, clock, options.stripe), { prefix: '/v1' });
  await app.register(async (pages) => stripePages(pages, pool, clock), { prefix: '/sandbox/stripe' });
  await app.register(async (pages) => mailbox(pages, pool), { prefix: '/sandbox/mailbox' });
  await app.register(async (pages) => authenticator(pages, options.authenticators ?? (() => [])), {
    prefix: '/sandbox/authenticator',
  });
  app.get('/sandbox/style.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(stylesheet));
  return clock;
}

export interface RunningSandbox {
  url: string;
  /** Does now what would happen within a second: renews what is due, delivers what is owed. */
  tick(): Promise<void>;
  close(): Promise<void>;
}

/** By itself, on a port of its own: it lives on while the product is killed. */
export async function startSandbox(
  options: SandboxOptions & { port?: number; host?: string; log?: boolean },
): Promise<RunningSandbox> {
  const app = fastify({ logger: options.log ?? false });
  const clock = await build(app, options);
  const url = await app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
  return { url, tick: clock.run, close: () => app.close() };
}
