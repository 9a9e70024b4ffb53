import { ref } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiKeyScope } from '../../server/apps/api-key-scope.ts';
import { User } from '../../server/identity/user.entity.ts';
import {
  Membership,
  MembershipRole,
  MembershipStatus,
} from '../../server/organizations/membership.entity.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { arrangeProgram, type Program } from '../apps/app.factory.ts';
import { arrangeSuperAdmin, arrangeUser } from '../identity/user.factory.ts';
import type { Actor, Answer } from '../kit/product.ts';
import { aCustomer, company, fresh, member, upsert } from './customer.factory.ts';
import { openPlanWorld, type PlanWorld } from '../subscriptions/plan-world.ts';

let world: PlanWorld;
let web: Program;
let desktop: Program;
let admin: Actor;

beforeAll(async () => {
  world = await openPlanWorld();
  web = await arrangeProgram(world.product, { productId: world.productId });
  desktop = await arrangeProgram(world.product);
  admin = await world.product.actingAs(await arrangeSuperAdmin(world.product));
});
afterAll(() => world.close());

const read = (id: string): Promise<Organization> =>
  world.product.runtime.orm.em.fork().findOneOrFail(Organization, id);
const upsertUser = (by: Program, input: object): Promise<Answer<{ upsertUser: Record<string, unknown> }>> =>
  by.actor.ask(
    'mutation ($input: UpsertUserInput!) { upsertUser(input: $input) { id name email externalId memberships { nodes { role status } } } }',
    { input },
  );

describe('an app makes its customers known', () => {
  test('by its own ids, with whoever owns them, and nobody is told by mail', async () => {
    const input = company({ country: 'DE', phone: '+49 30 1234' });
    await upsert(web, input);
    await world.product.runJobs();
    expect(world.product.mails).toEqual([]);
    const { data } = await web.actor.ask(
      'query ($id: String!) { customer(externalId: $id) { externalId name slug country phone state owner { user { email externalId } } } }',
      { id: input.externalId },
    );
    expect(data).toEqual({
      customer: {
        ...{
          externalId: input.externalId,
          name: 'Acme',
          country: 'DE',
          phone: '+49 30 1234',
          state: 'ACTIVE',
        },
        slug: expect.stringMatching(/^acme/) as string,
        owner: { user: { email: input.owner.email, externalId: expect.stringMatching(/^person/) as string } },
      },
    });
  });

  test('the same again changes nothing, sixteen at once make one', async () => {
    const input = company();
    const answers = await Promise.all(Array.from({ length: 16 }, () => upsert(web, input)));
    expect(answers.map(({ code }) => code)).toEqual(answers.map(() => undefined));
    expect(new Set(answers.map(({ data }) => data?.upsertOrganization.id)).size).toBe(1);
  });

  test('brings up to date what it says, and leaves the rest', async () => {
    const input = company({ country: 'DE' });
    await upsert(web, input);
    await upsert(web, { externalId: input.externalId, name: 'Acme Ltd.' });
    const { data } = await web.actor.ask(
      'query ($id: String!) { customer(externalId: $id) { name country } }',
      { id: input.externalId },
    );
    expect(data).toEqual({ customer: { name: 'Acme Ltd.', country: 'DE' } });
  });

  test.each([
    [{ owner: undefined }, 'OWNER_NEEDED', 'owner'],
    [{ name: '  ' }, 'BAD_USER_INPUT', 'name'],
    [{ externalId: ' ' }, 'BAD_USER_INPUT', 'externalId'],
    [{ country: 'Germany' }, 'BAD_USER_INPUT', 'country'],
    [{ owner: { externalId: 'x', email: 'nobody', name: 'Ann' } }, 'BAD_USER_INPUT', 'owner.email'],
  ])('is told what is wrong with %o', async (wrong, code, field) => {
    const answer = await upsert(web, company(wrong));
    expect({ code: answer.code, fields: answer.fields }).toEqual({ code, fields: [field] });
  });

  test('never makes one of the staff a customer', async () => {
    const staff = await arrangeSuperAdmin(world.product);
    const owner = { externalId: fresh('person'), email: staff.email, name: 'Mira' };
    const answer = await upsert(web, company({ owner }));
    expect(answer).toMatchObject({ code: 'IS_STAFF', fields: ['owner.email'] });
  });

  test('stands in the audit log under its name', async () => {
    const { id } = await aCustomer(web);
    const { auditEntries } = await admin.get<{
      auditEntries: { nodes: { actor: string; action: string }[] };
    }>(`{ auditEntries(filter: { target: { eq: "Organization:${id}" } }) { nodes { actor action } } }`);
    expect(auditEntries.nodes).toEqual([
      { actor: expect.stringMatching(/^app:app\d+$/) as string, action: 'upsertOrganization' },
    ]);
  });
});

