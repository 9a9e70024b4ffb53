import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiKeyScope } from '../../server/apps/api-key-scope.ts';
import { arrangeProgram } from '../apps/app.factory.ts';
import { aCustomer, fresh } from '../customers/customer.factory.ts';
import { customerOf, openCreditWorld, type CreditWorld } from './credit-world.ts';

let world: CreditWorld;

beforeAll(async () => {
  world = await openCreditWorld();
});
afterAll(() => world.product.close());

const times = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const hour = 3_600_000;

describe('an app spends', () => {
  test('at once, and is told what is left; the ledger says for what', async () => {
    const customer = await world.aCustomer(100);
    const said = { description: 'Transcript of 12 minutes', reference: 'job 7' };
    const { data } = await customer.spend(30, said);
    expect(data?.spendCredits).toMatchObject({ amount: 30, balance: 70, held: 0 });
    const { creditEntries } = await world.admin.get<Record<'creditEntries', object>>(
      `{ creditEntries(first: 1, filter: { organization: { eq: "${customer.id}" } }) { nodes { id kind amount description reference app { id } user { id } } } }`,
    );
    expect(creditEntries).toEqual({
      nodes: [
        {
          ...{ id: data?.spendCredits.id, kind: 'SPEND', amount: -30, user: null },
          ...{ ...said, app: { id: world.app.appId } },
        },
      ],
    });
  });

  test('with one key once, sixty times at once', async () => {
    const customer = await world.aCustomer(100);
    const answers = await times(60, () => customer.spend(7, { idempotencyKey: `one ${customer.id}` }));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data)))).toEqual(
      new Set([JSON.stringify(answers[0]?.data)]),
    );
    expect(answers[0]?.data?.spendCredits.balance).toBe(93);
    await customer.spend(1);
    // the answer is that of then
    const again = await customer.spend(7, { idempotencyKey: `one ${customer.id}` });
    expect(again.data).toEqual(answers[0]?.data);
    expect(await world.ledgerOf(customer.id)).toMatchObject({ balance: 92, entries: { length: 3 } });
  });

  test('five of 450, two hundred times at once: ninety are done, and 110 are refused with what there is', async () => {
    const customer = await world.aCustomer(450);
    const answers = await times(200, () => customer.spend(5));
    const refused = answers.filter(({ code }) => code === 'INSUFFICIENT_CREDITS');
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(90);
    expect(refused).toHaveLength(110);
    expect(new Set(refused.map(({ errors, fields }) => `${errors[0]?.message} ${fields}`))).toEqual(
      new Set(['There are 0 credits. amount']),
    );
    const { balance, entries } = await world.ledgerOf(customer.id);
    expect({ balance, entries: entries.length }).toEqual({ balance: 0, entries: 91 });
    expect(entries.map((entry) => entry.balance)).toEqual(entries.map((_, index) => 450 - 5 * index));
  });

  test('nothing with a key that was used for something else, of whomever', async () => {
    const [one, other] = [await world.aCustomer(100), await world.aCustomer(100)];
    const key = { idempotencyKey: fresh('key') };
    const codes = (await Promise.all([one.spend(5, key), other.spend(5, key)])).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['IDEMPOTENCY_KEY_REUSED', undefined]);
    expect((await one.spend(6, key)).code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await one.hold(5, key)).code).toBe('IDEMPOTENCY_KEY_REUSED');
    // a refusal has used nothing
    const poor = await world.aCustomer(0);
    const later = { idempotencyKey: fresh('key') };
    expect((await poor.spend(5, later)).code).toBe('INSUFFICIENT_CREDITS');
    await world.grant(poor.id, 5);
    expect((await poor.spend(5, later)).data?.spendCredits.balance).toBe(0);
  });

  test('only of its own customers that are active, and with a key that is for it', async () => {
    const customer = await world.aCustomer(100);
    const other = await arrangeProgram(world.product);
    expect(await customerOf(other, customer.id, customer.externalId).spend(1)).toMatchObject({
      code: 'NOT_FOUND',
      fields: ['externalId'],
    });
    const reader = await arrangeProgram(world.product, {
      ...{ appId: world.app.appId, scopes: [ApiKeyScope.CREDITS_READ] },
    });
    expect((await customerOf(reader, customer.id, customer.externalId).spend(1)).code).toBe('FORBIDDEN');
    await world.admin.get(`mutation { suspendOrganization(id: "${customer.id}", reason: "x") { id } }`);
    expect((await customer.spend(1)).code).toBe('ORGANIZATION_SUSPENDED');
    expect((await world.ledgerOf(customer.id)).balance).toBe(100);
  });

  test('without an entry of the audit: the ledger is its record', async () => {
    const customer = await world.aCustomer(100);
    const count = () => world.product.runtime.pool.query('select count(*)::int as n from audit.entry');
    const before = (await count()).rows;
    await customer.spend(1);
    await customer.hold(1);
    expect((await count()).rows).toEqual(before);
  });
});

