import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LicenseFileError, verifyLicense } from '../../docs/verifier/verify-license.mjs';
import { newLicenseKey } from '../../server/licenses/license-key.ts';
import { SubscriptionStatus } from '../../server/billing/provider.ts';
import { day, machine, openLicenseWorld, why, type LicenseWorld } from './license-world.ts';
import { answer, using, validation, type Using } from './using.ts';

let world: LicenseWorld;
let use: Using;
beforeAll(async () => {
  world = await openLicenseWorld();
  use = using(world);
});
beforeEach(() => world.served.product.runtime.pool.query('delete from rate_limit'));
afterAll(() => world.close());

const minute = 60_000;
const later = (days: number): string =>
  new Date(world.served.product.runtime.clock.now().getTime() + days * day).toISOString();
const act = (mutation: string): Promise<unknown> => world.admin.get(`mutation { ${mutation} { id } }`);

describe('validateLicense', () => {
  test('says yes, with the plan, until when, and how it is used', async () => {
    const expiresAt = later(10);
    const { key } = await world.aLicense({ expiresAt });
    await use.activate(key, 'desk');
    const yes = { valid: true, reason: null, planKey: 'PRO', validUntil: expiresAt, machinesInUse: 1 };
    expect(await use.validate(key)).toEqual(yes);
    expect(
      await use.validate(` ${key.toLowerCase().replaceAll('-', ' ')}`, { fingerprint: machine('desk') }),
    ).toEqual(yes);
  });

  test('says why not: mistyped, unknown, suspended, expired, revoked, another machine', async () => {
    const { id, key } = await world.aLicense({ expiresAt: later(10) });
    const wrong = key.slice(0, -1) + (key.endsWith('7') ? '8' : '7');
    expect(await use.reasonFor(wrong)).toBe('MISTYPED');
    expect(await use.reasonFor(newLicenseKey())).toBe('UNKNOWN');
    expect(await use.reasonFor(key, { fingerprint: machine('desk') })).toBe('NOT_ACTIVATED');
    await act(`suspendLicense(id: "${id}", reason: "${why}")`);
    expect(await use.reasonFor(key)).toBe('SUSPENDED');
    await act(`unsuspendLicense(id: "${id}")`);
    // by the clock, before any job has come by
    world.later(11 * day);
    expect(await use.reasonFor(key)).toBe('EXPIRED');
    world.later(0);
    await act(`revokeLicense(id: "${id}", reason: "${why}")`);
    expect(await use.reasonFor(key)).toBe('REVOKED');
    expect((await use.activate(key, 'desk')).code).toBe('LICENSE_REVOKED');
  });

  test('knows nothing of a license of another app, and says so as of one that never was', async () => {
    const { id, key } = await world.aLicense();
    expect(await use.validate(key, {}, world.askAsOther)).toEqual(await use.validate(newLicenseKey()));
    const read = await world.askAsOther(`{ license(id: "${id}") { key } }`);
    expect(read.code).toBe('FORBIDDEN');
    const place = 'mutation ($input: ActivateLicenseInput!) { activateLicense(input: $input) { id } }';
    expect((await world.askAsOther(place, { input: { key, fingerprint: machine('x') } })).code).toBe(
      'NOT_FOUND',
    );
    expect((await use.fileFor(key, 'x', 1, world.askAsOther)).code).toBe('NOT_FOUND');
    const shared = await world.aLicense({ floatingSeats: 1 });
    const { id: taken } = answer(await use.checkOut(shared.key, 'x'));
    expect((await use.lease('releaseLease', taken ?? '', world.askAsOther)).code).toBe('NOT_FOUND');
  });

  test('answers neither a key without the scope nor one that was taken back', async () => {
    const { key } = await world.aLicense();
    const token = await world.newToken(['CUSTOMERS_READ']);
    const asked = await world.askWith(token, validation, { key });
    expect(asked.code).toBe('FORBIDDEN');
    const current = answer(await world.askWith(token, '{ answer: currentKey { id } }'));
    await act(`revokeApiKey(id: "${current['id']}", reason: "${why}")`);
    expect(await world.askWith(token, validation, { key })).toMatchObject({
      status: 401,
      code: 'KEY_UNKNOWN',
    });
  });

  test.each([
    ['acme.example', null],
    ['www.ACME.example.', null],
    ['notacme.example', 'DOMAIN_MISMATCH'],
    ['acme.example.org', 'DOMAIN_MISMATCH'],
    [null, 'DOMAIN_MISMATCH'],
  ])('for a license of acme.example at %s: %s', async (domain, reason) => {
    const { key } = await world.aLicense({ domain: 'acme.example' });
    expect(await use.reasonFor(key, { domain })).toBe(reason);
  });

  test('goes with its organization, and with the subscription where it follows one', async () => {
    const { organizationId } = await world.aCompany();
    const { key } = await world.aLicense({ organizationId });
    const follows = await world.aLicense({ organizationId, followsSubscription: true });
    expect([await use.reasonFor(key), await use.reasonFor(follows.key)]).toEqual([null, 'NO_ACCESS']);
    await act(
      `createManualSubscription(input: { organizationId: "${organizationId}", planId: "${world.customPlanId}", unitAmount: 0, reason: "${why}" })`,
    );
    expect(await use.reasonFor(follows.key)).toBeNull();
    await world.served.product.arrange(({ em }) =>
      em.execute(
        `update subscription set status = '${SubscriptionStatus.PAUSED}' where organization_id = ?`,
        [organizationId],
      ),
    );
    expect([await use.reasonFor(key), await use.reasonFor(follows.key)]).toEqual([null, 'NO_ACCESS']);
    await act(`suspendOrganization(id: "${organizationId}", reason: "${why}")`);
    expect([await use.reasonFor(key), (await use.activate(key, 'desk')).code]).toEqual([
      'NO_ACCESS',
      'LICENSE_NO_ACCESS',
    ]);
  });
});

