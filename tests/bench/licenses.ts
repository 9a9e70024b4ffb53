import { Client } from 'pg';
import { v7 } from 'uuid';
import { newLicenseKey } from '../../server/licenses/license-key.ts';
import { hashToken } from '../../server/kit/secret.ts';
import { Connection, post } from './load.ts';
import { alternate, type Effort, type Measured } from './measure.ts';
import type { Contestant } from './processes.ts';
import type { Stage } from './stage.ts';

/** Validations as a load, and batches one after the other, beside the same by hand. */
export interface LicenseFindings {
  readonly validations: Readonly<Record<string, Measured>>;
  readonly batches: {
    readonly count: number;
    readonly keys: number;
    readonly bursar: number;
    readonly floor: number;
  };
}

const token = 'bursar_bench_key_that_nobody_else_has';
const licenses = 10_000;
const rounds = 15;
const keys = 500;
const fingerprint = 'bench-machine-1';

interface Sold {
  readonly appId: string;
  readonly planId: string;
  readonly keys: readonly string[];
}

/** An app with a key, and licenses that are activated on a machine each. */
async function sell({ superUrl }: Stage): Promise<Sold> {
  const client = new Client({ connectionString: superUrl });
  await client.connect();
  const [appId, made] = [v7(), Array.from({ length: licenses }, newLicenseKey)];
  try {
    await client.query('begin');
    await client.query(`select audit.begin_deed('seed', 'seed')`);
    const { rows } = await client.query<{ id: string; product_id: string }>(
      'select id, product_id from plan order by id limit 1',
    );
    const [plan] = rows;
    if (!plan) throw new Error('The stage has no plan.');
    await client.query(
      `insert into app (id, key, name, product_id, created_at) values ($1, 'bench', 'Bench', $2, now())`,
      [appId, plan.product_id],
    );
    // used far in the future, so that no request of the bench is the one that notes it
    await client.query(
      `insert into api_key (id, app_id, name, prefix, token_hash, scopes, per_minute, created_at, last_used_at)
       values ($1, $2, 'bench', 'bursar_bench', $3, '{LICENSES_READ}', 1000000, now(), '2100-01-01')`,
      [v7(), appId, hashToken(token)],
    );
    await client.query(
      `insert into license (id, key, app_id, plan_id, organization_id, status, machine_limit, created_at)
       select uuidv7(), k.key, $1, $2, (select id from organization order by id limit 1), 'ACTIVE', 1, now() from unnest($3::text[]) k(key)`,
      [appId, plan.id, made],
    );
    await client.query(
      `insert into license_activation (id, license_id, fingerprint, activated_at)
       select uuidv7(), id, $1, now() from license where app_id = $2`,
      [fingerprint, appId],
    );
    await client.query('commit');
    await client.query('analyze license, license_activation');
    return { appId, planId: plan.id, keys: made };
  } finally {
    await client.end();
  }
}

const validate = `query Validate($key: String!, $fingerprint: String) {
  validateLicense(key: $key, fingerprint: $fingerprint) { valid reason planKey expiresAt machinesInUse }
}`;
const issue = `mutation Issue($input: IssueLicensesInput!) { issueLicenses(input: $input) { id count } }`;

export async function measureLicenses(
  stage: Stage,
  { bursar, floor }: { bursar: Contestant; floor: Contestant },
  effort: Effort,
): Promise<LicenseFindings> {
  const sold = await sell(stage);
  const headers = { authorization: `Bearer ${token}` };
  let asked = 0;
  const next = (path: string) => () => {
    const key = sold.keys[(asked += 1) % licenses] ?? '';
    const variables = { key, fingerprint };
    return post(path, JSON.stringify({ query: validate, variables }), headers);
  };
  const answers = await Promise.all(
    [next('/graphql')(), next('/licenses/validate')()].map(async (request, index) => {
      const connection = new Connection((index ? floor : bursar).port);
      const { body } = await connection.ask(request);
      connection.close();
      return body;
    }),
  );
  if (!answers.every((body) => body.includes('"valid":true') && body === answers[0]))
    throw new Error(`Not everyone answers the same: ${answers.join('\n')}`);
  const validations = await alternate(
    {
      bursar: { contestant: bursar, next: next('/graphql') },
      floor: { contestant: floor, next: next('/licenses/validate') },
    },
    effort,
  );
  return { validations, batches: await measureBatches(stage, sold, bursar, floor) };
}

/** One after the other, in turns. */
async function measureBatches(
  stage: Stage,
  { appId, planId }: Sold,
  bursar: Contestant,
  floor: Contestant,
): Promise<LicenseFindings['batches']> {
  const client = new Client({ connectionString: stage.superUrl });
  await client.connect();
  const sides = { bursar: new Connection(bursar.port), floor: new Connection(floor.port) };
  const times: Record<keyof typeof sides, number[]> = { bursar: [], floor: [] };
  const terms = { appId, planId, count: keys };
  try {
    for (let round = 0; round <= rounds; round += 1)
      for (const side of ['bursar', 'floor'] as const) {
        // how often a person may is not what is measured
        await client.query('delete from rate_limit');
        const cookie = stage.cookies[round % stage.cookies.length] ?? '';
        const ours = { query: issue, variables: { input: { ...terms, name: 'Bench', reason: 'Bench' } } };
        const request =
          side === 'bursar'
            ? post('/graphql', JSON.stringify(ours), { cookie })
            : post('/licenses/batch', JSON.stringify({ variables: terms }), { cookie });
        const from = performance.now();
        const { body } = await sides[side].ask(request);
        // the first of each warms up
        if (round) times[side].push(performance.now() - from);
        if (!body.includes(`"count":${keys}`)) throw new Error(`No batch was made: ${body}`);
      }
    return { count: rounds, keys, bursar: median(times.bursar), floor: median(times.floor) };
  } finally {
    for (const connection of Object.values(sides)) connection.close();
    await client.end();
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