describe('an app lays aside', () => {
  test('and spends a part: the rest goes back to where it came from', async () => {
    const customer = await world.aCustomer(0);
    await world.grant(customer.id, 10, { priority: 1 });
    await world.grant(customer.id, 20);
    const hold = (await customer.hold(25)).data?.holdCredits;
    expect(hold).toMatchObject({ state: 'HELD', amount: 25 });
    expect((await customer.spend(6)).errors[0]?.message).toBe('There are 5 credits.');
    expect((await customer.capture(hold?.id ?? '', 26)).code).toBe('HOLD_EXCEEDED');
    const twice = await times(2, () => customer.capture(hold?.id ?? '', 12));
    expect(twice.map(({ data }) => data?.captureHold)).toEqual(
      twice.map(() => expect.objectContaining({ state: 'CAPTURED', captured: 12 }) as unknown),
    );
    expect((await customer.release(hold?.id ?? '')).code).toBe('HOLD_ENDED');
    const { balance, held, entries } = await world.ledgerOf(customer.id);
    expect({ balance, held }).toEqual({ balance: 18, held: 0 });
    expect(entries.slice(2).map(({ kind, amount, heldAmount }) => [kind, amount, heldAmount])).toEqual([
      ['HOLD', -25, 25],
      ['CAPTURE', 0, -12],
      ['RELEASE', 13, -13],
    ]);
    const { organization } = await world.admin.get<{ organization: object }>(
      `{ organization(id: "${customer.id}") { creditLots { nodes { amount remaining } } } }`,
    );
    const lots = [
      { amount: 20, remaining: 18 },
      { amount: 10, remaining: 0 },
    ];
    expect(organization).toEqual({ creditLots: { nodes: lots } });
  });

  test('and gives back, or lets it come back by itself', async () => {
    const customer = await world.aCustomer(100);
    const [released, forgotten] = [await customer.hold(60), await customer.hold(30, { seconds: 60 })];
    const id = released.data?.holdCredits.id ?? '';
    expect((await customer.release(id)).data?.releaseHold.state).toBe('RELEASED');
    expect((await customer.release(id)).code).toBeUndefined();
    world.pass(hour);
    // nobody has come by, and yet they can be spent
    expect((await customer.spend(100)).data?.spendCredits.balance).toBe(0);
    expect((await customer.capture(forgotten.data?.holdCredits.id ?? '')).code).toBe('HOLD_ENDED');
  });

  test('what has run out meanwhile does not come back', async () => {
    const customer = await world.aCustomer(0);
    const expiresAt = new Date(world.product.runtime.clock.now().getTime() + hour);
    await world.grant(customer.id, 40, { expiresAt });
    const hold = (await customer.hold(25, { seconds: 7_200 })).data?.holdCredits.id ?? '';
    world.pass(hour);
    await customer.capture(hold, 10);
    const { balance, entries } = await world.ledgerOf(customer.id);
    expect(balance).toBe(0);
    expect(entries.slice(2).map(({ kind, amount }) => [kind, amount])).toEqual([
      ['EXPIRE', -15],
      ['CAPTURE', 0],
      ['RELEASE', 15],
      ['EXPIRE', -15],
    ]);
  });

  test('nothing that is another app’s to settle', async () => {
    const customer = await world.aCustomer(10);
    const hold = (await customer.hold(5)).data?.holdCredits.id ?? '';
    const other = customerOf(await arrangeProgram(world.product), customer.id, customer.externalId);
    expect((await other.capture(hold)).code).toBe('NOT_FOUND');
    expect((await other.release(hold)).code).toBe('NOT_FOUND');
  });
});

