import { load } from './load.ts';
import type { Contestant } from './processes.ts';

/** What was measured of one contestant at one task: medians over the rounds. */
export interface Measured {
  readonly requestsPerSecond: number;
  readonly latency: number;
  /** Milliseconds of processor time that the server itself took for a request; null where the system does not tell. */
  readonly cpu: number | null;
  /** The slowest and the fastest round, in requests per second. */
  readonly spread: readonly [number, number];
}

export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** One who does the task, and the requests that make it. */
export interface Runner {
  readonly contestant: Contestant;
  readonly next: () => Buffer;
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
};

/** Takes the requests in turn. */
export function inTurn(requests: readonly Buffer[]): () => Buffer {
  let at = 0;
  return () => requests[at++ % requests.length] ?? Buffer.alloc(0);
}

/**
 * Round after round, each with everyone in it one after the other, and each beginning with the next one: whatever else the
 * machine does in a minute hits all of them. The first round only warms up.
 */
export async function alternate(
  runners: Readonly<Record<string, Runner>>,
  effort: Effort,
): Promise<Record<string, Measured>> {
  const order = Object.entries(runners);
  const results = new Map(
    order.map(([name]) => [name, [] as { rate: number; latency: number; cpu: number | null }[]]),
  );
  for (let round = 0; round <= effort.rounds; round += 1) {
    const shift = round % order.length;
    for (const [name, { contestant, next }] of [...order.slice(shift), ...order.slice(0, shift)]) {
      const before = contestant.cpu();
      const { requestsPerSecond, latency, requests } = await load(contestant.port, next, effort);
      const after = contestant.cpu();
      const cpu = before === null || after === null ? null : ((after - before) * 1000) / requests;
      if (round > 0) results.get(name)?.push({ rate: requestsPerSecond, latency, cpu });
    }
  }
  return Object.fromEntries(
    [...results].map(([name, rounds]) => {
      const rates = rounds.map(({ rate }) => rate);
      const cpus = rounds.flatMap(({ cpu }) => (cpu === null ? [] : [cpu]));
      const measured: Measured = {
        requestsPerSecond: median(rates),
        latency: median(rounds.map(({ latency }) => latency)),
        cpu: cpus.length ? median(cpus) : null,
        spread: [Math.min(...rates), Math.max(...rates)],
      };
      return [name, measured];
    }),
  );
}
