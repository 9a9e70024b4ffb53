import type { ServerResponse } from 'node:http';
import { Client } from 'pg';
import type { Logger } from 'pino';

const retryMs = 1_000;
const heartbeatMs = 20_000;

/** A row that changed, by table and key, as the audit's trigger tells it. */
export interface Changed {
  readonly table: string;
  readonly id: string;
}

/** Tells the browsers of this process what anyone, in any process, has committed. */
export interface ChangeFeed {
  /** Keeps the response open until its browser leaves. */
  subscribe(response: ServerResponse): void;
  stop(): Promise<void>;
}

/**
 * Listens to PostgreSQL's NOTIFY on one connection and passes on type and id, never a value. When that connection was lost,
 * browsers are told to `resync`, because what they missed is not repeated.
 *
 * @example const feed = await openChangeFeed(config.database.url, log, (table) => typeNames.get(table));
 */
export async function openChangeFeed(
  url: string,
  log: Logger,
  typeOf: (table: string) => string | undefined,
  heard: (change: Changed) => void = () => {},
): Promise<ChangeFeed> {
  const browsers = new Set<ServerResponse>();
  let client: Client | undefined;
  let stopped = false;

  const send = (text: string): void => {
    for (const browser of browsers) {
      // one that does not read is dropped; it comes back by itself
      if (browser.write(text)) continue;
      browser.destroy();
      browsers.delete(browser);
    }
  };
  const tell = (payload: string | undefined): void => {
    const change = JSON.parse(payload ?? '{}') as Changed;
    heard(change);
    const type = typeOf(change.table);
    if (type) send(`event: changed\ndata: ${JSON.stringify({ type, id: change.id })}\n\n`);
  };
  const listen = async (): Promise<void> => {
    client = new Client({ connectionString: url, keepAlive: true, application_name: 'bursar-events' });
    client.on('notification', ({ payload }) => tell(payload));
    client.on('error', (error) => log.warn({ err: error }, 'the change feed lost its connection'));
    client.on('end', () => {
      if (!stopped) setTimeout(() => void listen().catch(() => {}), retryMs);
    });
    await client.connect();
    await client.query('listen changed');
    send('event: resync\ndata: {}\n\n');
  };

  await listen();
  const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs);
  return {
    subscribe: (response) => {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-cache, no-transform',
        'x-accel-buffering': 'no',
      });
      response.write(`retry: ${retryMs}\n\n`);
      browsers.add(response);
      response.on('close', () => browsers.delete(response));
    },
    stop: async () => {
      stopped = true;
      clearInterval(heartbeat);
      for (const browser of browsers) browser.end();
      await client?.end();
    },
  };
}
