import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { z } from 'zod';
import { chaosParams, setChaos } from './chaos.ts';
import { disableEndpoints } from './disabled-endpoints.ts';
import { faultParams, type Faults } from './faults.ts';
import { parseForm, type Form } from './form.ts';
import { integer, parseParams } from './params.ts';
import { retries, setRetries } from './time/settings.ts';

const retryParams = z.strictObject({
  days: z.array(integer.pipe(retries.shape.days.element)).max(8).default([]),
  after_last: retries.shape.afterLast,
});

const endpointParams = z.strictObject({ disabled: z.enum(['true', 'false']) });

/** What Stripe has no API for, because there it is a setting in its dashboard, or bad luck. */
export function controls(app: FastifyInstance, pool: Pool, faults: Faults): void {
  const acts: Record<string, (form: Form) => Promise<object>> = {
    faults: async (form) => {
      const wanted = parseParams(faultParams, form);
      faults.order(wanted);
      return wanted;
    },
    deliveries: async (form) => {
      const chaos = parseParams(chaosParams, form);
      await setChaos(pool, chaos);
      return chaos;
    },
    endpoints: async (form) => {
      const disabled = parseParams(endpointParams, form).disabled === 'true';
      await disableEndpoints(pool, disabled);
      return { disabled };
    },
    retries: async (form) => {
      const { days, after_last: afterLast } = parseParams(retryParams, form);
      await setRetries({ sql: pool }, { days, afterLast });
      return { days, after_last: afterLast };
    },
  };
  for (const [name, act] of Object.entries(acts))
    app.route({
      method: 'POST',
      url: `/sandbox/${name}`,
      handler: (request) => act(parseForm(typeof request.body === 'string' ? request.body : '')),
    });
}
