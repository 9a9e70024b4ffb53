import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrangeSupportAdmin } from '../identity/user.factory.ts';
import { openCreditWorld, type CreditWorld } from './credit-world.ts';

let world: CreditWorld;

beforeAll(async () => {
  world = await openCreditWorld();
});
afterAll(() => world.product.close());

const hour = 3_600_000;
const inHours = (hours: number): Date => new Date(world.product.runtime.clock.now().getTime() + hours * hour);

describe('the staff', () => {
  test('gives credits with a purpose and a reason, which the ledger and the audit log keep', async () => {
    const id = await world.anOrganization();
    await world.grant(id, 100);
    const { data } = await world.grant(id, 50, { purpose: 'REFUND', reason: 'Export failed twice' });
    expect(data?.grantCredits).toMatchObject({ kind: 'GRANT', amount: 50, balance: 150 });
    const found = await world.admin.get(
      `{ creditEntries(filter: { organization: { eq: "${id}" } }) { nodes { purpose reason lot { source remaining } user { name } } }
        auditEntries(first: 1) { nodes { action reason changes { type fields { name after } } } } }`,
    );
    expect(found).toMatchObject({
      creditEntries: {
        nodes: [
          { purpose: 'REFUND', reason: 'Export failed twice', lot: { source: 'REFUND', remaining: 50 } },
          { purpose: 'BONUS', lot: { source: 'BONUS', remaining: 100 } },
        ],
      },
      auditEntries: { nodes: [{ action: 'grantCredits', reason: 'Export failed twice' }] },
    });
    expect(JSON.stringify(found)).toContain('{"name":"amount","after":"50"}');
  });

  test('takes away at most what there is, those first that would be spent first', async () => {
    const id = await world.anOrganization();
    await world.grant(id, 30);
    await world.grant(id, 20, { expiresAt: inHours(24) });
    await world.grant(id, 10, { priority: 1 });
    expect((await world.deduct(id, 61)).errors[0]).toMatchObject({
      message: 'There are 60 credits.',
      extensions: { code: 'INSUFFICIENT_CREDITS', fields: [{ field: 'amount' }] },
    });
    expect((await world.deduct(id, 35)).data?.deductCredits).toMatchObject({ amount: -35, balance: 25 });
    const lots = await world.admin.get(
      `{ organization(id: "${id}") { creditLots { nodes { amount remaining } } } }`,
    );
    expect(lots).toEqual({
      organization: {
        creditLots: {
          nodes: [
            { amount: 10, remaining: 0 },
            { amount: 20, remaining: 0 },
            { amount: 30, remaining: 25 },
          ],
        },
      },
    });
  });

  test('is shown before what would come of it', async () => {
    const id = await world.anOrganization();
    await world.grant(id, 100);
    const { preview } = await world.admin.get<Record<'preview', object>>(
      `{ preview { grantCredits(input: { organizationId: "${id}", amount: 25, purpose: SUPPORT, reason: "" }) { consequences { name before after } } } }`,
    );
    expect(preview).toEqual({
      grantCredits: {
        consequences: [{ name: 'Credit balance', before: '100 credits', after: '125 credits' }],
      },
    });
    expect((await world.ledgerOf(id)).balance).toBe(100);
  });

  test('asks twice with one key, and it is done once; the same key for something else is refused', async () => {
    const id = await world.anOrganization();
    const twice = [1, 2].map(() => world.grant(id, 100, { idempotencyKey: `once ${id}` }));
    const [one, two] = await Promise.all(twice);
    expect(one?.data?.grantCredits).toEqual(two?.data?.grantCredits);
    expect((await world.grant(id, 101, { idempotencyKey: `once ${id}` })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect((await world.ledgerOf(id)).balance).toBe(100);
  });

  test('takes back what it gave, while nothing of it is spent, and what it took, once', async () => {
    const id = await world.anOrganization();
    const given = (await world.grant(id, 100)).data?.grantCredits.id ?? '';
    const taken = (await world.deduct(id, 40)).data?.deductCredits.id ?? '';
    expect((await world.reverse(given)).errors[0]).toMatchObject({
      message: 'Only 60 credits of it are left. Deduct those instead.',
      extensions: { code: 'CREDITS_USED' },
    });
    const back = (await world.reverse(taken)).data?.reverseCredits;
    expect(back).toMatchObject({ kind: 'REVERSE', amount: 40, balance: 100 });
    expect((await world.reverse(taken)).code).toBe('ALREADY_REVERSED');
    expect((await world.reverse(back?.id ?? '')).code).toBe('NOT_REVERSIBLE');
    expect((await world.reverse(given)).data?.reverseCredits).toMatchObject({ amount: -100, balance: 0 });
  });

  test('that only reads sees balances and ledgers, and changes none', async () => {
    const id = await world.anOrganization();
    await world.grant(id, 7);
    const support = await world.product.actingAs(await arrangeSupportAdmin(world.product));
    expect(
      await support.get(
        `{ organization(id: "${id}") { credits { balance } creditEntries { nodes { reason } } } }`,
      ),
    ).toEqual({
      organization: {
        credits: { balance: 7 },
        creditEntries: { nodes: [{ reason: 'As agreed by telephone' }] },
      },
    });
    const grant = `mutation { grantCredits(input: { organizationId: "${id}", amount: 1, purpose: BONUS, reason: "x" }) { id } }`;
    expect((await support.ask(grant)).code).toBe('FORBIDDEN');
  });
});

test('what an organization lives on is what is left of its lots, and the one that came last', async () => {
  const now = async (id: string) => {
    const { organization } = await world.admin.get<{ organization: { credits: object | null } }>(
      `{ organization(id: "${id}") { credits { currentAmount currentUsed } } }`,
    );
    return organization.credits;
  };
  const { id, ...customer } = await world.aCustomer(0);
  expect(await now(id)).toBeNull();
  await world.grant(id, 100);
  await world.grant(id, 1_000_000_000);
  expect(await now(id)).toEqual({ currentAmount: 1_000_000_100, currentUsed: 0 });
  // what is laid aside cannot be spent
  const hold = await customer.hold(30);
  expect(await now(id)).toEqual({ currentAmount: 1_000_000_100, currentUsed: 30 });
  await customer.release(hold.data?.holdCredits.id ?? '');
  await customer.spend(100);
  expect(await now(id)).toEqual({ currentAmount: 1_000_000_000, currentUsed: 0 });
  await world.deduct(id, 1_000_000_000);
  expect(await now(id)).toEqual({ currentAmount: 1_000_000_000, currentUsed: 1_000_000_000 });
});

describe('credits that run out', () => {
  test('are not spent any more, whether or not anybody has come by', async () => {
    const id = await world.anOrganization();
    await world.grant(id, 30, { expiresAt: inHours(1) });
    await world.grant(id, 20);
    world.pass(hour);
    expect((await world.deduct(id, 21)).errors[0]?.message).toBe('There are 20 credits.');
    await world.deduct(id, 20);
    const { balance, entries } = await world.ledgerOf(id);
    expect(balance).toBe(0);
    expect(entries.slice(2)).toMatchObject([
      { kind: 'EXPIRE', amount: -30, balance: 20 },
      { kind: 'DEDUCT', amount: -20, balance: 0 },
    ]);
  });

  test('are written down by a job', async () => {
    const id = await world.anOrganization();
    await world.grant(id, 30, { expiresAt: inHours(1) });
    await world.grant(id, 20, { expiresAt: inHours(2) });
    world.pass(hour);
    const { runtime } = world.product;
    await runtime.pool.query(`select graphile_worker.add_job('expire-credits', '{}')`);
    await world.product.runJobs();
    expect(await world.ledgerOf(id)).toMatchObject({
      balance: 20,
      entries: [{ kind: 'GRANT' }, { kind: 'GRANT' }, { kind: 'EXPIRE', amount: -30 }],
    });
  });

  test('cannot run out before they come', async () => {
    const id = await world.anOrganization();
    const { code, fields } = await world.grant(id, 30, { expiresAt: inHours(0) });
    expect({ code, fields }).toEqual({ code: 'DATE_IN_THE_PAST', fields: ['expiresAt'] });
  });
});

describe('the ledger', () => {
  test('only grows, whoever writes', async () => {
    const id = await world.anOrganization();
    await world.grant(id, 30);
    const { pool } = world.product.runtime;
    for (const attempt of [
      'update credit_entry set amount = amount + 1',
      'delete from credit_entry',
      `update credit_entry set reason = 'x', kind = 'SPEND'`,
    ])
      await expect(pool.query(attempt)).rejects.toMatchObject({ code: 'BU002' });
    await expect(pool.query('truncate credit_entry')).rejects.toMatchObject({ code: '42501' });
  });
});
