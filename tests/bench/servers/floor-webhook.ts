import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Pool } from 'pg';
import { v7 } from 'uuid';

interface StripeEvent {
  readonly id: string;
  readonly type: string;
  readonly created: number;
  readonly data: { readonly object: { readonly id: string } };
  readonly request: { readonly idempotency_key: string | null } | null;
}

const tolerance = 300;

function isGenuine(header: string, body: Buffer, secret: string): boolean {
  const parts = new Map(header.split(',').map((part) => part.split('=', 2) as [string, string]));
  const time = parts.get('t') ?? '';
  const given = Buffer.from(parts.get('v1') ?? '', 'hex');
  const wanted = createHmac('sha256', secret).update(`${time}.`).update(body).digest();
  const fresh = Math.abs(Date.now() / 1000 - Number(time)) < tolerance;
  return fresh && given.length === wanted.length && timingSafeEqual(given, wanted);
}

const insert = `insert into inbound_event (id, provider, provider_event_id, type, title, payload, object_id, caused_by, status, occurred_at, received_at)
  values ($1, 'STRIPE', $2, $3, null, $4, $5, $6, 'RECEIVED', $7, $8) on conflict (provider, provider_event_id) do nothing`;
/** The same, and the job that looks into it: what the product does. */
const insertWithJob = `with kept as (${insert} returning object_id)
  select graphile_worker.add_job('mirror-object', json_build_object('provider', 'STRIPE', 'objectId', object_id),
    queue_name => $9, job_key => 'mirror:STRIPE:' || object_id, max_attempts => 100) from kept`;

/** Verify and insert: what a webhook costs at least, at the same durability. */
export async function intakeByHand(
  pool: Pool,
  path: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
): Promise<[status: number, body: string]> {
  const secret = process.env['STRIPE_WEBHOOK_SECRET'] ?? '';
  if (!isGenuine(String(headers['stripe-signature']), body, secret)) return [400, '{}'];
  const text = body.toString();
  const event = JSON.parse(text) as StripeEvent;
  const objectId = event.data.object.id;
  const values = [
    ...[v7(), event.id, event.type, text, objectId, event.request?.idempotency_key ?? null],
    ...[new Date(event.created * 1000), new Date()],
  ];
  const withJob = path === '/webhooks/with-job';
  await pool.query(
    withJob
      ? { name: 'intake-with-job', text: insertWithJob, values: [...values, `serial-${queueOf(objectId)}`] }
      : { name: 'intake', text: insert, values },
  );
  return [200, '{"received":true}'];
}

/** As many queues as the product has. */
const queueOf = (objectId: string): number => Number(objectId.replace(/\D/g, '')) % 64;