describe('machines', () => {
  test('200 that come at once do not pass the limit, and one that comes again keeps its place', async () => {
    const { id, key } = await world.aLicense({ machineLimit: 7 });
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => use.activate(key, index)));
    const refused = answers.filter(({ code }) => code !== undefined);
    expect(answers.length - refused.length).toBe(7);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['MACHINE_LIMIT']));
    expect(await use.inUse(id)).toBe(7);
  });

  test('the same machine, many times at once, has one place', async () => {
    const { id, key } = await world.aLicense({ machineLimit: 5 });
    const answers = await Promise.all(Array.from({ length: 20 }, () => use.activate(key, 'same')));
    expect(new Set(answers.map((one) => answer(one)['id'])).size).toBe(1);
    expect(await use.inUse(id)).toBe(1);
  });

  test('give their places back, and may do so three times a month each; what the staff frees does not count', async () => {
    const { key } = await world.aLicense({ machineLimit: 1 });
    for (const turn of [1, 2, 3]) {
      answer(await use.activate(key, turn));
      expect((await use.activate(key, 'beside')).code).toBe('MACHINE_LIMIT');
      const first = answer(await use.deactivate(key, turn));
      expect(answer(await use.deactivate(key, turn))).toEqual(first);
    }
    expect((await use.activate(key, 4)).code).toBe('ACTIVATED_TOO_OFTEN');
    world.later(31 * day);
    const { id } = answer(await use.activate(key, 4));
    await act(`releaseActivation(id: "${id}", reason: "${why}")`);
    for (const turn of [5, 6, 7]) {
      answer(await use.activate(key, turn));
      await use.deactivate(key, turn);
    }
    expect((await use.activate(key, 8)).code).toBe('ACTIVATED_TOO_OFTEN');
    world.later(0);
    expect((await use.deactivate(key, 'never')).code).toBe('LICENSE_NOT_ACTIVATED');
  });
});

describe('a shared license', () => {
  test('is never held by more than its places, and one that is given back is free at once', async () => {
    const { key } = await world.aLicense({ floatingSeats: 3 });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => use.checkOut(key, index)));
    const held = answers.filter(({ code }) => code === undefined);
    expect(held).toHaveLength(3);
    expect(answers.filter(({ code }) => code === 'NO_SEAT_FREE')).toHaveLength(37);
    const [first] = held;
    await use.lease('releaseLease', first ? (answer(first)['id'] ?? '') : '');
    expect((await use.checkOut(key, 'next')).code).toBeUndefined();
    expect((await use.checkOut(key, 'more')).code).toBe('NO_SEAT_FREE');
  });

  test('frees the place of who is not heard of, and keeps that of who is', async () => {
    const { key } = await world.aLicense({ floatingSeats: 1 });
    const { id = '' } = answer(await use.checkOut(key, 'train', 10));
    expect(answer(await use.checkOut(key, 'train', 10))['id']).toBe(id);
    world.later(9 * minute);
    answer(await use.lease('heartbeatLease', id));
    world.later(18 * minute);
    expect((await use.checkOut(key, 'other')).code).toBe('NO_SEAT_FREE');
    expect(await use.reasonFor(key, { fingerprint: machine('train') })).toBeNull();
    world.later(20 * minute);
    expect(await use.reasonFor(key, { fingerprint: machine('train') })).toBe('NOT_ACTIVATED');
    expect((await use.lease('heartbeatLease', id)).code).toBe('LEASE_ENDED');
    expect((await use.checkOut(key, 'other')).code).toBeUndefined();
    expect((await use.checkOut(key, 'train')).code).toBe('NO_SEAT_FREE');
    world.later(0);
  });

  test('ends with the license, and one that is not shared has no places', async () => {
    const { id, key } = await world.aLicense({ floatingSeats: 2 });
    const held = answer(await use.checkOut(key, 'desk'));
    await act(`suspendLicense(id: "${id}", reason: "${why}")`);
    expect((await use.lease('heartbeatLease', held['id'] ?? '')).code).toBe('LICENSE_SUSPENDED');
    const alone = await world.aLicense();
    expect((await use.checkOut(alone.key, 'desk')).code).toBe('LICENSE_NOT_FLOATING');
  });
});

