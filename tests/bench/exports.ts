import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from './load.ts';
import type { Contestant } from './processes.ts';

/** A download of every person, and what it did to the process and to everybody else. */
export interface ExportFindings {
  readonly rows: number;
  readonly seconds: number;
  readonly megabytes: number;
  /** The most memory that the process held meanwhile, in MB; null where the system does not tell. */
  readonly memory: number | null;
  /** How long other requests waited meanwhile, in milliseconds. */
  readonly others: { readonly count: number; readonly median: number; readonly slowest: number };
}

/** Downloads the list of users as CSV, while a page of an organization is asked for over and over. */
export async function exportEverybody(
  contestant: Contestant,
  cookie: string,
  page: () => Buffer,
): Promise<ExportFindings> {
  const begun = performance.now();
  const waits: number[] = [];
  let memory: number | null = null;
  const state = { done: false };
  const others = (async () => {
    const connection = new Connection(contestant.port);
    while (!state.done) {
      const from = performance.now();
      const { status, body } = await connection.ask(page());
      if (status !== 200) throw new Error(`HTTP ${status} during the export: ${body.slice(0, 300)}`);
      waits.push(performance.now() - from);
      const held = contestant.memory();
      if (held !== null) memory = Math.max(memory ?? 0, held);
      await pause(20);
    }
    connection.close();
  })();
  const { rows, bytes } = await download(contestant.port, cookie).finally(() => (state.done = true));
  await others;
  waits.sort((a, b) => a - b);
  return {
    rows,
    seconds: (performance.now() - begun) / 1000,
    megabytes: bytes / 1e6,
    memory,
    others: { count: waits.length, median: waits[waits.length >> 1] ?? 0, slowest: waits.at(-1) ?? 0 },
  };
}

function download(port: number, cookie: string): Promise<{ rows: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: '/export/users.csv', headers: { cookie } };
    const request = http.get(options, (response) => {
      if (response.statusCode !== 200) reject(new Error(`The export answered ${response.statusCode}.`));
      let lines = 0;
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        for (const byte of chunk) if (byte === 10) lines += 1;
      });
      response.on('end', () => resolve({ rows: lines - 1, bytes }));
      response.on('error', reject);
    });
    request.on('error', reject);
  });
}
