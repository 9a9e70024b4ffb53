import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecoveryCode } from '../../server/identity/recovery-code.entity.ts';
import { User } from '../../server/identity/user.entity.ts';
import { totpOf } from '../../server/identity/verify-totp.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { arrangeUser, password } from './user.factory.ts';

const step = 30_000;
const Begin = 'mutation { beginTwoFactor { secret uri qrCode } }';
const Enable = 'mutation ($code: String!) { enableTwoFactor(code: $code) { codes } }';
const Disable = 'mutation ($code: String!) { disableTwoFactor(code: $code) }';
const Regenerate = 'mutation ($code: String!) { regenerateRecoveryCodes(code: $code) { codes } }';
const Me = '{ viewer { twoFactorEnabled recoveryCodesLeft user { twoFactorEnabled } } }';
const SignIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { outcome viewer { twoFactorEnabled } } }';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.close());
// codes go by time: only the date stands still, timers run
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }));
afterEach(() => void vi.useRealTimers());

const nextStep = (): void => void vi.setSystemTime(Date.now() + step);
const codeOf = (secret: string, at = 0): string =>
  totpOf(secret).generate({ timestamp: Date.now() + at * step });
const signIn = (user: User, code?: string) =>
  product
    .stranger()
    .ask<{ signIn: { outcome: string } }, object>(SignIn, { input: { email: user.email, password, code } });
const outcome = async (user: User, code?: string): Promise<string | undefined> => {
  const { data, code: fault } = await signIn(user, code);
  return fault ?? data?.signIn.outcome;
};

/** A person with two-factor sign-in, the secret and the recovery codes. */
async function enrolled(): Promise<{ user: User; actor: Actor; secret: string; codes: string[] }> {
  const user = await arrangeUser(product);
  const actor = await product.actingAs(user);
  const { secret } = (await actor.get<{ beginTwoFactor: { secret: string } }>(Begin)).beginTwoFactor;
  const { enableTwoFactor } = await actor.get<{ enableTwoFactor: { codes: string[] } }, object>(Enable, {
    code: codeOf(secret),
  });
  return { user, actor, secret, codes: enableTwoFactor.codes };
}

describe('turning it on', () => {
  it('takes a code of the new secret, and shows ten recovery codes', async () => {
    const user = await arrangeUser(product);
    const actor = await product.actingAs(user);
    expect((await actor.ask<unknown, object>(Enable, { code: '123456' })).code).toBe('TWO_FACTOR_NOT_ON');
    const { beginTwoFactor } = await actor.get<{
      beginTwoFactor: Record<'secret' | 'uri' | 'qrCode', string>;
    }>(Begin);
    expect(beginTwoFactor.uri).toContain(`otpauth://totp/Bursar:${encodeURIComponent(user.email)}`);
    expect(beginTwoFactor.uri).toContain(beginTwoFactor.secret);
    expect(beginTwoFactor.qrCode).toMatch(/^data:image\/png;base64,/);
    expect(await outcome(user)).toBe('SIGNED_IN');
    const wrong = await actor.ask<unknown, object>(Enable, { code: codeOf(beginTwoFactor.secret, 10) });
    expect(wrong).toMatchObject({ code: 'TWO_FACTOR_INVALID', fields: ['code'] });
    const { data } = await actor.ask<{ enableTwoFactor: { codes: string[] } }, object>(Enable, {
      code: codeOf(beginTwoFactor.secret),
    });
    const codes = data?.enableTwoFactor.codes ?? [];
    expect(new Set(codes).size).toBe(10);
    expect(codes.every((code) => /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/.test(code))).toBe(true);
    expect(await actor.get(Me)).toEqual({
      viewer: { twoFactorEnabled: true, recoveryCodesLeft: 10, user: { twoFactorEnabled: true } },
    });
    expect((await actor.ask(Begin)).code).toBe('TWO_FACTOR_ALREADY_ON');
  });

  it('keeps the secret sealed and the recovery codes hashed', async () => {
    const { user, secret, codes } = await enrolled();
    const { rows } = await product.runtime.pool.query<{ everything: string }>(
      `select concat((select json_agg(u) from user_account u), (select json_agg(r) from recovery_code r), (select json_agg(c) from audit.change c),
         (select json_agg(p) from audit.personal p)) as everything`,
    );
    expect(rows[0]?.everything).toContain(user.id);
    for (const kept of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) {
      expect(rows[0]?.everything).not.toContain(kept);
    }
  });
});

