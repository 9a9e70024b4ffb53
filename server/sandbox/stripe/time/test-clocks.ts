import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { change, create, emit } from '../events.ts';
import { invalid } from '../fault.ts';
import { newId } from '../ids.ts';
import { list } from '../list.ts';
import { expand, page, text, timestamp } from '../params.ts';
import { having, load, lock, remove } from '../store.ts';
import { end } from '../subscriptions/end.ts';
import { ended } from '../subscriptions/update-subscription.ts';
import { happenNext } from './happen.ts';

const days = 86_400;
const nothing = z.strictObject({ expand });

export const testClocks = [
  endpoint(
    'POST /test_helpers/test_clocks',
    z.strictObject({ expand, frozen_time: timestamp, name: text }),
    (work, params) => {
      const clock: Stripe.TestHelpers.TestClock = {
        id: newId('clock'),
        object: 'test_helpers.test_clock',
        created: work.now,
        deletes_after: work.now + 30 * days,
        frozen_time: params.frozen_time,
        livemode: false,
        name: params.name ?? null,
        status: 'ready',
        status_details: {},
      };
      return create(work, 'test_helpers.test_clock', 'test_helpers.test_clock.created', clock);
    },
  ),
  // the real one advances in the background; here it has arrived when the answer comes
  endpoint(
    'POST /test_helpers/test_clocks/:id/advance',
    z.strictObject({ expand, frozen_time: timestamp }),
    async (work, { frozen_time: target }, id) => {
      const before = await lock(work, 'test_helpers.test_clock', id);
      if (target <= before.frozen_time)
        throw invalid('The new frozen time must be after the current frozen time.', { param: 'frozen_time' });
      const moment = { now: target, endpoints: work.endpoints, origin: work.origin };
      while (await happenNext(work.sql, moment, id));
      return change(work, 'test_helpers.test_clock', 'test_helpers.test_clock.ready', before, {
        ...before,
        frozen_time: target,
      });
    },
  ),
  endpoint('DELETE /test_helpers/test_clocks/:id', z.strictObject({}), async (work, _params, id) => {
    const before = await lock(work, 'test_helpers.test_clock', id);
    for (const customer of await having(work, 'customer', 'test_clock', id)) {
      for (const one of await having(work, 'subscription', 'customer', customer.id))
        if (!ended(one)) await end(work, one, 'cancellation_requested');
      await remove(work, 'customer', customer.id);
      await emit(work, 'customer.deleted', customer);
    }
    await remove(work, 'test_helpers.test_clock', id);
    await emit(work, 'test_helpers.test_clock.deleted', before);
    return { id, object: 'test_helpers.test_clock', deleted: true };
  }),
  endpoint('GET /test_helpers/test_clocks/:id', nothing, (work, _params, id) =>
    load(work, 'test_helpers.test_clock', id),
  ),
  endpoint('GET /test_helpers/test_clocks', z.strictObject(page), (work, params) =>
    list(work, 'test_helpers.test_clock', params),
  ),
];
