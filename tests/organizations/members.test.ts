import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBillingWorld, type BillingWorld } from '../billing/billing-world.ts';
import {
  Membership,
  MembershipRole,
  MembershipStatus,
} from '../../server/organizations/membership.entity.ts';
import { arrangeUser, password } from '../identity/user.factory.ts';
import type { Actor } from '../kit/product.ts';

const add =
  'mutation ($input: AddMemberInput!) { addMember(input: $input) { id role status isPrimary user { id name } } }';
const changeRole =
  'mutation ($id: ID!, $role: MembershipRole!) { changeMembershipRole(id: $id, role: $role) { role } }';
const remove =
  'mutation ($id: ID!) { removeMember(id: $id, reason: "Left the company") { status isPrimary } }';
const transfer = 'mutation ($id: ID!) { transferOwnership(id: $id, reason: "Retires") { role } }';

interface Added {
  addMember: {
    id: string;
    role: string;
    status: string;
    isPrimary: boolean;
    user: { id: string; name: string };
  };
}

let world: BillingWorld;
let mira: Actor;
let people = 0;

beforeAll(async () => {
  world = await openBillingWorld({ worker: false });
});
beforeEach(async () => {
  mira = await world.anAdmin();
});
afterAll(() => world.close());

/** A company with so many seats, and people who could join it. */
async function company(seats = 5): Promise<{ id: string; ownerMembership: string }> {
  const { organizationId } = await world.aCompany(seats);
  const em = world.product.runtime.orm.em.fork();
  const owner = await em.findOneOrFail(Membership, {
    organization: organizationId,
    role: MembershipRole.OWNER,
  });
  return { id: organizationId, ownerMembership: owner.id };
}
const newcomer = (): string => `newcomer${(people += 1)}@acme.example`;
const membershipsOf = (organization: string): Promise<Membership[]> =>
  world.product.runtime.orm.em.fork().find(Membership, { organization });

describe('adding a member', () => {
  test('who has an account joins at once, and is told', async () => {
    const { id } = await company();
    const user = await arrangeUser(world.product);
    const { addMember } = await mira.get<Added>(add, {
      input: { organizationId: id, email: user.email.toUpperCase(), role: 'ADMIN' },
    });
    expect(addMember).toMatchObject({
      role: 'ADMIN',
      status: 'ACTIVE',
      isPrimary: true,
      user: { id: user.id },
    });
    expect((await mira.ask(add, { input: { organizationId: id, email: user.email } })).code).toBe(
      'ALREADY_A_MEMBER',
    );
    await world.product.runJobs();
    expect(world.product.mails.find(({ to }) => to === user.email)?.subject).toMatch(
      /^You were added to company-/,
    );
  });

  test('who has none is invited by mail, and joins with the first sign-in', async () => {
    const { id } = await company(1);
    const email = newcomer();
    expect((await mira.ask(add, { input: { organizationId: id, email, name: 'Nele New' } })).code).toBe(
      'NO_FREE_SEAT',
    );
    const { id: roomy } = await company(2);
    expect(await mira.ask(add, { input: { organizationId: roomy, email } })).toMatchObject({
      code: 'NAME_NEEDED',
      fields: ['name'],
    });
    const { addMember } = await mira.get<Added>(add, {
      input: { organizationId: roomy, email, name: 'Nele New' },
    });
    expect(addMember).toMatchObject({ status: 'INVITED', user: { name: 'Nele New' } });
    await world.product.runJobs();
    const token = /reset-password#(\S+)/.exec(
      world.product.mails.find(({ to }) => to === email)?.text ?? '',
    )?.[1];
    const nele = world.product.stranger();
    await nele.get(`mutation { resetPassword(input: { token: "${token}", password: "${password}" }) }`);
    await nele.get(`mutation { signIn(input: { email: "${email}", password: "${password}" }) { outcome } }`);
    expect((await membershipsOf(roomy)).map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE']);
    expect(await nele.get('{ organizations { nodes { id } } }')).toEqual({
      organizations: { nodes: [{ id: roomy }] },
    });
  });

  test('waits with the invitation where the last seat was taken in between', async () => {
    const { id } = await company(2);
    const email = newcomer();
    await mira.get(add, { input: { organizationId: id, email, name: 'Late Comer' } });
    await mira.get(add, { input: { organizationId: id, email: (await arrangeUser(world.product)).email } });
    await world.product.runJobs();
    const token = /reset-password#(\S+)/.exec(
      world.product.mails.find(({ to }) => to === email)?.text ?? '',
    )?.[1];
    const late = world.product.stranger();
    await late.get(`mutation { resetPassword(input: { token: "${token}", password: "${password}" }) }`);
    await late.get(`mutation { signIn(input: { email: "${email}", password: "${password}" }) { outcome } }`);
    const { organizations } = await late.get<{ organizations: { nodes: object[] } }>(
      '{ organizations { nodes { id } } }',
    );
    expect(organizations.nodes).toEqual([]);
  });

  test('two at once cannot take one seat', async () => {
    const { id } = await company(2);
    const emails = await Promise.all([arrangeUser(world.product), arrangeUser(world.product)]);
    const answers = await Promise.all(
      emails.map(({ email }) => mira.ask(add, { input: { organizationId: id, email } })),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual(['NO_FREE_SEAT', undefined]);
  });

  test('makes no second owner, and takes nobody of the staff', async () => {
    const { id } = await company();
    const { email } = await arrangeUser(world.product);
    expect((await mira.ask(add, { input: { organizationId: id, email, role: 'OWNER' } })).code).toBe(
      'ONE_OWNER',
    );
    expect((await mira.ask(add, { input: { organizationId: id, email: 'mira1@bursar.test' } })).code).toBe(
      'IS_STAFF',
    );
  });
});

