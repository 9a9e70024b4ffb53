import { execFile, spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLicense } from '../../docs/verifier/verify-license.mjs';
import { ApiKeyScope, permissionOf } from '../../server/apps/api-key-scope.ts';
import { describeRule } from '../../server/kit/rules.ts';
import { modules } from '../../server/modules.ts';
import { collectRules } from '../../server/schema.ts';
import type { Bursar as BursarClient } from '../../sdk/src/bursar.ts';
import { arrangeProgram, type Program } from '../apps/app.factory.ts';
import { arrangeSuperAdmin } from '../identity/user.factory.ts';
import type { Actor } from '../kit/product.ts';
import { serve, type Reply, type Served } from '../kit/served.ts';
import { examples, guide, tableOf } from './guide.ts';

const run = promisify(execFile);

let served: Served;
let admin: Actor;
let app: Program;
let appKey: string;
let planId: string;

beforeAll(async () => {
  // nobody is there to answer: orders stay as they are, and their pages are not made
  served = await serve({ STRIPE_API_KEY: 'sk_test_tests', STRIPE_WEBHOOK_SECRET: 'whsec_tests' });
  app = await arrangeProgram(served.product);
  admin = await served.product.actingAs(await arrangeSuperAdmin(served.product));
  const { currentKey } = await app.actor.get<{ currentKey: { app: { key: string } } }>(
    '{ currentKey { app { key } } }',
  );
  appKey = currentKey.app.key;
  const { createPlan } = await admin.get<{ createPlan: { id: string } }, object>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { id } }',
    { input: { productId: app.productId, key: 'PRO', name: 'Pro', limits: [] } },
  );
  planId = createPlan.id;
});
afterAll(() => served.close());

const customerId = async (externalId: string): Promise<string> => {
  const { customer } = await app.actor.get<{ customer: { id: string } }, object>(
    'query ($externalId: String!) { customer(externalId: $externalId) { id } }',
    { externalId },
  );
  return customer.id;
};
/** What the staff gives a customer, so that there is something to ask for. */
async function give(externalId: string): Promise<string> {
  const organizationId = await customerId(externalId);
  await admin.get('mutation ($input: GrantCreditsInput!) { grantCredits(input: $input) { id } }', {
    input: { organizationId, amount: 450, purpose: 'BONUS', reason: 'Welcome' },
  });
  const { issueLicense } = await admin.get<{ issueLicense: { key: string } }, object>(
    'mutation ($input: IssueLicenseInput!) { issueLicense(input: $input) { key } }',
    { input: { appId: app.appId, planId, organizationId, reason: 'They bought one' } },
  );
  return issueLicense.key;
}

/** What the app can sell, and where its pages may lead back to. */
async function putOnSale(): Promise<string> {
  const { createCreditPack } = await admin.get<{ createCreditPack: { id: string } }, object>(
    `mutation ($app: ID!) { updateApp(id: $app, input: { returnOrigins: ["https://app.example"] }) { id }
      createCreditPack(input: { name: "A hundred", credits: 100, unitAmount: 900, currency: "USD" }) { id } }`,
    { app: app.appId },
  );
  return createCreditPack.id;
}