describe('a code', () => {
  it('is asked for after the right password, and let in once', async () => {
    const { user, secret } = await enrolled();
    nextStep();
    expect(await outcome(user)).toBe('CODE_REQUIRED');
    const code = codeOf(secret);
    expect(await outcome(user, code)).toBe('SIGNED_IN');
    expect(await outcome(user, code)).toBe('TWO_FACTOR_INVALID');
    nextStep();
    expect(await outcome(user, codeOf(secret, -1))).toBe('TWO_FACTOR_INVALID');
    expect(await outcome(user, codeOf(secret))).toBe('SIGNED_IN');
  });

  it('that turned it on does not sign in', async () => {
    const { user, secret } = await enrolled();
    expect(await outcome(user, codeOf(secret))).toBe('TWO_FACTOR_INVALID');
  });

  it('may be one step off, and not two', async () => {
    const { user, secret } = await enrolled();
    vi.setSystemTime(Date.now() + 10 * step);
    expect(await outcome(user, codeOf(secret, -2))).toBe('TWO_FACTOR_INVALID');
    expect(await outcome(user, codeOf(secret, 2))).toBe('TWO_FACTOR_INVALID');
    expect(await outcome(user, codeOf(secret, -1))).toBe('SIGNED_IN');
    expect(await outcome(user, codeOf(secret, 1))).toBe('SIGNED_IN');
  });

  it('lets one of two requests in that come at once', async () => {
    const { user, secret } = await enrolled();
    nextStep();
    const code = codeOf(secret);
    expect((await Promise.all([outcome(user, code), outcome(user, code)])).sort()).toEqual([
      'SIGNED_IN',
      'TWO_FACTOR_INVALID',
    ]);
  });

  it('cannot be guessed: five wrong ones, and even the right one must wait', async () => {
    const { user, actor, secret } = await enrolled();
    nextStep();
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await actor.ask<unknown, object>(Disable, { code: '000000' })).code).toBe('TWO_FACTOR_INVALID');
    }
    expect((await actor.ask<unknown, object>(Disable, { code: codeOf(secret) })).code).toBe('RATE_LIMITED');
    expect(await outcome(user, codeOf(secret))).toBe('RATE_LIMITED');
  });
});

describe('a recovery code', () => {
  it('stands in for a code once, as it is typed', async () => {
    const { user, actor, codes } = await enrolled();
    const [first = '', second = ''] = codes;
    expect(await outcome(user, first.toLowerCase().replaceAll('-', ' '))).toBe('SIGNED_IN');
    expect(await outcome(user, first)).toBe('TWO_FACTOR_INVALID');
    expect(await outcome(user, second)).toBe('SIGNED_IN');
    expect(await actor.get(Me)).toMatchObject({ viewer: { recoveryCodesLeft: 8 } });
    const used = await product.runtime.orm.em.fork().count(RecoveryCode, { user, usedAt: { $ne: null } });
    expect(used).toBe(2);
  });

  it('of another person is wrong', async () => {
    const [ann, ben] = [await enrolled(), await enrolled()];
    expect(await outcome(ann.user, ben.codes[0])).toBe('TWO_FACTOR_INVALID');
  });

  it('stops working when the codes are made anew', async () => {
    const { user, actor, codes } = await enrolled();
    const { data } = await actor.ask<{ regenerateRecoveryCodes: { codes: string[] } }, object>(Regenerate, {
      code: codes[0],
    });
    expect(await actor.get(Me)).toMatchObject({ viewer: { recoveryCodesLeft: 10 } });
    expect(await outcome(user, codes[1])).toBe('TWO_FACTOR_INVALID');
    expect(await outcome(user, data?.regenerateRecoveryCodes.codes[0])).toBe('SIGNED_IN');
  });
});

describe('turning it off', () => {
  it('takes a code, forgets secret and recovery codes, and tells the person', async () => {
    const { user, actor, secret } = await enrolled();
    nextStep();
    expect(await actor.get<unknown, object>(Disable, { code: codeOf(secret) })).toEqual({
      disableTwoFactor: true,
    });
    expect(await outcome(user)).toBe('SIGNED_IN');
    const after = await product.runtime.orm.em.fork().findOneOrFail(User, user.id);
    expect(after).toMatchObject({ totpSecret: null, twoFactorEnabledAt: null, lastTotpStep: null });
    expect(await product.runtime.orm.em.fork().count(RecoveryCode, { user })).toBe(0);
    expect((await actor.ask<unknown, object>(Disable, { code: '000000' })).code).toBe('TWO_FACTOR_NOT_ON');
    await product.runJobs();
    expect(product.mails.filter(({ to }) => to === user.email).map(({ subject }) => subject)).toEqual([
      'Your account was changed',
    ]);
  });
});
