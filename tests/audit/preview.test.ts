import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { createUser } from '../../server/identity/create-user.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';

interface Change {
  type: string;
  recordId: string;
  operation: string;
  fields: { name: string; before: string | null; after: string | null }[];
}
interface Effects {
  changes: Change[];
  mails: { to: string; subject: string; text: string }[];
}

const effects =
  '{ changes { type recordId operation fields { name before after } } mails { to subject text } consequences { name before after } }';
const newest = `{ auditEntries(first: 1) { nodes { id action undoable changes { type recordId operation fields { name before after } } } } }`;
const undo = 'mutation ($id: ID!) { undoDeed(entryId: $id) { id } }';
const acts = {
  suspend: 'suspendOrganization(id: $id, reason: $reason)',
  activate: 'activateOrganization(id: $id, reason: $reason)',
};

let product: Product;
let organizationId: string;

/** Limits count by person. */
let admins = 0;
const admin = async (): Promise<Actor> => {
  const email = `mira-${(admins += 1)}@bursar.example`;
  const role = StaffRole.SUPER_ADMIN;
  return product.actingAs(await product.arrange((ctx) => createUser(ctx, { name: 'Mira', email, role })));
};
const preview = async (by: Actor, act: keyof typeof acts, reason: string): Promise<Effects> => {
  const query = `query ($id: ID!, $reason: String!) { preview { act: ${acts[act]} ${effects} } }`;
  const answer = await by.get<{ preview: { act: Effects } }>(query, { id: organizationId, reason });
  return answer.preview.act;
};
const perform = (by: Actor, act: keyof typeof acts, reason: string): Promise<unknown> =>
  by.get(`mutation ($id: ID!, $reason: String!) { ${acts[act]} { id } }`, { id: organizationId, reason });
const newestEntry = async (
  by: Actor,
): Promise<{ id: string; action: string; undoable: boolean; changes: Change[] }> => {
  const { auditEntries } = await by.get<{
    auditEntries: { nodes: { id: string; action: string; undoable: boolean; changes: Change[] }[] };
  }>(newest);
  const [entry] = auditEntries.nodes;
  if (!entry) throw new Error('The log is empty.');
  return entry;
};
/** Every row that the acts touch, as text. */
const state = async (): Promise<string> => {
  const { rows } = await product.runtime.pool.query<{ row: string }>(
    `select to_jsonb(o)::text as row from organization o union all select count(*)::text from audit.entry union all select count(*)::text from graphile_worker.jobs`,
  );
  return rows.map(({ row }) => row).join('\n');
};

beforeAll(async () => {
  product = await startProduct();
  const { organization } = await product.arrange((ctx) =>
    signUp(ctx, { email: 'olga@acme.example', name: 'Olga', organization: { name: 'Acme', slug: 'acme' } }),
  );
  organizationId = organization.id;
});
afterAll(() => product.close());

