import { createServer, type AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { apiKey, webhookSecret } from '../billing/billing-world.ts';
import type { BillingWorld } from '../billing/billing-world.ts';
import type { Actor } from '../kit/product.ts';
import { keepRunning, type Fleet } from './keep-running.ts';
import { openMailSink } from './mail-sink.ts';

/** How often each process dies at each of its checkpoints; more for a long soak. */
const rounds = Number(process.env['FAULT_ROUNDS'] ?? 1);

export interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions: { code?: string } }[];
}

/** Two APIs and two workers over one database and one Stripe, each killed at every of its checkpoints. */
export interface FaultWorld<W extends BillingWorld> {
  world: W;
  fleet: Fleet;
  /** Asks one of the APIs; undefined where it died over it. */
  ask<T>(by: Actor | undefined, query: string, variables: object): Promise<Answer<T> | undefined>;
  /** Until nobody owes anything: no jobs, no webhooks. */
  settled(): Promise<void>;
  /** The mails to an address: written, surely handed over, and taken by the mail server. */
  letters(): Promise<Letters[]>;
  rowsOf<T extends object>(text: string, ...values: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

export interface Letters {
  readonly to: string;
  readonly kept: number;
  readonly sent: number;
  readonly taken: number;
}

export interface Checkpoints {
  readonly ofApi: readonly string[];
  readonly ofWorker: readonly string[];
}

/** `open` opens the world whose webhooks go to these addresses, and whose jobs others work off. */
export async function openFaultWorld<W extends BillingWorld>(
  { ofApi, ofWorker }: Checkpoints,
  open: (options: { worker: false; webhookUrls: string[] }) => Promise<W>,
): Promise<FaultWorld<W>> {
  const ports = [await freePort(), await freePort()];
  const apis = ports.map((port) => `http://127.0.0.1:${port}`);
  const world = await open({ worker: false, webhookUrls: apis.map((url) => `${url}/webhooks/stripe`) });
  const mail = await openMailSink();
  const { database, runtime } = world.product;
  const environment = {
    BURSAR_MODE: 'test',
    DATABASE_URL: database.url,
    STRIPE_API_KEY: apiKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_BASE: runtime.config.stripe.apiBase ?? '',
    SMTP_URL: mail.url,
    LOG_LEVEL: 'silent',
  };
  const fleet = keepRunning([
    ...ports.map((port, index) => ({
      runs: 'api' as const,
      environment: { ...environment, PORT: String(port) },
      faults: plan(ofApi, index),
    })),
    ...[0, 1].map((index) => ({
      runs: 'worker' as const,
      environment,
      faults: plan(ofWorker, index),
    })),
  ]);

  async function rowsOf<T extends object>(text: string, ...values: unknown[]): Promise<T[]> {
    const { Client } = await import('pg');
    const client = new Client({ connectionString: database.superUrl });
    await client.connect();
    try {
      return (await client.query<T>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  return {
    ...{ world, fleet, rowsOf },
    ask: async <T>(by: Actor | undefined, query: string, variables: object) => {
      const cookies = [...(by?.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
      const api = apis[Math.floor(Math.random() * apis.length)] ?? '';
      try {
        const response = await fetch(`${api}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: cookies },
          body: JSON.stringify({ query, variables }),
          signal: AbortSignal.timeout(15_000),
        });
        return (await response.json()) as Answer<T>;
      } catch {
        return undefined;
      }
    },
    // a look that was replaced by a newer one while its process died stays behind with no tries left: the newer one has done its work
    settled: async () => {
      const owed = (): Promise<object[]> =>
        rowsOf(`select task_identifier as owed, attempts, run_at, locked_by, last_error from graphile_worker.jobs where attempts < max_attempts
          union all select event, attempts, due_at, null, error from sandbox.stripe_delivery where delivered_at is null`);
      await expect.poll(owed, { timeout: 120_000, interval: 1_000 }).toEqual([]);
    },
    letters: async () => {
      const rows = await rowsOf<Omit<Letters, 'taken'>>(`
        select recipient as to, count(*)::int as kept, count(*) filter (where status = 'SENT')::int as sent from mail
        where status in ('SENT', 'UNCERTAIN') group by 1 order by 1`);
      return rows.map((row) => ({ ...row, taken: mail.taken.filter((to) => to === row.to).length }));
    },
    close: async () => {
      await fleet.stop();
      await mail.close();
      await world.close();
    },
  };
}

/** Each checkpoint some times, the two processes not at the same one. */
const plan = (checkpoints: readonly string[], offset: number): string[] =>
  Array.from(
    { length: rounds * checkpoints.length },
    (_, index) => checkpoints[(index + offset) % checkpoints.length] ?? '',
  );

export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, lane));
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
