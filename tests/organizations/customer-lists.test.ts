import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import { SubscriptionStatus } from '../../server/billing/provider.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import type { Actor } from '../kit/product.ts';

const Organizations = `query ($filter: OrganizationFilter, $orderBy: OrganizationOrder) {
  organizations(filter: $filter, orderBy: $orderBy) { nodes { id slug lastActivityAt } } }`;
const Users = `query ($filter: UserFilter) { users(filter: $filter) { nodes { id name } } }`;
interface Found {
  organizations: { nodes: { id: string; slug: string; lastActivityAt: string | null }[] };
}
interface People {
  users: { nodes: { id: string; name: string }[] };
}

let world: BillingWorld;
let mira: Actor;
/** One that pays, one that never bought anything, one that is closed. */
let paying: { organizationId: string; owner: { id: string } };
let idle: { organization: { id: string }; user: { id: string } };
let closed: { organization: { id: string }; user: { id: string } };

beforeAll(async () => {
  world = await openBillingWorld({ worker: false });
  mira = world.admin;
  paying = await world.aCompany();
  idle = await world.product.arrange((ctx) =>
    signUp(ctx, {
      email: 'ida@idle.example',
      name: 'Ida Idle',
      organization: { name: 'Idle Works', slug: 'idle-works', country: 'NO' },
    }),
  );
  closed = await world.product.arrange((ctx) =>
    signUp(ctx, {
      email: 'carl@closed.example',
      name: 'Carl Closed',
      organization: { name: 'Closed Shop', slug: 'closed-shop' },
    }),
  );
  await mira.get('mutation ($id: ID!) { closeOrganization(id: $id, reason: "Test") { id } }', {
    id: closed.organization.id,
  });
});
afterAll(() => world.close());

const organizations = async (filter: object, orderBy?: string): Promise<string[]> =>
  (await mira.get<Found>(Organizations, { filter, orderBy })).organizations.nodes.map(({ slug }) => slug);
const users = async (filter: object): Promise<string[]> =>
  (await mira.get<People>(Users, { filter })).users.nodes.map(({ name }) => name);

describe('organizations', () => {
  test('are counted: all, active, their people, and those who pay', async () => {
    expect(
      await mira.get(
        '{ customerNumbers { totalOrganizations activeOrganizations totalUsers payingOrganizations } }',
      ),
    ).toEqual({
      customerNumbers: {
        totalOrganizations: 2,
        activeOrganizations: 2,
        totalUsers: 2,
        payingOrganizations: 1,
      },
    });
    await mira.get('mutation ($id: ID!) { suspendOrganization(id: $id, reason: "Test") { id } }', {
      id: paying.organizationId,
    });
    expect(await mira.get('{ customerNumbers { activeOrganizations payingOrganizations } }')).toEqual({
      customerNumbers: { activeOrganizations: 1, payingOrganizations: 1 },
    });
    await mira.get('mutation ($id: ID!) { activateOrganization(id: $id, reason: "Test") { id } }', {
      id: paying.organizationId,
    });
  });

  test.each([
    ['state', { state: { in: ['CLOSED'] } }, ['closed-shop']],
    ['subscription', { subscriptionStatus: { in: ['ACTIVE'] } }, ['company-1']],
    ['plan', { plan: { in: ['STANDARD', 'PRO'] } }, ['company-1']],
    ['country', { country: { in: ['NO', 'SE'] } }, ['idle-works']],
    ['creation', { createdAt: { gte: '2100-01-01T00:00:00Z' } }, []],
    ['erasure', { erased: true }, []],
  ])('are filtered by %s', async (_, filter, slugs) => {
    expect(await organizations(filter)).toEqual(slugs);
  });

  test('are found by their id, whole', async () => {
    expect(await organizations({ q: idle.organization.id })).toEqual(['idle-works']);
    expect(await organizations({ q: idle.organization.id.slice(0, 20) })).toEqual([]);
  });

  test('know, filter and sort by the last visit of a member', async () => {
    const began = new Date(Date.now() - 5_000).toISOString();
    expect(await organizations({ lastActivityAt: { gte: began } })).toEqual([]);
    const ida = await world.product.actingAs(idle.user);
    expect(await organizations({ lastActivityAt: { gte: began } })).toEqual(['idle-works']);
    expect((await organizations({}, 'LAST_ACTIVITY'))[0]).toBe('idle-works');

    // a later request is noted, too, and leaves no entry in the audit
    const entries = '{ auditEntries { totalCount } }';
    const before = await mira.get(entries);
    await world.product.runtime.pool.query(
      `update session set last_seen_at = last_seen_at - interval '1 hour'`,
    );
    await world.product.runtime.pool.query(
      `update organization set last_activity_at = last_activity_at - interval '1 hour'`,
    );
    expect(await organizations({ lastActivityAt: { gte: began } })).toEqual([]);
    await ida.get('{ viewer { sessionId } }');
    expect(await organizations({ lastActivityAt: { gte: began } })).toEqual(['idle-works']);
    expect(await mira.get(entries)).toEqual(before);
  });
});

