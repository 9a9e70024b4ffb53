import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAdmin } from '../../server/identity/create-admin.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';

const password = 'a password of length';
const suspend =
  'mutation ($id: ID!, $reason: String!) { suspendOrganization(id: $id, reason: $reason) { id state stateReason } }';
const activate =
  'mutation ($id: ID!, $reason: String!) { activateOrganization(id: $id, reason: $reason) { id state stateReason } }';
const signIn = `mutation ($email: String!) { signIn(input: { email: $email, password: "${password}" }) { outcome } }`;

let product: Product;
let mira: Actor;
let companies = 0;
let admins = 0;

/** A company of its own for each test. */
async function company(): Promise<{ id: string; email: string; userId: string; slug: string }> {
  const slug = `company-${(companies += 1)}`;
  const email = `owner@${slug}.example`;
  const { organization, user } = await product.arrange((ctx) =>
    signUp(ctx, {
      email,
      password,
      name: 'Olga Owner',
      organization: { name: `Company ${companies}`, slug },
    }),
  );
  return { id: organization.id, email, userId: user.id, slug };
}

const timeline = async (
  id: string,
): Promise<{ title: string; type: string; actor: string | null; detail: string | null }[]> => {
  const { organization } = await mira.get<{
    organization: {
      timeline: { nodes: { title: string; type: string; actor: string | null; detail: string | null }[] };
    };
  }>('query ($id: ID!) { organization(id: $id) { timeline { nodes { title type actor detail } } } }', { id });
  return organization.timeline.nodes;
};

beforeAll(async () => {
  product = await startProduct();
});
// limits count by person: each test has an admin of its own
beforeEach(async () => {
  const email = `mira-${(admins += 1)}@bursar.example`;
  mira = await product.actingAs(
    await product.arrange((ctx) => createAdmin(ctx, { email, name: 'Mira', password })),
  );
});
afterAll(() => product.close());

describe('suspending an organization', () => {
  test('keeps its members out, at once and at the door, until it is activated', async () => {
    const { id, email, userId } = await company();
    const owner = await product.actingAs({ id: userId });
    expect(
      (await owner.get<{ viewer: object | null }>('{ viewer { user { name } } }')).viewer,
    ).not.toBeNull();

    await mira.get(suspend, { id, reason: 'Two invoices unpaid' });
    expect((await owner.get<{ viewer: object | null }>('{ viewer { user { name } } }')).viewer).toBeNull();
    expect((await product.stranger().ask(signIn, { email })).code).toBe('ORGANIZATION_SUSPENDED');

    await mira.get(activate, { id, reason: 'They paid' });
    expect((await product.stranger().ask(signIn, { email })).data).toEqual({
      signIn: { outcome: 'SIGNED_IN' },
    });
  });

  test('is told to the owner, on the timeline, and in the audit with old and new', async () => {
    const { id, email } = await company();
    const answer = await mira.get(suspend, { id, reason: '  Two invoices unpaid ' });
    expect(answer).toEqual({
      suspendOrganization: { id, state: 'SUSPENDED', stateReason: 'Two invoices unpaid' },
    });
    await product.runJobs();
    expect(product.mails.filter(({ to }) => to === email).map(({ subject }) => subject)).toEqual([
      `Company ${companies}: access is suspended`,
    ]);
    expect((await timeline(id)).find(({ type }) => type === 'ADMIN_ACTION')).toEqual({
      title: 'Suspend organization',
      type: 'ADMIN_ACTION',
      actor: 'Mira',
      detail: 'Two invoices unpaid',
    });
    const { auditEntries } = await mira.get(
      `query ($record: String!) { auditEntries(filter: { target: { eq: $record }, action: { eq: "suspendOrganization" } }) {
        nodes { reason actorUser { name } targets { nodes { type recordId } } changes { type operation fields { name before after } } } } }`,
      { record: `Organization:${id}` },
    );
    expect(auditEntries).toMatchObject({
      nodes: [
        {
          reason: 'Two invoices unpaid',
          actorUser: { name: 'Mira' },
          targets: { nodes: [{ type: 'Organization', recordId: id }] },
          changes: [
            {
              type: 'Organization',
              operation: 'UPDATE',
              fields: expect.arrayContaining([
                { name: 'state', before: 'ACTIVE', after: 'SUSPENDED' },
              ]) as unknown,
            },
          ],
        },
      ],
    });
  });

  test('changes nothing the second time, and tells nobody again', async () => {
    const { id, email } = await company();
    for (const reason of ['Once', 'Twice']) await mira.get(suspend, { id, reason });
    await product.runJobs();
    expect(product.mails.filter(({ to }) => to === email)).toHaveLength(1);
  });

  test('wants a reason', async () => {
    const { id } = await company();
    expect(await mira.ask(suspend, { id, reason: '   ' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: ['reason'],
    });
  });

  test('leaves an entry when it fails, and changes nothing', async () => {
    const id = '01920000-0000-7000-8000-000000000000';
    expect((await mira.ask(suspend, { id, reason: 'Nobody there' })).code).toBe('NOT_FOUND');
    const { auditEntries } = await mira.get(
      '{ auditEntries(filter: { failed: true, q: "Nobody there" }) { nodes { error changes { id } } } }',
    );
    expect(auditEntries).toEqual({
      nodes: [{ error: `NOT_FOUND: Organization ${id} was not found.`, changes: [] }],
    });
  });

  test('lets in who belongs to another organization, too', async () => {
    const first = await company();
    const second = await company();
    await product.arrange((ctx) =>
      ctx.em.execute(
        `insert into membership (id, organization_id, user_id, role, status, is_primary, created_at)
         values (uuidv7(), ?, ?, 'MEMBER', 'ACTIVE', false, '2026-01-01')`,
        [second.id, first.userId],
      ),
    );
    await mira.get(suspend, { id: first.id, reason: 'Two invoices unpaid' });
    expect((await product.stranger().ask(signIn, { email: first.email })).code).toBeUndefined();
  });

  test('is counted by execution: of eight aliases in one request, five are carried out', async () => {
    const { id } = await company();
    const aliases = Array.from(
      { length: 8 },
      (_, n) => `a${n}: suspendOrganization(id: "${id}", reason: "Test") { id }`,
    );
    expect((await mira.ask(`mutation { ${aliases.join(' ')} }`)).code).toBe('RATE_LIMITED');
    const { auditEntries } = await mira.get(
      'query ($id: ID!) { auditEntries(filter: { actorUser: { eq: $id } }) { totalCount } }',
      {
        id: mira.userId,
      },
    );
    expect(auditEntries).toEqual({ totalCount: 5 });
  });
});

describe('an organization is found', () => {
  test.each(['wner@company-', 'Company 1', 'ompany-1', 'lga Own'])('by %s', async (q) => {
    const { organizations } = await mira.get<{ organizations: { nodes: { slug: string }[] } }>(
      'query ($q: String!) { organizations(filter: { q: $q }, first: 100) { nodes { slug } } }',
      { q },
    );
    expect(organizations.nodes.map(({ slug }) => slug)).toContain('company-1');
  });

  test('by its members, and by nobody else of the customers', async () => {
    const first = await company();
    const owner = await product.actingAs({ id: first.userId });
    const { organizations } = await owner.get<{ organizations: { nodes: { id: string }[] } }>(
      '{ organizations { nodes { id } } }',
    );
    expect(organizations.nodes).toEqual([{ id: first.id }]);
    expect(
      (
        await owner.ask('query ($id: ID!) { organization(id: $id) { timeline { nodes { id } } } }', {
          id: first.id,
        })
      ).code,
    ).toBe('FORBIDDEN');
  });
});