describe('an app makes people known', () => {
  test('who join, change their role and leave', async () => {
    const { externalId } = await aCustomer(web);
    const input = member(externalId);
    const joined = await upsertUser(web, input);
    expect(joined.data?.upsertUser).toMatchObject({
      name: 'Ben Example',
      memberships: { nodes: [{ role: 'MEMBER', status: 'ACTIVE' }] },
    });
    const promoted = await upsertUser(web, { ...input, role: 'ADMIN', name: 'Benjamin Example' });
    expect(promoted.data?.upsertUser).toMatchObject({
      name: 'Benjamin Example',
      memberships: { nodes: [{ role: 'ADMIN' }] },
    });
    const leaving = {
      organizationExternalId: externalId,
      userExternalId: input.externalId,
    };
    const remove = `mutation ($input: RemoveCustomerMemberInput!) { removeCustomerMember(input: $input) { memberCount } }`;
    for (const _ of [1, 2])
      expect((await web.actor.ask(remove, { input: leaving })).data).toEqual({
        removeCustomerMember: { memberCount: 1 },
      });
  });

  test('but never changes the account of who has a password, or is known elsewhere', async () => {
    const { externalId } = await aCustomer(web);
    const known = await arrangeUser(world.product);
    const input = member(externalId, { email: known.email, name: 'Somebody Else' });
    for (const more of [{}, { email: `${fresh('thief')}@evil.example` }]) {
      const { data } = await upsertUser(web, { ...input, ...more });
      expect(data?.upsertUser).toMatchObject({ name: known.name, email: known.email });
    }
  });

  test.each([
    [{ organizationExternalId: 'nowhere' }, 'NOT_FOUND', 'organizationExternalId'],
    [{ role: 'OWNER' }, 'ONE_OWNER', 'role'],
  ])('is told what is wrong with %o', async (wrong, code, field) => {
    const { externalId } = await aCustomer(web);
    const answer = await upsertUser(web, member(externalId, wrong));
    expect({ code: answer.code, fields: answer.fields }).toEqual({ code, fields: [field] });
  });

  test('and never more than there are seats', async () => {
    const { externalId, id } = await aCustomer(web);
    const organization = await read(id);
    await world.aSubscription({ organization });
    const answers: (string | undefined)[] = [];
    for (let count = 0; count < 6; count += 1) answers.push((await upsertUser(web, member(externalId))).code);
    expect(answers.at(-1)).toBe('NO_FREE_SEAT');
    // nor by way of an invitation, which waits for a seat
    const invited = member(externalId);
    await world.product.arrange(async ({ em, clock }) => {
      const { email } = invited as unknown as { email: string };
      const user = em.create(User, { email, name: 'Ida', createdAt: clock.now() });
      const as = { role: MembershipRole.ADMIN, status: MembershipStatus.INVITED, createdAt: clock.now() };
      em.create(Membership, { organization: id, user: ref(user), isPrimary: true, ...as });
      await em.flush();
    });
    expect((await upsertUser(web, invited)).code).toBe('NO_FREE_SEAT');
  });

  test('and a new address ends the links that were sent to the old one', async () => {
    const { externalId } = await aCustomer(web);
    const input = member(externalId) as { externalId: string; email: string };
    await upsertUser(web, input);
    await world.product.stranger().get(`mutation { requestPasswordReset(email: "${input.email}") }`);
    await world.product.runJobs();
    const open = async (): Promise<number | null> => {
      const { rowCount } = await world.product.runtime.pool.query(
        `select from password_reset r join app_user a on a.user_id = r.user_id
         where a.external_id = $1 and r.used_at is null and r.expires_at > $2`,
        [input.externalId, world.product.runtime.clock.now()],
      );
      return rowCount;
    };
    expect(await open()).toBe(1);
    await upsertUser(web, { ...input, email: `${fresh('moved')}@acme.example` });
    expect(await open()).toBe(0);
  });
});

