import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { also, list, matching } from './list.ts';
import { expand, page, text } from './params.ts';
import { load, lock, replace } from './store.ts';

const days = 86_400;

export const eventLog = [
  endpoint('GET /events/:id', z.strictObject({ expand }), (work, _params, id) => load(work, 'event', id)),
  // what `stripe events resend` asks for
  endpoint(
    'POST /events/:id/retry',
    z.strictObject({ expand, webhook_endpoint: text }),
    async (work, _params, id) => {
      const event = await lock(work, 'event', id);
      await work.sql.query(
        'insert into sandbox.stripe_delivery (event, endpoint) select $1, unnest($2::text[])',
        [id, work.endpoints],
      );
      const pending = event.pending_webhooks + work.endpoints.length;
      return replace(work, 'event', { ...event, pending_webhooks: pending });
    },
  ),
  endpoint(
    'GET /events',
    z.strictObject({ ...page, type: text, types: z.array(z.string()).max(20).optional() }),
    (work, { type, types, ...params }) => {
      const filter = also(matching({}), `(body->>'created')::bigint > $`, work.now - 30 * days);
      // `invoice.*` names all of its kind
      also(filter, `body->>'type' like $`, type?.replaceAll('_', '\\_').replaceAll('*', '%'));
      return list(work, 'event', params, also(filter, `body->>'type' = any($)`, types));
    },
  ),
];
