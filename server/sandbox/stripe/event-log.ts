import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { list, matching } from './list.ts';
import { expand, page } from './params.ts';
import { load } from './store.ts';

export const eventLog = [
  endpoint('GET /events/:id', z.strictObject({ expand }), (work, _params, id) => load(work, 'event', id)),
  endpoint(
    'GET /events',
    z.strictObject({ ...page, type: z.string().optional() }),
    (work, { type, ...params }) => list(work, 'event', params, matching({ type })),
  ),
];
