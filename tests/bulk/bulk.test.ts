import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createUser } from '../../server/identity/create-user.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { dryRun, readOperation, shown, type Operation } from './operations.ts';

const plan = (act: string): string =>
  `mutation ($input: SelectOrganizationsInput!) { operation: plan${act}Organizations(input: $input) ${shown} }`;
const start = `mutation ($id: ID!) { operation: startBulk(id: $id) ${shown} }`;
const cancel = `mutation ($id: ID!) { operation: cancelBulk(id: $id) ${shown} }`;

let product: Product;
let mira: Actor;
let sofia: Actor;
let count = 0;

const organizations = (number: number, word: string): Promise<Organization[]> =>
  product.arrange(async (ctx) => {
    const made: Organization[] = [];
    for (let index = 0; index < number; index += 1) {
      count += 1;
      const founded = await signUp(ctx, {
        ...{ email: `owner${count}@company.example`, name: `Owner ${count}` },
        organization: { name: `${word} ${count}`, slug: `${word}-${count}` },
      });
      made.push(founded.organization);
    }
    return made;
  });
const staff = async (role: StaffRole): Promise<Actor> => {
  count += 1;
  const email = `staff-${count}@bursar.example`;
  return product.actingAs(await product.arrange((ctx) => createUser(ctx, { name: 'Mira', email, role })));
};
const act = async (by: Actor, mutation: string, variables: Record<string, unknown>): Promise<Operation> =>
  (await by.get<{ operation: Operation }>(mutation, variables)).operation;
const read = (id: string): Promise<Operation> => readOperation(mira, id);
const states = async (made: readonly Organization[]): Promise<string[]> => {
  const found = await product.runtime.orm.em
    .fork()
    .find(Organization, { id: made.map(({ id }) => id) }, { orderBy: { createdAt: 1, id: 1 } });
  return found.map(({ state }) => state);
};
/** A dry run, to its end. */
const planned = (input: Record<string, unknown>, what = 'Suspend'): Promise<Operation> =>
  dryRun(product, mira, plan(what), { input: { reason: 'They asked for it', ...input } });

beforeAll(async () => void (product = await startProduct()));
beforeEach(async () => {
  mira = await staff(StaffRole.SUPER_ADMIN);
  sofia = await staff(StaffRole.SUPPORT_ADMIN);
});
afterAll(() => product.close());

describe('a dry run', () => {
  test('says exactly what would happen to each, and does nothing', async () => {
    const made = await organizations(4, 'amber');
    const [first] = made;
    await mira.get('mutation ($id: ID!) { suspendOrganization(id: $id, reason: "before") { id } }', {
      id: first?.id,
    });
    const operation = await planned({ filter: { q: 'amber' } });
    expect(operation).toMatchObject({ state: 'PLANNED', total: 4, planned: 4, done: 0, remaining: 3 });
    expect(operation.outcomes).toEqual([
      {
        status: 'PLANNED',
        detail: 'State: ACTIVE to SUSPENDED; Access of members: Open to Closed',
        count: 3,
      },
      { status: 'UNCHANGED', detail: null, count: 1 },
    ]);
    expect(await states(made)).toEqual(['SUSPENDED', 'ACTIVE', 'ACTIVE', 'ACTIVE']);
    expect(operation.items.nodes.map(({ label }) => label).sort()).toEqual(
      made.map(({ name }) => name).sort(),
    );
  });

  test('is started by whoever has seen it, and then done to each once, with an entry each and a mail each', async () => {
    const made = await organizations(3, 'birch');
    const operation = await planned({ ids: made.map(({ id }) => id) });
    expect((await (await staff(StaffRole.SUPER_ADMIN)).ask(start, { id: operation.id })).code).toBe(
      'NOT_YOURS',
    );
    product.mails.length = 0;
    await act(mira, start, { id: operation.id });
    await act(mira, start, { id: operation.id });
    await product.runJobs();
    const done = await read(operation.id);
    expect(done).toMatchObject({ state: 'DONE', total: 3, done: 3, remaining: 0 });
    expect(await states(made)).toEqual(['SUSPENDED', 'SUSPENDED', 'SUSPENDED']);
    expect(product.mails).toHaveLength(3);
    for (const { entryId, recordId } of done.items.nodes) {
      const { auditEntry } = await mira.get<{
        auditEntry: { action: string; reason: string; targets: { nodes: { recordId: string }[] } };
      }>('query ($id: ID!) { auditEntry(id: $id) { action reason targets { nodes { recordId } } } }', {
        id: entryId,
      });
      expect(auditEntry).toMatchObject({ action: 'suspendOrganization', reason: 'They asked for it' });
      expect(auditEntry.targets.nodes.map((target) => target.recordId)).toEqual([recordId, operation.id]);
    }
  });

  test('leaves alone what matches only later, and refuses, alone, what has changed since', async () => {
    const made = await organizations(3, 'cedar');
    const operation = await planned({ filter: { q: 'cedar' } });
    const late = await organizations(2, 'cedar');
    const [, moved] = made;
    await product.arrange(async (ctx) => {
      const organization = await ctx.em.findOneOrFail(Organization, { id: moved?.id ?? '' });
      organization.name = 'cedar, renamed';
    });
    await act(mira, start, { id: operation.id });
    await product.runJobs();
    const done = await read(operation.id);
    expect(done.outcomes).toEqual([
      { status: 'DONE', detail: 'State: ACTIVE to SUSPENDED; Access of members: Open to Closed', count: 2 },
      { status: 'MOVED_ON', detail: 'It has changed since the dry run, and was left alone.', count: 1 },
    ]);
    expect(await states(made)).toEqual(['SUSPENDED', 'ACTIVE', 'SUSPENDED']);
    expect(await states(late)).toEqual(['ACTIVE', 'ACTIVE']);
  });
});

