import { Client } from 'pg';
import { v7 } from 'uuid';
import { hashToken } from '../../server/kit/secret.ts';
import { Connection, post } from './load.ts';
import { alternate, type Effort, type Measured } from './measure.ts';
import type { Contestant } from './processes.ts';
import type { Stage } from './stage.ts';

const token = 'bursar_bench_key_that_spends_credits';
const mostCustomers = 10_000;

/** An app with a key, and customers who have more credits than anybody spends here. Answers how many. */
async function endow({ superUrl }: Stage): Promise<number> {
  const client = new Client({ connectionString: superUrl });
  await client.connect();
  const appId = v7();
  try {
    await client.query('begin');
    await client.query(`select audit.begin_deed('seed', 'seed')`);
    await client.query(
      `insert into app (id, key, name, product_id, created_at)
       values ($1, 'benchCredits', 'Bench', (select product_id from plan order by id limit 1), now())`,
      [appId],
    );
    // used far in the future, so that no request of the bench is the one that notes it
    await client.query(
      `insert into api_key (id, app_id, name, prefix, token_hash, scopes, per_minute, created_at, last_used_at)
       values ($1, $2, 'bench', 'bursar_bench', $3, '{CREDITS_SPEND}', 1000000, now(), '2100-01-01')`,
      [v7(), appId, hashToken(token)],
    );
    const { rowCount: customers } = await client.query(
      `insert into app_organization (id, app_id, organization_id, external_id, created_at)
       select uuidv7(), $1, o.id, 'c' || row_number() over (order by o.id), now()
       from (select id from organization where state = 'ACTIVE' order by id limit $2) o`,
      [appId, mostCustomers],
    );
    await client.query(
      `select credit_grant(
         jsonb_populate_record(null::credit_entry, jsonb_build_object('id', uuidv7(), 'organization_id', organization_id,
           'amount', 1000000, 'purpose', 'BONUS', 'reason', 'Bench', 'at', now())),
         jsonb_populate_record(null::credit_lot, jsonb_build_object('id', uuidv7(), 'source', 'BONUS', 'priority', 50)))
       from app_organization where app_id = $1`,
      [appId],
    );
    await client.query('commit');
    await client.query('analyze app_organization, credit_balance, credit_lot, credit_entry');
    return customers ?? 0;
  } finally {
    await client.end();
  }
}

const spend = `mutation Spend($input: SpendCreditsInput!) { spendCredits(input: $input) { amount balance } }`;

/** Spends of many customers, beside the same by hand: the key, and one statement that is durable when it answers. */
export async function measureCredits(
  stage: Stage,
  { bursar, floor }: { bursar: Contestant; floor: Contestant },
  effort: Effort,
): Promise<Readonly<Record<string, Measured>>> {
  const customers = await endow(stage);
  const headers = { authorization: `Bearer ${token}` };
  let asked = 0;
  const next = (path: string) => () => {
    const input = {
      externalId: `c${1 + ((asked += 1) % customers)}`,
      amount: 1,
      idempotencyKey: `bench-${asked}`,
    };
    return post(path, JSON.stringify({ query: spend, variables: { input } }), headers);
  };
  for (const [contestant, path] of [
    [bursar, '/graphql'],
    [floor, '/credits/spend'],
  ] as const) {
    const connection = new Connection(contestant.port);
    const { body } = await connection.ask(next(path)());
    connection.close();
    if (body !== '{"data":{"spendCredits":{"amount":1,"balance":999999}}}')
      throw new Error(`Nothing was spent: ${body}`);
  }
  return alternate(
    {
      bursar: { contestant: bursar, next: next('/graphql') },
      floor: { contestant: floor, next: next('/credits/spend') },
    },
    effort,
  );
}