describe('a preview', () => {
  test('changes nothing, and shows rows and mails', async () => {
    const before = await state();
    const found = await preview(await admin(), 'suspend', 'Two invoices unpaid');
    expect(found.changes).toEqual([
      {
        type: 'Organization',
        recordId: organizationId,
        operation: 'UPDATE',
        fields: expect.arrayContaining([{ name: 'state', before: 'ACTIVE', after: 'SUSPENDED' }]) as unknown,
      },
    ]);
    expect(found.mails).toEqual([expect.objectContaining({ to: 'olga@acme.example' })]);
    expect(found.mails[0]?.text).toContain('Two invoices unpaid');
    expect((await state()).split('\n')[0]).toBe(before.split('\n')[0]);
    expect(product.mails).toEqual([]);
  });

  test('holds one connection, so that many at once do not wait for each other for ever', async () => {
    const by = await admin();
    const many = await Promise.all(Array.from({ length: 25 }, () => preview(by, 'suspend', 'At once')));
    expect(many.every(({ changes }) => changes.length === 1)).toBe(true);
  });

  test('takes the permission of what it previews, and fails as it would', async () => {
    const support = await product.actingAs(
      await product.arrange((ctx) =>
        createUser(ctx, { name: 'Sue', email: 'sue@bursar.example', role: StaffRole.SUPPORT_ADMIN }),
      ),
    );
    const query = `query ($id: ID!) { preview { suspendOrganization(id: $id, reason: "") ${effects} } }`;
    expect((await support.ask(query, { id: organizationId })).code).toBe('FORBIDDEN');
    expect((await product.stranger().ask(query, { id: organizationId })).code).toBe('UNAUTHENTICATED');
    const missing = '01856aa0-cbe8-7001-8000-000000000001';
    expect((await (await admin()).ask(query, { id: missing })).code).toBe('NOT_FOUND');
  });

  test('can be asked before a reason is typed, where the act wants one', async () => {
    const by = await admin();
    const person = await product.arrange((ctx) =>
      createUser(ctx, { name: 'Pia', email: 'pia@acme.example' }),
    );
    const act = `changeRole(input: { userId: "${person.id}", role: SUPPORT_ADMIN, reason: " " })`;
    const { preview: found } = await by.get<{ preview: { act: Effects } }>(
      `{ preview { act: ${act} ${effects} } }`,
    );
    expect(found.act.changes[0]?.fields).toEqual([{ name: 'role', before: null, after: 'SUPPORT_ADMIN' }]);
    expect((await by.ask(`mutation { ${act} { id } }`)).code).toBe('BAD_USER_INPUT');
    const long = `{ preview { ${act.replace('" "', `"${'x'.repeat(501)}"`)} ${effects} } }`;
    expect((await by.ask(long)).code).toBe('BAD_USER_INPUT');
  });

  test('is the effect, whatever is done, and undoing restores what was', async () => {
    const step = fc.record({
      act: fc.constantFrom('suspend' as const, 'activate' as const),
      reason: fc
        .string({ minLength: 1, maxLength: 30 })
        .filter((text) => text.trim() !== '' && !text.includes('\0')),
      undoes: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
        for (const { act, reason, undoes } of steps) {
          const by = await admin();
          const [organizationBefore] = (await state()).split('\n');
          const planned = await preview(by, act, reason);
          product.mails.length = 0;
          await perform(by, act, reason);
          await product.runJobs();
          const entry = await newestEntry(by);
          expect(entry.action).toBe(`${act}Organization`);
          expect(entry.changes).toEqual(planned.changes);
          expect(product.mails.map(({ to, subject, text }) => ({ to, subject, text }))).toEqual(
            planned.mails,
          );
          if (!undoes || !entry.undoable || entry.changes.length === 0) continue;
          await by.get(undo, { id: entry.id });
          expect((await state()).split('\n')[0]).toBe(organizationBefore);
          expect((await by.ask(undo, { id: entry.id })).code).toBe('MOVED_ON');
          await product.runJobs();
        }
      }),
      { numRuns: 60 },
    );
  }, 180_000);
});

describe('undoing', () => {
  test('is refused when the record has moved on, and to those who may not do it', async () => {
    const by = await admin();
    await perform(by, 'activate', 'start');
    await perform(by, 'suspend', 'first');
    const entry = await newestEntry(by);
    const support = await product.actingAs(
      await product.arrange((ctx) =>
        createUser(ctx, { name: 'Sam', email: 'sam@bursar.example', role: StaffRole.SUPPORT_ADMIN }),
      ),
    );
    expect((await support.ask(undo, { id: entry.id })).code).toBe('FORBIDDEN');
    await perform(by, 'activate', 'second');
    expect((await by.ask(undo, { id: entry.id })).code).toBe('MOVED_ON');
    expect((await by.ask(undo, { id: (await newestEntry(by)).id })).code).toBe('CANNOT_BE_UNDONE');
  });
});
