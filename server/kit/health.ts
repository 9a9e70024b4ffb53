import type { FastifyInstance } from 'fastify';
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Runtime } from './runtime.ts';
import { sameSecret } from './secret.ts';

/**
 * `/healthz` (the process lives), `/readyz` (it can do its work: take it out of the balancer where not) and `/metrics` (for
 * Prometheus, behind METRICS_TOKEN).
 */
export function healthRoutes(app: FastifyInstance, runtime: Runtime): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'bursar_' });
  const requests = new Histogram({
    name: 'bursar_http_request_seconds',
    help: 'Time to answer an HTTP request, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });

  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });

  app.get('/healthz', () => ({ status: 'ok' }));

  app.get('/readyz', async (_request, reply) => {
    try {
      await runtime.pool.query('select from mikro_orm_migrations limit 1');
      return { status: 'ok' };
    } catch (error) {
      runtime.log.warn({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'The database cannot be reached, or has not been migrated.' });
    }
  });

  app.get('/metrics', async (request, reply) => {
    const token = runtime.config.metricsToken;
    const given = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    if (!token || !sameSecret(given, token))
      return reply.code(401).send('METRICS_TOKEN is asked for as a bearer token.');
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
