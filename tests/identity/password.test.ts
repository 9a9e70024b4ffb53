import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../server/identity/hash-password.ts';
import { PasswordReset } from '../../server/identity/password-reset.entity.ts';
import { User, UserState } from '../../server/identity/user.entity.ts';
import { isOutdated, verifyPassword } from '../../server/identity/verify-password.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { arrangeUser, password } from './user.factory.ts';

const Ask = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
const Reset = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) }';
const Change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const SignIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { outcome } }';
const Me = '{ viewer { user { email } } }';
const renewed = 'another fine password';

let product: Product;
let address = 0;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.close());

const stranger = (): Actor => product.stranger({ ip: `192.0.2.${(address += 1)}` });
const ask = (email: string) => stranger().ask<unknown, object>(Ask, { email });
const reset = (token: string, to = renewed) =>
  stranger().ask<unknown, object>(Reset, { input: { token, password: to } });
const canSignIn = async (user: User, word: string): Promise<boolean> =>
  (await stranger().ask<unknown, object>(SignIn, { input: { email: user.email, password: word } })).code ===
  undefined;

/** The token of the link that was sent last to this address. */
async function tokenFor(email: string): Promise<string> {
  expect((await ask(email)).data).toEqual({ requestPasswordReset: true });
  await product.runJobs();
  const mail = product.mails.filter(({ to }) => to === email).at(-1);
  return /\/reset-password#([\w-]{43})\s/.exec(mail?.text ?? '')?.[1] ?? '';
}

describe('a stored password', () => {
  it('is argon2id in the PHC format, salted', async () => {
    const [first, second] = [await hashPassword(password), await hashPassword(password)];
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(first).not.toBe(second);
    expect(await verifyPassword(password, first)).toBe(true);
    expect(await verifyPassword(`${password} `, first)).toBe(false);
    expect(isOutdated(first)).toBe(false);
    expect(isOutdated(first.replace('t=2', 't=1'))).toBe(true);
  });

  it('is the same however its letters are composed', async () => {
    expect(await verifyPassword('gru\u0308ne Wiesen', await hashPassword('gr\u00fcne Wiesen'))).toBe(true);
  });

  it('does not verify where there is none', async () => {
    expect(await verifyPassword('nobody has this password', null)).toBe(false);
  });
});

describe('a reset', () => {
  it('sets the password once, and ends all sessions', async () => {
    const user = await arrangeUser(product);
    const actor = await product.actingAs(user);
    const token = await tokenFor(user.email);
    expect((await reset(token)).data).toEqual({ resetPassword: true });
    expect(await actor.get(Me)).toEqual({ viewer: null });
    expect([await canSignIn(user, password), await canSignIn(user, renewed)]).toEqual([false, true]);
    const again = await reset(token, 'a third password!');
    expect(again).toMatchObject({ code: 'RESET_LINK_INVALID', fields: ['token'] });
    const { emailVerifiedAt } = await product.runtime.orm.em.fork().findOneOrFail(User, user.id);
    expect(emailVerifiedAt).toBeInstanceOf(Date);
  });

  it('uses up the other links, and each link once, even at once', async () => {
    const user = await arrangeUser(product);
    const [first, second] = [await tokenFor(user.email), await tokenFor(user.email)];
    const both = await Promise.all([reset(first), reset(second, 'the other password')]);
    expect(both.map(({ code }) => code).sort()).toEqual(['RESET_LINK_INVALID', undefined]);
  });

  it('is over after an hour', async () => {
    const user = await arrangeUser(product);
    const token = await tokenFor(user.email);
    product.runtime.clock.setOffset(61 * 60 * 1000);
    try {
      expect((await reset(token)).code).toBe('RESET_LINK_INVALID');
    } finally {
      product.runtime.clock.setOffset(0);
    }
    expect(await canSignIn(user, password)).toBe(true);
  });

  it('wants a password of twelve characters', async () => {
    const user = await arrangeUser(product);
    const token = await tokenFor(user.email);
    expect(await reset(token, 'too short')).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['password'] });
    expect((await reset(token)).code).toBeUndefined();
  });

  it('does not tell whether there is an account, and sends nothing where there is none', async () => {
    expect((await ask('nobody@acme.example')).data).toEqual({ requestPasswordReset: true });
    const banned = await arrangeUser(product);
    await product.arrange((ctx) => ctx.em.nativeUpdate(User, banned.id, { state: UserState.BANNED }));
    expect((await ask(banned.email)).data).toEqual({ requestPasswordReset: true });
    await product.runJobs();
    expect(product.mails.filter(({ to }) => to === banned.email || to === 'nobody@acme.example')).toEqual([]);
    expect(await product.runtime.orm.em.fork().count(PasswordReset, { user: banned })).toBe(0);
  });

  it('is sent three times an hour at most', async () => {
    const { email } = await arrangeUser(product);
    for (const _ of [1, 2, 3]) expect((await ask(email)).code).toBeUndefined();
    expect((await ask(email)).code).toBe('RATE_LIMITED');
  });
});

describe('a change', () => {
  it('takes the present password, and ends the other sessions', async () => {
    const user = await arrangeUser(product);
    const [here, there] = [await product.actingAs(user), await product.actingAs(user)];
    const wrong = { currentPassword: 'not the password', newPassword: renewed };
    expect(await here.ask<unknown, object>(Change, { input: wrong })).toMatchObject({
      code: 'PASSWORD_WRONG',
      fields: ['currentPassword'],
    });
    const right = { currentPassword: password, newPassword: renewed };
    expect(await here.get<unknown, object>(Change, { input: right })).toEqual({ changePassword: true });
    expect(await here.get(Me)).toEqual({ viewer: { user: { email: user.email } } });
    expect(await there.get(Me)).toEqual({ viewer: null });
    expect([await canSignIn(user, password), await canSignIn(user, renewed)]).toEqual([false, true]);
    await product.runJobs();
    const subjects = product.mails.filter(({ to }) => to === user.email).map(({ subject }) => subject);
    expect(subjects).toEqual(['Your account was changed']);
  });

  it('is for those who have signed in', async () => {
    const input = { currentPassword: password, newPassword: renewed };
    expect((await stranger().ask<unknown, object>(Change, { input })).code).toBe('UNAUTHENTICATED');
  });
});