describe('a license file', () => {
  const publicKey = async (): Promise<string> =>
    answer(await world.ask('{ answer: licenseSigningKey { publicKey } }'))['publicKey'] ?? '';

  test('is verified without a network, and says what the license gives', async () => {
    const expiresAt = later(20);
    const { key } = await world.aLicense({ machineLimit: 2, expiresAt });
    expect((await use.fileFor(key, 'desk')).code).toBe('LICENSE_NOT_ACTIVATED');
    await use.activate(key, 'desk');
    const { text = '' } = answer(await use.fileFor(key, 'desk'));
    const asked = { publicKeys: [await publicKey()], app: 'desktop', machine: machine('desk') };
    expect(verifyLicense(text, asked)).toMatchObject({
      ...{ license: key, app: 'desktop', product: 'DESKTOP', plan: 'PRO', machine: machine('desk') },
      ...{
        holder: 'Acme 1',
        limits: { projects: 20 },
        features: ['export'],
        expiresAt,
        validUntil: expiresAt,
      },
    });
    const codeFor = (more: object): string => {
      try {
        verifyLicense(text, { ...asked, ...more });
      } catch (fault) {
        if (fault instanceof LicenseFileError) return fault.code;
      }
      return 'verified';
    };
    expect(codeFor({ app: 'other' })).toBe('OTHER_APP');
    expect(codeFor({ machine: machine('laptop') })).toBe('OTHER_MACHINE');
    expect(codeFor({ now: new Date(Date.now() + 21 * day) })).toBe('ENDED');
    expect(codeFor({ now: new Date(Date.now() - 2 * day) })).toBe('NOT_YET');
    expect(codeFor({ publicKeys: [] })).toBe('UNKNOWN_KEY');
  });

  test('is worth nothing once any byte of it is another one, is missing or is added', async () => {
    const { key } = await world.aLicense();
    await use.activate(key, 'desk');
    const { text = '' } = answer(await use.fileFor(key, 'desk'));
    const asked = { publicKeys: [await publicKey()], app: 'desktop', machine: machine('desk') };
    const bytes = Buffer.from(text);
    expect(verifyLicense(bytes.toString(), asked).license).toBe(key);
    const refused = (changed: Buffer): void =>
      expect(() => verifyLicense(changed.toString(), asked)).toThrow(LicenseFileError);
    for (let place = 0; place < bytes.length; place += 1) {
      for (const mask of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        const changed = Buffer.from(bytes);
        changed[place] = (bytes[place] ?? 0) ^ mask;
        refused(changed);
      }
      refused(Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + 1)]));
      refused(Buffer.concat([bytes.subarray(0, place), Buffer.from('\n'), bytes.subarray(place)]));
    }
    refused(Buffer.concat([bytes, Buffer.from('\n')]));
  });

  test('is verified from a command line, too', async () => {
    const { key } = await world.aLicense();
    await use.activate(key, 'desk');
    const { text = '' } = answer(await use.fileFor(key, 'desk'));
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'license-'));
    const [file, pem] = [path.join(folder, 'license.txt'), path.join(folder, 'key.pem')];
    fs.writeFileSync(file, text);
    fs.writeFileSync(pem, await publicKey());
    const run = () => promisify(execFile)(process.execPath, ['docs/verifier/verify-license.mjs', file, pem]);
    expect((JSON.parse((await run()).stdout) as { license: string }).license).toBe(key);
    fs.writeFileSync(file, text.replace('A', 'B'));
    await expect(run()).rejects.toMatchObject({ code: 1 });
    fs.rmSync(folder, { recursive: true });
  });

  test('ends after the days that were asked for, a year at most, and is not given for what does not work', async () => {
    const { id, key } = await world.aLicense();
    await use.activate(key, 'desk');
    expect((await use.fileFor(key, 'desk', 366)).code).toBe('BAD_USER_INPUT');
    const { validUntil = '' } = answer(await use.fileFor(key, 'desk', 7));
    expect(Math.round((new Date(validUntil).getTime() - Date.now()) / day)).toBe(7);
    await act(`suspendLicense(id: "${id}", reason: "${why}")`);
    expect((await use.fileFor(key, 'desk')).code).toBe('LICENSE_SUSPENDED');
  });
});
