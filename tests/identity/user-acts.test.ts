import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { User, UserState } from '../../server/identity/user.entity.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { arrangeSuperAdmin, arrangeSupportAdmin, arrangeUser, password } from './user.factory.ts';

const act = (name: string): string =>
  `mutation ($id: ID!, $reason: String!) { ${name}(id: $id, reason: $reason) { id state stateReason } }`;
const update = `mutation ($id: ID!, $input: UpdateUserInput!) { updateUser(id: $id, input: $input) { name email emailVerifiedAt } }`;
const signIn = `mutation ($email: String!) { signIn(input: { email: $email, password: "${password}" }) { outcome } }`;
const viewer = '{ viewer { user { name } } }';
const reason = 'Sent spam';

let product: Product;
let mira: Actor;

beforeAll(async () => {
  product = await startProduct();
});
// limits count by person: each test has an admin of its own
beforeEach(async () => {
  mira = await product.actingAs(await arrangeSuperAdmin(product));
});
afterAll(() => product.close());

const subjectsTo = (email: string): string[] =>
  product.mails.filter(({ to }) => to === email).map(({ subject }) => subject);

describe.each([
  {
    takes: 'suspendUser',
    gives: 'activateUser',
    state: 'SUSPENDED',
    code: 'ACCOUNT_SUSPENDED',
    told: 'Your account is suspended',
  },
  {
    takes: 'banUser',
    gives: 'unbanUser',
    state: 'BANNED',
    code: 'ACCOUNT_BANNED',
    told: 'Your account is banned',
  },
])('$takes', ({ takes, gives, state, code, told }) => {
  test('ends sessions at once, keeps the door shut, tells the person, and can be lifted', async () => {
    const user = await arrangeUser(product);
    const theirs = await product.actingAs(user);
    expect(await mira.get(act(takes), { id: user.id, reason })).toEqual({
      [takes]: { id: user.id, state, stateReason: reason },
    });
    expect(await theirs.get(viewer)).toEqual({ viewer: null });
    expect((await product.stranger().ask(signIn, { email: user.email })).code).toBe(code);
    await mira.get(act(takes), { id: user.id, reason: 'Again' });
    await product.runJobs();
    expect(subjectsTo(user.email)).toEqual([told]);
    expect(product.mails.find(({ to }) => to === user.email)?.text).toContain(`The reason given: ${reason}`);

    expect(await mira.get(act(gives), { id: user.id, reason: 'Said sorry' })).toEqual({
      [gives]: { id: user.id, state: 'ACTIVE', stateReason: null },
    });
    expect((await product.stranger().ask(signIn, { email: user.email })).code).toBeUndefined();
    await product.runJobs();
    expect(subjectsTo(user.email)).toEqual([told, 'Your account is active again']);
  });

  test('is for nobody to do to themselves, to their betters, or without the right and a reason', async () => {
    const user = await arrangeUser(product);
    expect((await mira.ask(act(takes), { id: mira.userId, reason })).code).toBe('OWN_ACCOUNT');
    expect((await mira.ask(act(takes), { id: user.id, reason: '  ' })).fields).toEqual(['reason']);
    const support = await product.actingAs(await arrangeSupportAdmin(product));
    expect((await support.ask(act(takes), { id: user.id, reason })).code).toBe('FORBIDDEN');
    // a role that may suspend people may still not lay hands on those who may do more
    await product.arrange(({ em }) =>
      em.execute(`insert into role_permission (role, permission) values ('SUPPORT_ADMIN', 'user.suspend')`),
    );
    const armed = await product.actingAs(await arrangeSupportAdmin(product));
    expect((await armed.ask(act(takes), { id: mira.userId, reason })).code).toBe('ROLE_ABOVE_OWN');
    expect((await armed.ask(act(takes), { id: user.id, reason })).code).toBeUndefined();
    await product.arrange(({ em }) =>
      em.execute(`delete from role_permission where permission = 'user.suspend'`),
    );
  });

  test('leaves one super-admin, whoever is quicker', async () => {
    await product.arrange(({ em }) =>
      em.execute(`update user_account set role = null where role = 'SUPER_ADMIN'`),
    );
    const [one, other] = [await arrangeSuperAdmin(product), await arrangeSuperAdmin(product)];
    const [first, second] = [await product.actingAs(one), await product.actingAs(other)];
    await Promise.all([
      first.ask(act(takes), { id: other.id, reason }),
      second.ask(act(takes), { id: one.id, reason }),
    ]);
    const left = { role: StaffRole.SUPER_ADMIN, state: UserState.ACTIVE };
    expect(await product.runtime.orm.em.fork().count(User, left)).toBe(1);
  });
});