describe('users', () => {
  test.each([
    ['subscription', { subscriptionStatus: { in: ['ACTIVE'] } }, ['Owen Owner']],
    ['plan', { plan: { eq: 'STANDARD' } }, ['Owen Owner']],
    ['verified', { verified: true }, ['Mira']],
    ['staff', { role: { eq: null }, verified: false }, ['Carl Closed', 'Ida Idle', 'Owen Owner']],
    ['company', { q: 'idle-wor' }, ['Ida Idle']],
  ])('are filtered by %s', async (_, filter, names) => {
    expect((await users(filter)).sort()).toEqual(names);
  });

  test('are found by their id, whole', async () => {
    expect(await users({ q: paying.owner.id })).toEqual(['Owen Owner']);
  });
});

test('the plan of a customer is the one that they have: what has ended is found by its status alone', async () => {
  const former = await world.aCompany();
  const [{ slug } = { slug: '' }] = (
    await mira.get<Found>(Organizations, { filter: { q: former.organizationId } })
  ).organizations.nodes;
  const standard = { plan: { eq: 'STANDARD' } };
  expect(await organizations(standard)).toContain(slug);
  expect(await users({ ...standard, q: former.owner.id })).toHaveLength(1);
  await world.product.arrange(({ em }) =>
    em.nativeUpdate(
      Subscription,
      { organization: former.organizationId },
      { status: SubscriptionStatus.CANCELED },
    ),
  );
  expect(await organizations(standard)).toEqual(['company-1']);
  expect(await users({ ...standard, q: former.owner.id })).toEqual([]);
  expect(await organizations({ subscriptionStatus: { eq: 'CANCELED' } })).toEqual([slug]);
  const { organization } = await mira.get<{ organization: object }>(
    'query ($id: ID!) { organization(id: $id) { subscription { status } liveSubscription { id } } }',
    { id: former.organizationId },
  );
  expect(organization).toEqual({ subscription: { status: 'CANCELED' }, liveSubscription: null });
});

test('a note about a customer stands in the timeline, for the staff alone', async () => {
  const { id } = idle.organization;
  await mira.get('mutation ($input: AddNoteInput!) { addNote(input: $input) { id author { id } } }', {
    input: { organizationId: id, text: 'Wants to be invoiced by post.' },
  });
  const { organization } = await mira.get<{ organization: { timeline: { nodes: object[] } } }>(
    'query ($id: ID!) { organization(id: $id) { timeline(types: ["NOTE"]) { nodes { title detail actor } } } }',
    { id },
  );
  expect(organization.timeline.nodes).toEqual([
    { title: 'Note', detail: 'Wants to be invoiced by post.', actor: 'Mira' },
  ]);
  const ida = await world.product.actingAs(idle.user);
  const notes = 'query ($id: ID!) { organization(id: $id) { notes { totalCount } } }';
  expect((await ida.ask(notes, { id })).code).toBe('FORBIDDEN');
  expect((await mira.ask('mutation { addNote(input: { text: "About nobody" }) { id } }')).code).toBe(
    'BAD_USER_INPUT',
  );
});
