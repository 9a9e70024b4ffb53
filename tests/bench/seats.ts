import { setTimeout as pause } from 'node:timers/promises';
import { bootApi, bootRuntime, bootWorker } from '../../server/boot.ts';
import { findProvider } from '../../server/billing/find-provider.ts';
import { ProviderName } from '../../server/billing/provider.ts';
import { readConfig } from '../../server/kit/config.ts';
import type { Opened } from '../../server/kit/run-process.ts';
import { startSandbox } from '../../server/sandbox/sandbox.ts';
import { Connection, post } from './load.ts';
import { freePort } from './processes.ts';
import { sellSubscription } from './seat-company.ts';
import { between, watchQueries, type Query } from './query-log.ts';
import type { Stage } from './stage.ts';

/** Where the time of a seat change goes, in milliseconds: medians over the changes. */
export interface SeatSteps {
  readonly changes: number;
  readonly total: number;
  readonly statements: number;
  readonly steps: readonly { readonly step: string; readonly milliseconds: number }[];
}

const apiKey = 'sk_test_bench';
const changes = 30;
const changeSeats = `mutation ChangeSeats($input: ChangeSeatsInput!) {
  changeSeats(input: $input) { id status error subscription { id quantity recurring { amount currency } } }
}`;

/** The product in this process, API and worker, beside Stripe's stand-in: one change after the other, each step timed. */
export async function seatSteps(stage: Stage): Promise<SeatSteps> {
  const port = await freePort();
  const config = readConfig({
    BURSAR_MODE: 'test',
    DATABASE_URL: stage.database.url,
    LOG_LEVEL: 'error',
    STRIPE_API_KEY: apiKey,
    STRIPE_WEBHOOK_SECRET: 'whsec_bench',
    STRIPE_API_BASE: `http://127.0.0.1:${port}`,
  });
  const opened: Opened[] = [];
  const sandbox = await startSandbox({
    port,
    connectionString: stage.database.ownerUrl,
    stripe: { apiKey, endpoints: () => [] },
  });
  opened.push({ what: 'sandbox', close: () => sandbox.close() });
  try {
    const runtime = await bootRuntime(config, opened, { send: () => Promise.resolve() });
    const app = await bootApi(runtime, opened);
    await bootWorker(runtime, opened);
    const url = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    const subscriptionId = await sellSubscription(runtime);
    const calls = watchStripe(runtime.config);
    const queries = await watchQueries(runtime.pool);
    const connection = new Connection(Number(url.port));
    const timelines: Timeline[] = [];
    for (let change = 0; change < changes; change += 1) {
      // rate limits count by person
      const cookie = stage.cookies[change % stage.cookies.length] ?? '';
      const variables = { input: { subscriptionId, quantity: 6 + change } };
      const request = post('/graphql', JSON.stringify({ query: changeSeats, variables }), { cookie });
      queries.length = 0;
      calls.length = 0;
      const from = performance.now();
      const { body } = await connection.ask(request);
      const to = performance.now();
      if (!body.includes('"SUCCEEDED"')) throw new Error(`The seats did not change: ${body}`);
      timelines.push(timelineOf(from, to, [...queries], calls[0]));
      // the mail and what else follows is not part of the answer
      await pause(200);
    }
    connection.close();
    return summary(timelines);
  } finally {
    for (const { close } of opened.toReversed()) await close();
  }
}

type Call = { from: number; to: number };
type Timeline = { readonly total: number; readonly statements: number; readonly steps: Map<string, number> };

/** The provider is one object for a configuration: its call can be timed where it is made. */
function watchStripe(config: Parameters<typeof findProvider>[0]): Call[] {
  const calls: Call[] = [];
  const provider = findProvider(config, ProviderName.STRIPE);
  const change = provider.changeSubscription.bind(provider);
  Object.assign(provider, {
    changeSubscription: async (...given: Parameters<typeof change>) => {
      const from = performance.now();
      try {
        return await change(...given);
      } finally {
        calls.push({ from, to: performance.now() });
      }
    },
  });
  return calls;
}

/** The steps follow one another, so that they add up to the whole. */
function timelineOf(from: number, to: number, queries: Query[], call: Call | undefined): Timeline {
  const asked = queries.find(({ text }) => text.includes('begin_deed') && text.includes('changeSeats'));
  if (!asked) throw new Error('The deed of the change was not seen.');
  const wholeDeed = queries.filter(({ connection }) => connection === asked.connection);
  const begin = wholeDeed.findLast(({ text, to }) => /^begin/i.test(text) && to <= asked.from);
  const commit = wholeDeed.find(({ text, from }) => /^commit/i.test(text) && from > asked.to);
  const settled = queries.find(({ text, from }) => /^commit/i.test(text) && call && from > call.to);
  const seen = queries.findLast(({ text }) => text.includes('select status from provider_command'));
  if (!begin || !commit || !call || !settled || !seen) throw new Error('A step of the change was not seen.');
  const inDeed = between(wholeDeed, begin.from, commit.from);
  return {
    total: to - from,
    statements: between(queries, from, to).length,
    steps: new Map([
      ['session, allowance and rule', begin.from - from],
      [`the deed: ${inDeed.length} statements, until its commit`, commit.from - begin.from],
      ['its commit, which waits for the disk', commit.to - commit.from],
      ['until the worker has the job', call.from - commit.to],
      ['Stripe (its stand-in on this machine): two requests', call.to - call.from],
      ['the second deed: writes what Stripe answered', settled.to - call.to],
      ['until the API looks (it looks every 50 ms)', seen.to - settled.to],
      ['reading the payload, and the answer', to - seen.to],
    ]),
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function summary(timelines: readonly Timeline[]): SeatSteps {
  const names = [...(timelines.at(-1)?.steps.keys() ?? [])];
  return {
    changes: timelines.length,
    total: median(timelines.map(({ total }) => total)),
    statements: median(timelines.map(({ statements }) => statements)),
    steps: names.map((step) => ({
      step,
      milliseconds: median(timelines.flatMap(({ steps }) => steps.get(step) ?? [])),
    })),
  };
}