describe('an app asks', () => {
  const access = `query ($id: String!) { customer(externalId: $id) {
    access { level rule } entitlements { meterKey limit } subscriptions { nodes { status plan { key } } } } }`;

  test('what a customer has access to, of its own product', async () => {
    const { externalId, id } = await aCustomer(web);
    const before = await web.actor.ask(access, { id: externalId });
    expect(before.data).toMatchObject({
      customer: { access: { level: 'NONE', rule: 'NO_SUBSCRIPTION' }, entitlements: [] },
    });
    const organization = await read(id);
    await world.aSubscription({ organization, plan: 'PRO' });
    const after = await web.actor.ask<{ customer: { entitlements: object[] } }>(access, { id: externalId });
    expect(after.data).toMatchObject({
      customer: {
        access: { level: 'FULL', rule: 'PAID' },
        subscriptions: { nodes: [{ status: 'ACTIVE', plan: { key: 'PRO' } }] },
      },
    });
    expect(after.data?.customer.entitlements).toContainEqual({ meterKey: 'storageMb', limit: 10_240 });
  });

  test('and not of another product, though the customer is shared', async () => {
    const { externalId, id } = await aCustomer(web);
    const organization = await read(id);
    await world.aSubscription({ organization, plan: 'PRO' });
    const input = {
      organizationId: id,
      appId: desktop.appId,
      externalId: fresh('shared'),
      reason: 'They bought both',
    };
    await admin.get('mutation ($input: LinkOrganizationInput!) { linkOrganization(input: $input) { id } }', {
      input,
    });
    const { data } = await desktop.actor.ask(access, { id: input.externalId });
    expect(data).toMatchObject({ customer: { access: { level: 'NONE' }, subscriptions: { nodes: [] } } });
    const other = await desktop.actor.ask(
      `query ($id: String!) { customer(externalId: $id) { access(productKey: "SAAS") { level } } }`,
      { id: input.externalId },
    );
    expect(other.code).toBe('PRODUCT_UNKNOWN');
    expect((await desktop.actor.ask(access, { id: externalId })).data).toEqual({ customer: null });
  });

  test('about all of its customers, and about nobody else', async () => {
    const [own, other] = [await aCustomer(web), await aCustomer(desktop)];
    const list =
      '{ customers(first: 100) { nodes { id externalId } } users: customer(externalId: "nobody") { id } }';
    const ids = (
      (await web.actor.ask<{ customers: { nodes: { id: string }[] } }>(list)).data?.customers.nodes ?? []
    ).map(({ id }) => id);
    expect(ids).toContain(own.id);
    expect(ids).not.toContain(other.id);
  });

  test('never why the staff suspended somebody, nor what they noted', async () => {
    const { externalId } = await aCustomer(web);
    const { code } = await web.actor.ask(
      'query ($id: String!) { customer(externalId: $id) { owner { user { stateReason } } } }',
      { id: externalId },
    );
    expect(code).toBe('FORBIDDEN');
  });
});

describe('a key', () => {
  test('may do what its scopes say, and nothing else', async () => {
    const reader = await arrangeProgram(world.product, {
      appId: web.appId,
      scopes: [ApiKeyScope.CUSTOMERS_READ],
    });
    const { externalId } = await aCustomer(web);
    expect(
      (
        await reader.actor.ask('query ($id: String!) { customer(externalId: $id) { name } }', {
          id: externalId,
        })
      ).data,
    ).toEqual({
      customer: { name: 'Acme' },
    });
    expect((await upsert(reader, company())).code).toBe('FORBIDDEN');
    expect((await reader.actor.ask('{ plans { nodes { key } } }')).code).toBe('FORBIDDEN');
    const sells = await arrangeProgram(world.product, {
      appId: web.appId,
      scopes: [ApiKeyScope.CATALOG_READ],
    });
    const { data } = await sells.actor.ask<{ plans: { nodes: { product: { id: string } }[] } }>(
      '{ plans { nodes { key product { id } prices { nodes { interval } } } } }',
    );
    expect(new Set(data?.plans.nodes.map(({ product }) => product.id))).toEqual(new Set([web.productId]));
  });

  test('of no person is no way in for one', async () => {
    for (const query of ['{ customers { nodes { id } } }', '{ customer(externalId: "x") { id } }'])
      expect((await admin.ask(query)).code).toBe('FORBIDDEN');
  });
});