describe('an app reads', () => {
  const asked = (id: string) =>
    `{ creditBalance(externalId: "${id}") { balance held } creditEntries { nodes { kind amount reason } } }`;

  test('balance and ledger of its customers, without what other apps did and the staff said', async () => {
    const [one, other] = [await arrangeProgram(world.product), await arrangeProgram(world.product)];
    const { id, externalId } = await aCustomer(one);
    await world.grant(id, 100);
    await world.admin.get(
      `mutation { linkOrganization(input: { organizationId: "${id}", appId: "${other.appId}", externalId: "theirs", reason: "x" }) { id } }`,
    );
    await customerOf(one, id, externalId).spend(10);
    await customerOf(other, id, 'theirs').spend(1);
    const { data } = await one.actor.ask(asked(externalId).replace(' reason', ''));
    expect(data).toEqual({
      creditBalance: { balance: 89, held: 0 },
      creditEntries: {
        nodes: [
          { kind: 'SPEND', amount: -10 },
          { kind: 'GRANT', amount: 100 },
        ],
      },
    });
    expect((await one.actor.ask(asked(externalId))).code).toBe('FORBIDDEN');
  });

  test('nothing with a key that is not for it, by whatever way', async () => {
    const customer = await world.aCustomer(10);
    const reader = await arrangeProgram(world.product, {
      ...{ appId: world.app.appId, scopes: [ApiKeyScope.CUSTOMERS_READ] },
    });
    expect((await reader.actor.ask(asked(customer.externalId))).code).toBe('FORBIDDEN');
    expect(
      await reader.actor.get(
        `{ customer(externalId: "${customer.externalId}") { credits { balance } creditEntries { nodes { id } } creditLots { nodes { id } } } }`,
      ),
    ).toEqual({ customer: { credits: null, creditEntries: { nodes: [] }, creditLots: { nodes: [] } } });
  });
});

test('the staff sees what each app spent, by day and beside the period before; what was taken or ran out is not spent', async () => {
  const [one, other] = [await arrangeProgram(world.product), await arrangeProgram(world.product)];
  const [first, second] = [await aCustomer(one), await aCustomer(one)];
  const program = customerOf(one, first.id, first.externalId);
  for (const { id } of [first, second]) await world.grant(id, 1_000);
  await program.spend(7);
  await program.spend(5);
  world.pass(30 * 24 * hour);
  await program.spend(20);
  const held = await program.hold(9);
  await program.capture(held.data?.holdCredits.id ?? '', 4);
  await program.hold(100);
  await customerOf(one, second.id, second.externalId).spend(1);
  await world.deduct(first.id, 50);
  const usage = (more: string) =>
    world.admin.ask<{ creditUsage: Record<string, unknown> & { apps: { appId: string }[] } }>(
      `{ creditUsage(${more}) { spent previousSpent organizations days { day count } previousDays { count }
        apps { appId appName spent previousSpent spends organizations } } }`,
    );
  const { creditUsage } = (await usage(`days: 30, appId: "${one.appId}"`)).data ?? {};
  const midnight = new Date(world.product.runtime.clock.now().toISOString().slice(0, 10)).getTime();
  expect(creditUsage).toMatchObject({
    ...{ spent: 25, previousSpent: 12, organizations: 2 },
    days: Array.from({ length: 30 }, (_, index) => ({
      day: new Date(midnight - (29 - index) * 24 * hour).toISOString(),
      count: index === 29 ? 25 : 0,
    })),
    previousDays: Array.from({ length: 30 }, (_, index) => ({ count: index === 29 ? 12 : 0 })),
  });
  const ofApp = ({ appId }: { appId: string }) => creditUsage?.apps.find((app) => app.appId === appId);
  expect(ofApp(one)).toMatchObject({ spent: 25, previousSpent: 12, spends: 3, organizations: 2 });
  expect(ofApp(other)).toMatchObject({ spent: 0, previousSpent: 0, spends: 0, organizations: 0 });
  const all = (await usage('days: 1')).data?.creditUsage;
  expect(all?.apps[0]).toMatchObject({ appId: one.appId, spent: 25, previousSpent: 0 });
  expect(all).toMatchObject({ spent: 25, organizations: 2 });
  for (const days of [0, 367])
    expect(await usage(`days: ${days}`)).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['days'] });
  expect((await one.actor.ask('{ creditUsage { spent } }')).code).toBe('FORBIDDEN');
});