describe('the manual for integrators', () => {
  test('has queries that all work, one after the other', async () => {
    const known = new Map<string, string>();
    for (const { name, query, variables } of examples) {
      if (name === 'CreditBalance') known.set('license key', await give('acct_1042'));
      if (name === 'Articles') known.set('pack', await putOnSale());
      const filled = variables?.replace(/\{\{(.*?)\}\}/g, (_, what: string) => known.get(what) ?? what);
      const { data: answered, errors } = await served.query(query, {
        headers: { authorization: `Bearer ${app.token}` },
        variables: filled && (JSON.parse(filled) as object),
      });
      expect({ name, errors }).toEqual({ name, errors: [] });
      const data = answered ?? {};
      for (const [field, value] of Object.entries(data))
        known.set(`${field}.id`, (value as { id?: string } | null)?.id ?? '');
      if (name === 'Customer') expect(data).toMatchObject({ customer: { access: { level: 'NONE' } } });
      if (name === 'SpendCredits') expect(data).toMatchObject({ spendCredits: { amount: 25, balance: 425 } });
      if (name === 'ValidateLicense')
        expect(data).toMatchObject({ validateLicense: { valid: true, planKey: 'PRO' } });
      if (name === 'Order')
        expect(data).toEqual({ order: { status: 'PENDING', credits: 200, license: null } });
      if (name === 'LicenseFile') known.set('file', (data['licenseFile'] as { text: string }).text);
      if (name !== 'SigningKey') continue;
      const { publicKey } = data['licenseSigningKey'] as { publicKey: string };
      const asked = { publicKeys: [publicKey], app: appKey, machine: 'machine-0f3a9c' };
      expect(verifyLicense(known.get('file') ?? '', asked)).toMatchObject({ plan: 'PRO' });
    }
    expect(examples.length).toBeGreaterThan(12);
  });

  test('tells what a key without the scope, one that was taken back, and one of another app is answered', async () => {
    const ask = ({ token }: Program, query: string): Promise<Reply> =>
      served.query(query, { headers: { authorization: `Bearer ${token}` } });
    const reader = await arrangeProgram(served.product, {
      appId: app.appId,
      scopes: [ApiKeyScope.CUSTOMERS_READ],
    });
    const spend =
      'mutation { spendCredits(input: { externalId: "acct_1042", amount: 1, idempotencyKey: "x" }) { id } }';
    expect((await ask(reader, spend)).code).toBe('FORBIDDEN');

    const key = await give('acct_1042');
    const other = await arrangeProgram(served.product);
    const { data } = await ask(other, `{ validateLicense(key: "${key}") { valid reason } }`);
    expect(data).toEqual({ validateLicense: { valid: false, reason: 'UNKNOWN' } });
    const activation = `mutation { activateLicense(input: { key: "${key}", fingerprint: "machine-1" }) { id } }`;
    expect((await ask(other, activation)).code).toBe('NOT_FOUND');

    const { currentKey } = await other.actor.get<{ currentKey: { id: string } }>('{ currentKey { id } }');
    await admin.get(
      'mutation ($id: ID!) { revokeApiKey(id: $id, reason: "It was in a log") { id } }',
      currentKey,
    );
    expect(await ask(other, '{ currentKey { name } }')).toMatchObject({ status: 401, code: 'KEY_UNKNOWN' });
  });

  test('says of each scope what it opens', () => {
    const { Query, Mutation } = collectRules(served.product.schema, modules);
    const rules = Object.entries({ ...Query, ...Mutation });
    const rows = tableOf('scope').map(([scope = '', opens = '']) => ({
      scope: scope.replaceAll('`', ''),
      opens: [...opens.replace(/;.*/, '').matchAll(/`(\w+)`/g)].map(([, name]) => name).sort(),
    }));
    const real = Object.values(ApiKeyScope).map((scope) => ({
      scope,
      opens: rules
        .filter(([, rule]) =>
          describeRule(rule)
            .split(/,? or /)
            .includes(permissionOf[scope]),
        )
        .map(([name]) => name)
        .sort(),
    }));
    expect(rows.sort((a, b) => (a.scope < b.scope ? -1 : 1))).toEqual(
      real.sort((a, b) => (a.scope < b.scope ? -1 : 1)),
    );
  });

  test('has every code that a key can be answered with', () => {
    const listed = new Set([...guide.matchAll(/`([A-Z][A-Z_]{4,})`/g)].map(([, code]) => code));
    const { Query, Mutation } = collectRules(served.product.schema, modules);
    const permissions = new Set(Object.values(permissionOf));
    const { schema } = served.product;
    const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
    const unlisted = Object.entries({ ...Query, ...Mutation })
      .filter(([, rule]) =>
        describeRule(rule)
          .split(/,? or /)
          .some((one) => permissions.has(one)),
      )
      .flatMap(([name]) =>
        [...(fields[name]?.description ?? '').matchAll(/Errors: ([A-Z_, ]+)\./g)].flatMap(([, codes = '']) =>
          codes
            .split(', ')
            .filter((code) => !listed.has(code))
            .map((code) => `${name}: ${code}`),
        ),
      );
    expect(unlisted).toEqual([]);
  });
});

