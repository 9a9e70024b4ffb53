import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deriveKey } from '../../server/identity/hash-password.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { Session } from '../../server/identity/session.entity.ts';
import { User, UserState } from '../../server/identity/user.entity.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { arrangeUser, password } from './user.factory.ts';

const SignIn = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { outcome viewer { sessionId permissions user { id email role } sessions { id current ip userAgent } } }
}`;
const Me = '{ viewer { user { email } sessionId } }';

let product: Product;
let browser: Actor;
let address = 0;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.close());
// each test from another network address: its attempts are its own
beforeEach(() => void (browser = product.stranger({ ip: `192.0.2.${(address += 1)}` })));

interface SignedIn {
  signIn: {
    outcome: string;
    viewer: {
      sessionId: string;
      permissions: string[];
      user: { id: string; role: string | null };
      sessions: { current: boolean; ip: string }[];
    } | null;
  };
}
const signIn = (who: Actor, email: string, word = password) =>
  who.ask<SignedIn, object>(SignIn, { input: { email, password: word } });
const change = (user: User, fields: Partial<User>): Promise<unknown> =>
  product.arrange((ctx) => ctx.em.nativeUpdate(User, user.id, fields));

describe('signing in', () => {
  it('opens a session that the next request belongs to', async () => {
    const user = await arrangeUser(product);
    const { data } = await signIn(browser, user.email);
    expect(data?.signIn).toMatchObject({
      outcome: 'SIGNED_IN',
      viewer: {
        permissions: [],
        user: { id: user.id, email: user.email, role: null },
        sessions: [{ current: true, ip: `192.0.2.${address}` }],
      },
    });
    expect(await browser.get(Me)).toEqual({
      viewer: { user: { email: user.email }, sessionId: data?.signIn.viewer?.sessionId },
    });
  });

  it('takes the address in any case and with spaces around it', async () => {
    await arrangeUser(product, { email: 'Ann.Case@Acme.example' });
    expect((await signIn(browser, ' aNN.case@acme.EXAMPLE ')).data?.signIn.outcome).toBe('SIGNED_IN');
  });

  it('shows staff the permissions of their role', async () => {
    const user = await arrangeUser(product, { role: StaffRole.SUPPORT_ADMIN });
    const { data } = await signIn(browser, user.email);
    expect(data?.signIn.viewer?.permissions).toContain('user.read');
    expect(data?.signIn.viewer?.permissions).not.toContain('user.role');
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const user = await arrangeUser(product);
    const wrong = await signIn(browser, user.email, 'not the password');
    const unknown = await signIn(browser, 'nobody@acme.example');
    expect(wrong.code).toBe('SIGN_IN_FAILED');
    expect(unknown.errors).toEqual(wrong.errors);
    expect(browser.cookies.size).toBe(0);
  });

  it('lets nobody in by an account without a password', async () => {
    const user = await arrangeUser(product, { password: undefined });
    expect((await signIn(browser, user.email, '')).code).toBe('SIGN_IN_FAILED');
  });

  it.each([
    [UserState.SUSPENDED, 'ACCOUNT_SUSPENDED'],
    [UserState.BANNED, 'ACCOUNT_BANNED'],
  ])('tells a %s person so, and only after the right password', async (state, code) => {
    const user = await arrangeUser(product);
    await change(user, { state });
    expect((await signIn(browser, user.email, 'not the password')).code).toBe('SIGN_IN_FAILED');
    expect((await signIn(browser, user.email)).code).toBe(code);
  });

  it('renews a hash that was made with weaker parameters', async () => {
    const user = await arrangeUser(product);
    const weak = '$argon2id$v=19$m=8192,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$';
    const key = await deriveKey(password, {
      memory: 8192,
      passes: 1,
      parallelism: 1,
      nonce: Buffer.from('saltsaltsaltsalt'),
      tagLength: 32,
    });
    await change(user, { passwordHash: weak + key.toString('base64').replace(/=+$/, '') });
    expect((await signIn(browser, user.email)).data?.signIn.outcome).toBe('SIGNED_IN');
    const renewed = await product.runtime.orm.em.fork().findOneOrFail(User, user.id);
    expect(renewed.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await signIn(browser, user.email)).data?.signIn.outcome).toBe('SIGNED_IN');
  });

  it('ends the session that the browser had', async () => {
    const [ann, ben] = [await arrangeUser(product), await arrangeUser(product)];
    await signIn(browser, ann.email);
    const before = new Map(browser.cookies);
    await signIn(browser, ben.email);
    expect((await browser.get<{ viewer: { user: object } }>(Me)).viewer.user).toEqual({ email: ben.email });
    const thief = product.stranger();
    for (const [name, value] of before) thief.cookies.set(name, value);
    expect(await thief.get(Me)).toEqual({ viewer: null });
  });

  it('stores neither password nor token, and keeps both out of the audit', async () => {
    const user = await arrangeUser(product);
    await signIn(browser, user.email);
    const token = [...browser.cookies.values()].join();
    const { rows } = await product.runtime.pool.query<{ everything: string }>(
      `select concat((select json_agg(s) from session s), (select json_agg(u) from user_account u), (select json_agg(e) from audit.entry e),
         (select json_agg(c) from audit.change c), (select json_agg(p) from audit.personal p)) as everything`,
    );
    expect(rows[0]?.everything).toContain(user.id);
    expect(rows[0]?.everything).not.toContain(password);
    expect(rows[0]?.everything).not.toContain(token);
  });
});

describe('attempts', () => {
  const codes = async (times: number, attempt: () => Promise<{ code: string | undefined }>) => {
    const seen: (string | undefined)[] = [];
    for (let time = 0; time < times; time += 1) seen.push((await attempt()).code);
    return seen;
  };

  it('are limited by account, from whichever address, whether or not it exists', async () => {
    const user = await arrangeUser(product);
    for (const email of [user.email, 'no.one@acme.example']) {
      const seen = await codes(11, () => {
        address += 1;
        return signIn(product.stranger({ ip: `198.51.100.${address}` }), email, 'guess');
      });
      expect(seen).toEqual([...Array<string>(10).fill('SIGN_IN_FAILED'), 'RATE_LIMITED']);
    }
    expect((await signIn(browser, user.email)).code).toBe('RATE_LIMITED');
  });

  it('are forgiven to the account by a success', async () => {
    const user = await arrangeUser(product);
    for (const _ of [1, 2]) {
      await codes(9, () => signIn(browser, user.email, 'guess'));
      expect((await signIn(browser, user.email)).data?.signIn.outcome).toBe('SIGNED_IN');
    }
  });

  it('are limited by address, whichever accounts are tried, and all at once', async () => {
    const attempts = Array.from({ length: 52 }, (_, at) => signIn(browser, `x${at}@acme.example`, 'guess'));
    const seen = (await Promise.all(attempts)).map(({ code }) => code).sort();
    expect(seen).toEqual(['RATE_LIMITED', 'RATE_LIMITED', ...Array<string>(50).fill('SIGN_IN_FAILED')]);
  });
});

describe('a session', () => {
  const alter = (set: string, user: User) =>
    product.runtime.pool.query(`update session set ${set} where user_id = $1`, [user.id]);

  it('is over when it has expired', async () => {
    const user = await arrangeUser(product);
    await signIn(browser, user.email);
    await alter(`expires_at = '2020-01-01Z'`, user);
    expect(await browser.get(Me)).toEqual({ viewer: null });
  });

  it('is over when the person is suspended', async () => {
    const user = await arrangeUser(product);
    await signIn(browser, user.email);
    await change(user, { state: UserState.SUSPENDED });
    expect(await browser.get(Me)).toEqual({ viewer: null });
  });

  it('notes a visit once a minute, outside of the audit', async () => {
    const user = await arrangeUser(product);
    await signIn(browser, user.email);
    await alter(`last_seen_at = '2026-01-01Z'`, user);
    const entries = async () => (await product.runtime.pool.query('select from audit.entry')).rowCount;
    const before = await entries();
    await browser.get(Me);
    const em = product.runtime.orm.em.fork();
    const { lastSeenAt } = await em.findOneOrFail(Session, { user });
    expect(Date.now() - lastSeenAt.getTime()).toBeLessThan(60_000);
    expect((await em.findOneOrFail(User, user.id)).lastSeenAt).toEqual(lastSeenAt);
    await browser.get(Me);
    expect((await product.runtime.orm.em.fork().findOneOrFail(Session, { user })).lastSeenAt).toEqual(
      lastSeenAt,
    );
    expect(await entries()).toBe(before);
  });

  it('is seen, even while a deed holds the person', async () => {
    const user = await arrangeUser(product);
    await signIn(browser, user.email);
    await alter(`last_seen_at = '2026-01-01Z'`, user);
    const holder = await product.runtime.pool.connect();
    try {
      await holder.query('begin');
      await holder.query('select from user_account where id = $1 for update', [user.id]);
      expect(await browser.get(Me)).toMatchObject({ viewer: { user: { email: user.email } } });
    } finally {
      await holder.query('rollback');
      holder.release();
    }
  });

  it('ends by signing out, which can be repeated', async () => {
    const user = await arrangeUser(product);
    await signIn(browser, user.email);
    const kept = product.stranger();
    for (const [name, value] of browser.cookies) kept.cookies.set(name, value);
    expect(await browser.get('mutation { signOut }')).toEqual({ signOut: true });
    expect(browser.cookies.size).toBe(0);
    expect(await kept.get(Me)).toEqual({ viewer: null });
    expect(await browser.get('mutation { signOut }')).toEqual({ signOut: true });
  });

  it('is ended from another one, but only by its owner', async () => {
    const [ann, ben] = [await arrangeUser(product), await arrangeUser(product)];
    const phone = await product.actingAs(ann);
    const laptop = await product.actingAs(ann);
    const other = await product.actingAs(ben);
    const { viewer } = await phone.get<{ viewer: { sessionId: string } }>(Me);
    const Revoke = 'mutation ($id: ID!) { revokeSession(id: $id) }';
    expect((await other.ask<unknown, object>(Revoke, { id: viewer.sessionId })).code).toBe('NOT_FOUND');
    expect(await laptop.get<unknown, object>(Revoke, { id: viewer.sessionId })).toEqual({
      revokeSession: true,
    });
    expect(await phone.get(Me)).toEqual({ viewer: null });
    const tablet = await product.actingAs(ann);
    expect(await laptop.get('mutation { revokeOtherSessions }')).toEqual({ revokeOtherSessions: 1 });
    expect(await tablet.get(Me)).toEqual({ viewer: null });
    expect((await laptop.get<{ viewer: object | null }>(Me)).viewer).not.toBeNull();
  });
});
