import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SubscriptionStatus } from '../../server/billing/provider.ts';
import { carryOut, dryRun, shown } from '../bulk/operations.ts';
import type { Actor } from '../kit/product.ts';
import { openPlanWorld, type PlanWorld } from '../subscriptions/plan-world.ts';

let world: PlanWorld;
let admin: Actor;
beforeAll(async () => {
  world = await openPlanWorld();
  admin = await world.anAdmin();
});
afterAll(() => world.close());

const balanceOf = async (id: string): Promise<number> => {
  const { organization } = await admin.get<{ organization: { credits: { balance: number } | null } }, object>(
    'query ($id: ID!) { organization(id: $id) { credits { balance } } }',
    { id },
  );
  return organization.credits?.balance ?? 0;
};

describe('everyone on a plan', () => {
  test('gets credits after a dry run, once, and is written to once', async () => {
    const on = [await world.aSubscription({ plan: 'PRO' }), await world.aSubscription({ plan: 'PRO' })];
    const off = [
      await world.aSubscription({ plan: 'STANDARD' }),
      await world.aSubscription({ plan: 'PRO', status: SubscriptionStatus.CANCELED }),
    ];
    const closed = await world.aSubscription({ plan: 'PRO' });
    await world.product.arrange((ctx) =>
      ctx.em.execute(`update organization set state = 'CLOSED' where id = ?`, [closed.organization.id]),
    );
    const input = { planId: world.planId('PRO'), amount: 250, purpose: 'BONUS', reason: 'A present' };
    const seen = await dryRun(
      world.product,
      admin,
      `mutation ($input: PlanGrantCreditsInput!) { operation: planGrantCredits(input: $input) ${shown} }`,
      { input },
    );
    expect(seen).toMatchObject({ state: 'PLANNED', total: 3 });
    expect(seen.outcomes.map(({ status, count }) => [status, count])).toEqual(
      expect.arrayContaining([
        ['PLANNED', 2],
        ['REFUSED', 1],
      ]),
    );
    expect(seen.outcomes.find(({ status }) => status === 'PLANNED')?.detail).toContain('250');
    expect(seen.outcomes.find(({ status }) => status === 'REFUSED')?.detail).toContain('closed');
    expect(await Promise.all(on.map(({ organization }) => balanceOf(organization.id)))).toEqual([0, 0]);

    expect(await carryOut(world.product, admin, seen)).toMatchObject({ state: 'DONE', done: 2 });
    expect(await Promise.all(on.map(({ organization }) => balanceOf(organization.id)))).toEqual([250, 250]);
    expect(await Promise.all(off.map(({ organization }) => balanceOf(organization.id)))).toEqual([0, 0]);
    const told = world.product.mails.filter(({ subject }) => subject.endsWith('250 credits for you'));
    expect(told).toHaveLength(2);
    expect(told[0]?.text).toContain('which now has 250 credits');
    const { auditEntries } = await admin.get<Record<'auditEntries', { nodes: object[] }>>(
      '{ auditEntries(first: 20, filter: { action: { eq: "grantCredits" } }) { nodes { reason } } }',
    );
    expect(auditEntries.nodes).toEqual([{ reason: 'A present' }, { reason: 'A present' }]);
  });
});

describe('the proof of credits', () => {
  interface Proof {
    readonly balances: number;
    readonly entries: number;
    readonly faults: readonly { organizationId: string; message: string }[];
  }
  const prove = async (): Promise<Proof> => {
    await world.product.runtime.pool.query('delete from rate_limit');
    await admin.get('mutation { proveCredits }');
    await world.product.runJobs();
    const { creditProof } = await admin.get<{ creditProof: Proof }>(
      '{ creditProof { balances entries faults { organizationId message } } }',
    );
    return creditProof;
  };
  const grantTo = async (id: string) => {
    await world.product.runtime.pool.query('delete from rate_limit');
    await admin.get(
      `mutation { grantCredits(input: { organizationId: "${id}", amount: 100, purpose: BONUS, reason: "x" }) { id } }`,
    );
  };

  test('finds that everything adds up, and names what does not', async () => {
    const { pool } = world.product.runtime;
    const { organization } = await world.anOrganization();
    await grantTo(organization.id);
    await grantTo(organization.id);
    const whole = await prove();
    expect(whole.faults).toEqual([]);
    expect(whole.balances).toBeGreaterThanOrEqual(1);

    // what nobody may do, done by who owns the tables
    const owner = new Client({ connectionString: world.product.database.ownerUrl });
    await owner.connect();
    const broken = async (change: string, back: string): Promise<string[]> => {
      await owner.query(change);
      const { faults } = await prove();
      await owner.query(back);
      expect(new Set(faults.map((fault) => fault.organizationId))).toEqual(new Set([organization.id]));
      return faults.map(({ message }) => message);
    };
    const own = `organization_id = '${organization.id}'`;
    expect(
      await broken(
        `update credit_balance set balance = balance + 5 where ${own}`,
        `update credit_balance set balance = balance - 5 where ${own}`,
      ),
    ).toEqual([
      'The balance is 205, and the ledger sums up to 200.',
      'The balance is 205, and the lots hold 200.',
    ]);
    expect(
      await broken(
        `update credit_lot set remaining = remaining - 5 where ${own}`,
        `update credit_lot set remaining = remaining + 5 where ${own}`,
      ),
    ).toEqual([
      expect.stringMatching(/^Of the lot \S+ 95 are left, and the ledger says 100\.$/),
      expect.stringMatching(/^Of the lot \S+ 95 are left, and the ledger says 100\.$/),
      'The balance is 200, and the lots hold 190.',
    ]);
    const quietly = (statement: string) =>
      `begin; alter table credit_entry disable trigger only_forgets; ${statement}; alter table credit_entry enable trigger only_forgets; commit`;
    expect(
      await broken(
        quietly(`update credit_entry set balance = balance + 1 where ${own} and position = 1`),
        quietly(`update credit_entry set balance = balance - 1 where ${own} and position = 1`),
      ),
    ).toEqual([
      'The entry number 1 does not follow from the one before it.',
      'The entry number 2 does not follow from the one before it.',
    ]);
    expect(
      await broken(
        `update credit_balance set entry_count = 3 where ${own}`,
        `update credit_balance set entry_count = 2 where ${own}`,
      ),
    ).toEqual(['The ledger has 2 entries and ends with number 2, and should have 3.']);
    await owner.end();
    expect((await prove()).faults).toEqual([]);
    expect((await pool.query('select from credit_proof')).rowCount).toBe(6);
  });

  test('is made every day by itself', async () => {
    const { pool } = world.product.runtime;
    await pool.query('delete from credit_proof');
    const look = async (): Promise<number | null> => {
      await pool.query(`select graphile_worker.add_job('prove-credits', '{}')`);
      await world.product.runJobs();
      return (await pool.query('select from credit_proof')).rowCount;
    };
    expect([await look(), await look()]).toEqual([1, 1]);
    await pool.query(`update credit_proof set at = at - interval '1 day'`);
    expect(await look()).toBe(2);
  });
});