describe('the package for apps', () => {
  let home: string;
  const running: ChildProcess[] = [];

  beforeAll(async () => {
    const root = path.join(import.meta.dirname, '../..');
    home = fs.mkdtempSync(path.join(os.tmpdir(), 'bursar-client-'));
    const installed = path.join(home, 'node_modules/@bursar/client');
    await run('tsc', ['-p', path.join(root, 'sdk/tsconfig.json'), '--outDir', path.join(installed, 'dist')]);
    fs.copyFileSync(path.join(root, 'sdk/package.json'), path.join(installed, 'package.json'));
    for (const folder of ['examples', 'docs/verifier'])
      fs.cpSync(path.join(root, folder), path.join(home, folder), { recursive: true });
  });
  afterAll(() => {
    for (const child of running) child.kill();
    fs.rmSync(home, { recursive: true });
  });

  /** Starts a program of the examples, and answers where it listens. */
  async function start(program: string): Promise<string> {
    const child = spawn(process.execPath, [path.join(home, 'examples', program)], {
      env: { ...process.env, PORT: '0', BURSAR_URL: `${served.address}/graphql`, BURSAR_KEY: app.token },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running.push(child);
    for await (const chunk of child.stdout) {
      const [address] = /http:\S+/.exec(String(chunk)) ?? [];
      if (address) return address;
    }
    throw new Error(`${program} did not start`);
  }
  const post = async (address: string, body: object): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
    return { status: response.status, body: await response.json() };
  };

  test('spends the credits of a customer, once for each job', async () => {
    const service = await start('render-service/server.mjs');
    const account = { account: 'acct_film', company: 'Film House', email: 'eva@film.example', name: 'Eva' };
    expect((await post(`${service}/accounts`, account)).status).toBe(201);
    const film = { account: 'acct_film', job: 'job-1', seconds: 25 };
    expect((await post(`${service}/films`, film)).status).toBe(402);
    await give('acct_film');
    for (const _ of [1, 2, 3])
      expect(await post(`${service}/films`, film)).toEqual({
        status: 200,
        body: { film: 'job-1.mp4', creditsLeft: 425 },
      });
    expect((await post(`${service}/films`, { ...film, account: 'acct_none' })).status).toBe(404);
  });

  test('activates a program on a machine, which then works without a network', async () => {
    const server = await start('desktop-program/activation-server.mjs');
    await app.actor.get(
      'mutation ($input: UpsertOrganizationInput!) { upsertOrganization(input: $input) { id } }',
      {
        input: {
          ...{ externalId: 'acct_desk', name: 'Desk' },
          owner: { externalId: 'usr_desk', email: 'kim@desk.example', name: 'Kim' },
        },
      },
    );
    const key = await give('acct_desk');
    const { licenseSigningKey } = await app.actor.get<{ licenseSigningKey: { publicKey: string } }>(
      '{ licenseSigningKey { publicKey } }',
    );
    const file = (name: string): string => path.join(home, name);
    fs.writeFileSync(file('public-key.pem'), licenseSigningKey.publicKey);
    const program = (...args: string[]): Promise<{ stdout: string }> =>
      run(process.execPath, [file('examples/desktop-program/program.mjs'), ...args], {
        env: {
          ...{ APP: appKey, PUBLIC_KEY: file('public-key.pem'), LICENSE_FILE: file('license.txt') },
          ACTIVATION_URL: args.length > 0 ? server : 'http://127.0.0.1:1',
        },
      });
    await expect(program('BRSR-WRONG')).rejects.toThrow(/key/i);
    expect((await program(key)).stdout).toContain('Plan PRO');
    expect((await program()).stdout).toContain('Plan PRO');
    fs.writeFileSync(file('license.txt'), fs.readFileSync(file('license.txt'), 'utf8').replace(/[A-Y]/, 'Z'));
    await expect(program()).rejects.toThrow(/CHANGED|NOT_A_LICENSE|UNKNOWN_KEY/);
  });

  test('sends again what got no answer, and nothing that was refused', async () => {
    const { Bursar } = (await import(path.join(home, 'node_modules/@bursar/client/dist/bursar.js'))) as {
      Bursar: typeof BursarClient;
    };
    let sent = 0;
    const unreliable: typeof fetch = (...request) => {
      sent += 1;
      return sent % 3 === 0
        ? fetch(...request)
        : fetch(...request).then(() => Promise.reject(new Error('lost')));
    };
    const bursar = new Bursar({ url: `${served.address}/graphql`, key: app.token, fetch: unreliable });
    const spend = { externalId: 'acct_film', amount: 100, idempotencyKey: 'lost-twice' };
    expect(await bursar.spendCredits(spend)).toMatchObject({ amount: 100, balance: 325 });
    expect(sent).toBe(3);
    // the next one is answered at once
    sent = 2;
    await expect(bursar.spendCredits({ ...spend, amount: 99 })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(sent).toBe(3);
  });
});