describe('removing a member', () => {
  test('frees the seat at once, ends what they could see, and lets them come back', async () => {
    const { id } = await company(2);
    const user = await arrangeUser(world.product);
    const { addMember } = await mira.get<Added>(add, { input: { organizationId: id, email: user.email } });
    const theirs = await world.product.actingAs(user);
    expect(await mira.get(remove, { id: addMember.id })).toEqual({
      removeMember: { status: 'REMOVED', isPrimary: false },
    });
    expect(await theirs.get('{ viewer { user { id } } }')).toEqual({ viewer: null });
    expect((await mira.ask(remove, { id: addMember.id })).code).toBe('NOT_A_MEMBER');
    const { addMember: again } = await mira.get<Added>(add, {
      input: { organizationId: id, email: user.email },
    });
    expect(again).toMatchObject({ id: addMember.id, status: 'ACTIVE', isPrimary: true });
  });

  test('gives them another primary organization, where they have one', async () => {
    const [first, second] = [await company(), await company()];
    const { email } = await arrangeUser(world.product);
    const { addMember: one } = await mira.get<Added>(add, { input: { organizationId: first.id, email } });
    const { addMember: two } = await mira.get<Added>(add, { input: { organizationId: second.id, email } });
    expect([one.isPrimary, two.isPrimary]).toEqual([true, false]);
    await mira.get(remove, { id: one.id });
    const left = await world.product.runtime.orm.em.fork().findOneOrFail(Membership, two.id);
    expect(left.isPrimary).toBe(true);
  });
});

test('the owner is neither removed nor demoted, and an owner is made by transfer alone', async () => {
  const { id, ownerMembership } = await company();
  const { email } = await arrangeUser(world.product);
  const { addMember } = await mira.get<Added>(add, { input: { organizationId: id, email } });
  expect((await mira.ask(remove, { id: ownerMembership })).code).toBe('ONE_OWNER');
  expect((await mira.ask(changeRole, { id: ownerMembership, role: 'MEMBER' })).code).toBe('ONE_OWNER');
  expect((await mira.ask(changeRole, { id: addMember.id, role: 'OWNER' })).code).toBe('ONE_OWNER');
  expect(await mira.get(changeRole, { id: addMember.id, role: 'ADMIN' })).toEqual({
    changeMembershipRole: { role: 'ADMIN' },
  });
});

/** What an admin may try next, with whom of the people. */
const step = fc.record({
  act: fc.constantFrom('add', 'remove', 'admin', 'member', 'transfer'),
  who: fc.integer({ min: 0, max: 3 }),
});

test('whatever is done to members, in any order and at once, there is one owner and never more members than seats', async () => {
  const crowd = await Promise.all([0, 1, 2, 3].map(() => arrangeUser(world.product)));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const seats = 3;
      const { id } = await company(seats);
      mira = await world.anAdmin();
      const others = await Promise.all([0, 1].map(() => world.anAdmin()));
      for (const [index, { act, who }] of steps.entries()) {
        const actor = others[index % 2] ?? mira;
        const user = crowd[who];
        const membership = (await membershipsOf(id)).find((one) => one.user.id === user?.id)?.id ?? '';
        const tries: Record<string, () => Promise<unknown>> = {
          add: () => actor.ask(add, { input: { organizationId: id, email: user?.email ?? '' } }),
          remove: () => actor.ask(remove, { id: membership }),
          admin: () => actor.ask(changeRole, { id: membership, role: 'ADMIN' }),
          member: () => actor.ask(changeRole, { id: membership, role: 'MEMBER' }),
          transfer: () => actor.ask(transfer, { id: membership }),
        };
        const once = tries[act];
        // twice at once: the second one finds what the first one made
        await Promise.all([once?.(), once?.()]);
        const active = (await membershipsOf(id)).filter(({ status }) => status === MembershipStatus.ACTIVE);
        expect(active.filter(({ role }) => role === MembershipRole.OWNER)).toHaveLength(1);
        expect(active.length).toBeLessThanOrEqual(seats);
      }
    }),
    { numRuns: 12 },
  );
});