describe('a suspension and a ban', () => {
  test('are two things: each is lifted by its own act, and a ban is more', async () => {
    const user = await arrangeUser(product);
    await mira.get(act('suspendUser'), { id: user.id, reason });
    expect((await mira.ask(act('unbanUser'), { id: user.id, reason })).code).toBe('ACCOUNT_SUSPENDED');
    await mira.get(act('banUser'), { id: user.id, reason });
    expect((await mira.ask(act('suspendUser'), { id: user.id, reason })).code).toBe('ACCOUNT_BANNED');
    expect((await mira.ask(act('activateUser'), { id: user.id, reason })).code).toBe('ACCOUNT_BANNED');
  });

  test('a ban makes links to a new password useless', async () => {
    const user = await arrangeUser(product);
    await product.stranger().get(`mutation { requestPasswordReset(email: "${user.email}") }`);
    await product.runJobs();
    const token = /reset-password#(\S+)/.exec(product.mails.at(-1)?.text ?? '')?.[1] ?? '';
    await mira.get(act('banUser'), { id: user.id, reason });
    const reset = `mutation { resetPassword(input: { token: "${token}", password: "another long password" }) }`;
    expect((await product.stranger().ask(reset)).code).toBe('RESET_LINK_INVALID');
  });
});

describe('changing a person', () => {
  test('a new address is not verified, signs in, and both addresses are told', async () => {
    const user = await arrangeUser(product, { hasVerifiedEmail: true });
    const before = user.email;
    expect(
      await mira.get(update, {
        id: user.id,
        input: { email: 'New.Address@Acme.example', name: ' Nora New ' },
      }),
    ).toEqual({
      updateUser: { name: 'Nora New', email: 'new.address@acme.example', emailVerifiedAt: null },
    });
    expect((await product.stranger().ask(signIn, { email: before })).code).toBe('SIGN_IN_FAILED');
    expect(
      (await product.stranger().ask(signIn, { email: 'new.address@acme.example' })).code,
    ).toBeUndefined();
    await product.runJobs();
    for (const email of [before, 'new.address@acme.example']) {
      expect(subjectsTo(email)).toEqual(['The e-mail address of your account was changed']);
    }
  });

  test('the same address stays verified, and nobody is told', async () => {
    const user = await arrangeUser(product, { hasVerifiedEmail: true });
    const { updateUser } = await mira.get<{ updateUser: { emailVerifiedAt: string | null } }>(update, {
      id: user.id,
      input: { name: 'Only Name', email: user.email.toUpperCase() },
    });
    expect(updateUser.emailVerifiedAt).not.toBeNull();
    await product.runJobs();
    expect(subjectsTo(user.email)).toEqual([]);
  });

  test('an address has one account, a name is not empty, null clears nothing', async () => {
    const [user, other] = [await arrangeUser(product), await arrangeUser(product)];
    expect(await mira.ask(update, { id: user.id, input: { email: other.email } })).toMatchObject({
      code: 'EMAIL_TAKEN',
      fields: ['email'],
    });
    for (const input of [{ name: '   ' }, { name: null }, { email: 'no address' }]) {
      expect(await mira.ask(update, { id: user.id, input })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: Object.keys(input),
      });
    }
  });

  test('a person changes the own name, and nothing else', async () => {
    const user = await arrangeUser(product);
    const theirs = await product.actingAs(user);
    expect(
      await theirs.get('mutation { updateProfile(input: { name: " Ada B. " }) { name email } }'),
    ).toEqual({
      updateProfile: { name: 'Ada B.', email: user.email },
    });
    expect((await theirs.ask(update, { id: user.id, input: { email: 'mine@acme.example' } })).code).toBe(
      'FORBIDDEN',
    );
  });
});