describe('an operation', () => {
  test('that is canceled touches nothing more', async () => {
    const made = await organizations(3, 'dahlia');
    const operation = await planned({ filter: { q: 'dahlia' } });
    await act(mira, start, { id: operation.id });
    const canceled = await act(mira, cancel, { id: operation.id });
    expect(canceled.state).toBe('CANCELED');
    await product.runJobs();
    expect(await states(made)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
    expect((await read(operation.id)).outcomes).toEqual([
      {
        status: 'CANCELED',
        detail: 'State: ACTIVE to SUSPENDED; Access of members: Open to Closed',
        count: 3,
      },
    ]);
    expect((await mira.ask(start, { id: operation.id })).code).toBe('NOT_PLANNED');
  });

  test('ends when its author has lost the right to it', async () => {
    const made = await organizations(1, 'elm');
    const operation = await planned({ filter: { q: 'elm ' } });
    await act(mira, start, { id: operation.id });
    await product.arrange((ctx) =>
      ctx.em.execute('update user_account set role = null where id = ?', [mira.userId]),
    );
    await product.runJobs();
    mira = await staff(StaffRole.SUPER_ADMIN);
    expect(await read(operation.id)).toMatchObject({ state: 'FAILED', done: 0 });
    expect(await states(made)).toEqual(['ACTIVE']);
  });

  test.each([
    [{}, 'BAD_USER_INPUT'],
    [{ ids: [] }, 'BAD_USER_INPUT'],
    [{ ids: ['01856aa0-cbe8-7001-8000-000000000001'], filter: {} }, 'BAD_USER_INPUT'],
    [{ filter: {}, reason: ' ' }, 'BAD_USER_INPUT'],
  ])('of %j is refused', async (input, code) => {
    expect((await mira.ask(plan('Suspend'), { input: { reason: 'x', ...input } })).code).toBe(code);
  });

  test('is read by support, and planned, started and canceled by those who hold its permission', async () => {
    const made = await organizations(1, 'fir');
    const operation = await planned({ ids: made.map(({ id }) => id) });
    expect((await sofia.ask(plan('Suspend'), { input: { reason: 'x', filter: {} } })).code).toBe('FORBIDDEN');
    expect((await sofia.ask(start, { id: operation.id })).code).toBe('FORBIDDEN');
    expect((await sofia.ask(cancel, { id: operation.id })).code).toBe('FORBIDDEN');
    expect((await sofia.ask('{ bulkOperations { nodes { id } } }')).code).toBeUndefined();
  });
});
