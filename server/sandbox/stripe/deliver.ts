import type { Pool } from 'pg';
import Stripe from 'stripe';
import { chance, chaosOf, type Chaos } from './chaos.ts';

/** A place that hears of every event, as one would configure it in Stripe's dashboard. */
export interface WebhookEndpoint {
  id: string;
  url: string;
  secret: string;
}

interface Owed {
  id: number;
  endpoint: string;
  attempts: number;
  event: Stripe.EventBase;
}

// A deliverer that is killed while it holds a delivery gives it back by no longer holding it.
const leaseSeconds = 30;

/** 1 s, 2 s, 4 s … at most 5 minutes: for as long as it takes. */
const pauseSeconds = (attempts: number): number => Math.min(2 ** (attempts - 1), 300);

/** Sends what is due, some at a time; answers how many there were. At least once each, in no promised order. */
export async function deliverDue(pool: Pool, endpoints: WebhookEndpoint[]): Promise<number> {
  const chaos = await chaosOf(pool);
  const owed = await claim(
    pool,
    endpoints.map((endpoint) => endpoint.id),
    chaos,
  );
  await Promise.all(
    owed.map(async (delivery) => {
      const endpoint = endpoints.find(({ id }) => id === delivery.endpoint);
      if (!endpoint || (await mislaid(pool, delivery, chaos))) return;
      await settle(pool, delivery, await send(endpoint, delivery.event));
      if (chance(chaos, 'double', delivery.id) < chaos.double) await send(endpoint, delivery.event);
    }),
  );
  return owed.length;
}

async function claim(pool: Pool, endpoints: string[], chaos: Chaos): Promise<Owed[]> {
  const { rows } = await pool.query<Owed>(
    `update sandbox.stripe_delivery d
     set attempts = d.attempts + 1, due_at = clock_timestamp() + make_interval(secs => $2)
     from (
       select id from sandbox.stripe_delivery
       where delivered_at is null and due_at <= clock_timestamp() and endpoint = any($1)
       order by ${chaos.shuffle ? 'md5($3 || id::text)' : 'due_at'} limit 20 for update skip locked
     ) due, sandbox.stripe_object o
     where d.id = due.id and o.id = d.event
     returning d.id, d.endpoint, d.attempts, o.body as event`,
    chaos.shuffle ? [endpoints, leaseSeconds, chaos.seed] : [endpoints, leaseSeconds],
  );
  return rows;
}

/** The first attempt is lost, or held back, when chaos has been ordered. */
async function mislaid(pool: Pool, { id, attempts }: Owed, chaos: Chaos): Promise<boolean> {
  if (attempts > 1) return false;
  const dropped = chance(chaos, 'drop', id) < chaos.drop;
  const seconds = dropped ? pauseSeconds(attempts) : chance(chaos, 'delay', id) * chaos.delay;
  if (seconds === 0) return false;
  await pool.query(
    `update sandbox.stripe_delivery set due_at = clock_timestamp() + make_interval(secs => $2), error = $3 where id = $1`,
    [id, seconds, dropped ? 'dropped on demand' : 'delayed on demand'],
  );
  return true;
}

interface Outcome {
  status: number | null;
  error: string | null;
}

async function send(endpoint: WebhookEndpoint, event: Stripe.EventBase): Promise<Outcome> {
  const payload = JSON.stringify(event, null, 2);
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': Stripe.webhooks.generateTestHeaderString({ payload, secret: endpoint.secret }),
      },
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
    await response.body?.cancel();
    return { status: response.status, error: response.ok ? null : `HTTP ${response.status}` };
  } catch (error) {
    return { status: null, error: error instanceof Error ? error.message : String(error) };
  }
}

async function settle(pool: Pool, { id, attempts }: Owed, { status, error }: Outcome): Promise<void> {
  if (error === null)
    await pool.query(
      `with done as (
         update sandbox.stripe_delivery
         set delivered_at = clock_timestamp(), status = $2, error = null where id = $1 returning event)
       update sandbox.stripe_object o
       set body = jsonb_set(body, '{pending_webhooks}', to_jsonb(greatest((body->>'pending_webhooks')::int - 1, 0)))
       from done where o.id = done.event`,
      [id, status],
    );
  else
    await pool.query(
      `update sandbox.stripe_delivery
       set due_at = clock_timestamp() + make_interval(secs => $2), status = $3, error = $4 where id = $1`,
      [id, pauseSeconds(attempts), status, error],
    );
}
