import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAdmin } from '../../server/identity/create-admin.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';

const addNote = `mutation ($input: AddAuditNoteInput!) {
  addAuditNote(input: $input) { id title reason actorUser { name } targets { nodes { type recordId label } } changes { id } } }`;
const reason = 'Refunded 20 USD in the dashboard of the bank.';

let product: Product;
let mira: Actor;
let organizationId: string;

beforeAll(async () => {
  product = await startProduct();
  const [admin, { organization }] = await product.arrange(async (ctx) => [
    await createAdmin(ctx, { email: 'mira@bursar.example', name: 'Mira', password: 'a password of length' }),
    await signUp(ctx, {
      email: 'ann@acme.example',
      name: 'Ann',
      organization: { name: 'Acme', slug: 'acme' },
    }),
  ]);
  organizationId = organization.id;
  mira = await product.actingAs(admin);
});
afterAll(() => product.close());

describe('a note in the audit log', () => {
  test('is an entry of its own, found by its words and by its target', async () => {
    const { addAuditNote } = await mira.get<{ addAuditNote: { id: string } }>(addNote, {
      input: { reason, targetType: 'Organization', targetId: organizationId },
    });
    expect(addAuditNote).toMatchObject({
      reason,
      actorUser: { name: 'Mira' },
      targets: { nodes: [{ type: 'Organization', recordId: organizationId, label: 'Acme' }] },
      changes: [],
    });
    for (const filter of [
      { q: 'dashboard of the' },
      { target: { eq: `Organization:${organizationId}` }, action: { eq: 'addAuditNote' } },
    ]) {
      const { auditEntries } = await mira.get(
        'query ($filter: AuditEntryFilter) { auditEntries(filter: $filter) { nodes { id } } }',
        { filter },
      );
      expect(auditEntries).toEqual({ nodes: [{ id: addAuditNote.id }] });
    }
  });

  test.each([
    [{ reason: 'Too short' }, 'BAD_USER_INPUT', ['reason']],
    [{ reason, targetType: 'Organization' }, 'BAD_USER_INPUT', ['targetId']],
    [{ reason, targetType: 'Nothing', targetId: 'x' }, 'BAD_USER_INPUT', ['targetType']],
    [{ reason, targetType: 'User', targetId: '01920000-0000-7000-8000-000000000000' }, 'NOT_FOUND', []],
  ])('is refused where it says nothing: %j', async (input, code, fields) => {
    expect(await mira.ask(addNote, { input })).toMatchObject({ code, fields });
  });
});

describe('the audit log', () => {
  test('lists every action that it knows, once', async () => {
    const { auditActions } = await mira.get<{ auditActions: string[] }>('{ auditActions }');
    expect(auditActions).toEqual([...new Set(auditActions)].sort());
    expect(auditActions).toEqual(expect.arrayContaining(['addAuditNote', 'arrange', 'syncRoles']));
  });

  test('pages through all of history without losing an entry', async () => {
    const query = `query ($after: String) { auditEntries(first: 2, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;
    interface Page {
      auditEntries: {
        nodes: { id: string }[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const seen = new Set<string>();
    let after: string | null = null;
    let total: number;
    do {
      const { auditEntries }: Page = await mira.get<Page>(query, { after });
      for (const { id } of auditEntries.nodes) seen.add(id);
      total = auditEntries.totalCount;
      after = auditEntries.pageInfo.hasNextPage ? auditEntries.pageInfo.endCursor : null;
    } while (after);
    expect(seen.size).toBe(total);
  });

  test('shows a personal value until the person is erased, and stays whole', async () => {
    const query =
      'query ($record: String!) { auditEntries(filter: { q: "arrange" }, first: 100) { nodes { changes { type fields { name after } } } } }'.replace(
        '($record: String!) ',
        '',
      );
    const emails = async (): Promise<(string | null)[]> => {
      const { auditEntries } = await mira.get<{
        auditEntries: {
          nodes: { changes: { type: string; fields: { name: string; after: string | null }[] }[] }[];
        };
      }>(query);
      return auditEntries.nodes
        .flatMap(({ changes }) => changes)
        .filter(({ type }) => type === 'User')
        .flatMap(({ fields }) => fields.filter(({ name }) => name === 'email').map(({ after }) => after));
    };
    expect((await emails()).sort()).toEqual(['ann@acme.example', 'mira@bursar.example']);
    await product.arrange(async (ctx) => {
      const [ann] = await ctx.em.execute<{ id: string }[]>(
        `select id from user_account where email = 'ann@acme.example'`,
      );
      await ctx.em.execute('select audit.erase(?)', [ann?.id]);
    });
    expect((await emails()).sort()).toEqual(['erased', 'mira@bursar.example']);
  });
});
