import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { everyMinute, lookAtOnce } from '../../server/kit/periodic.ts';
import { expireLicenses } from '../../server/licenses/expire-licenses.job.ts';
import { tellOfLicenseEnds } from '../../server/licenses/tell-of-license-ends.job.ts';
import type { Answer } from '../kit/product.ts';
import { day, machine, openLicenseWorld, why, type LicenseWorld, type SeenLicense } from './license-world.ts';

let world: LicenseWorld;
beforeAll(async () => {
  world = await openLicenseWorld();
});
beforeEach(() => world.served.product.runtime.pool.query('delete from rate_limit'));
afterAll(() => world.close());

const at = (days: number): string =>
  new Date(world.served.product.runtime.clock.now().getTime() + days * day).toISOString();
const act = async (
  mutation: string,
  by = world.admin,
): Promise<
  Answer<{
    license: SeenLicense & {
      expiresAt: string | null;
      machineLimit: number | null;
      user: { email: string } | null;
      replacedBy: { id: string } | null;
    };
  }>
> =>
  by.ask(
    `mutation { license: ${mutation} { id key status expiresAt machineLimit user { email } replacedBy { id } } }`,
  );
const done = async (mutation: string) => {
  const { data, code } = await act(mutation);
  if (!data) throw new Error(`${mutation} answered ${code}`);
  return data.license;
};
const issue = (input: object): Promise<Answer<{ issueLicense: SeenLicense }>> =>
  world.admin.ask('mutation ($input: IssueLicenseInput!) { issueLicense(input: $input) { id key status } }', {
    input: {
      appId: world.appId,
      planId: world.planId,
      organizationId: world.organizationId,
      reason: why,
      ...input,
    },
  });
const reason = `reason: "${why}"`;
const activate = (key: string, name: string) =>
  world.ask('mutation ($input: ActivateLicenseInput!) { activateLicense(input: $input) { id } }', {
    input: { key, fingerprint: machine(name), name },
  });
const found = async (filter: object): Promise<string[]> => {
  const { licenses } = await world.admin.get<{ licenses: { nodes: { key: string }[] } }, object>(
    'query ($filter: LicenseFilter) { licenses(first: 200, filter: $filter) { nodes { key } } }',
    { filter },
  );
  return licenses.nodes.map(({ key }) => key);
};

describe('a license is issued', () => {
  test('to an organization, and its owner holds it; both find it on their pages', async () => {
    const { organizationId, owner } = await world.aCompany();
    const { key } = await world.aLicense({ organizationId, isFree: true, note: 'Partner' });
    const seen = await world.admin.get(
      `{ organization(id: "${organizationId}") { licenseCount licenses { nodes { key isFree plan { name } } } }
         user(id: "${owner.id}") { licenseCount licenses { nodes { key } } } }`,
    );
    expect(seen).toEqual({
      organization: {
        licenseCount: 1,
        licenses: { nodes: [{ key, isFree: true, plan: { name: 'Professional' } }] },
      },
      user: { licenseCount: 1, licenses: { nodes: [{ key }] } },
    });
  });

  test('to a person: the organization is the one that they signed up with', async () => {
    const { organizationId, owner } = await world.aCompany();
    const { id } = await world.aLicense({ organizationId: null, userId: owner.id });
    const { license } = await world.admin.get<{ license: object }>(
      `{ license(id: "${id}") { organization { id } user { email } expiresAt machineLimit } }`,
    );
    expect(license).toEqual({
      organization: { id: organizationId },
      user: { email: owner.email },
      expiresAt: null,
      machineLimit: 1,
    });
  });

  test('for as many machines as the plan allows, where nothing is said', async () => {
    const limitOf = async (more: object): Promise<unknown> => {
      const { id } = await world.aLicense(more);
      const { license } = await world.admin.get<{ license: { machineLimit: number | null } }>(
        `{ license(id: "${id}") { machineLimit } }`,
      );
      return license.machineLimit;
    };
    expect(await limitOf({})).toBe(1);
    expect(await limitOf({ planId: world.customPlanId })).toBe(4);
    expect(await limitOf({ planId: world.customPlanId, machineLimit: null })).toBeNull();
  });

  test('once for a key of idempotency, however many ask at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => issue({ idempotencyKey: 'order-4711' })),
    );
    expect(new Set(answers.map(({ data }) => data?.issueLicense.id)).size).toBe(1);
    const other = await issue({ idempotencyKey: 'order-4711', planId: world.otherPlanId });
    expect(other).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', fields: ['idempotencyKey'] });
  });

  test.each([
    [() => ({ planId: world.otherPlanId }), 'PLAN_OF_OTHER_PRODUCT', 'planId'],
    [() => ({ expiresAt: at(-1) }), 'DATE_IN_THE_PAST', 'expiresAt'],
    [() => ({ organizationId: null }), 'BAD_USER_INPUT', 'organizationId'],
    [() => ({ machineLimit: 0 }), 'BAD_USER_INPUT', 'machineLimit'],
    [() => ({ domain: 'https://acme.example' }), 'BAD_USER_INPUT', 'domain'],
  ])('%# or what is wrong is said, at its field', async (input, code, field) => {
    expect(await issue(input())).toMatchObject({ code, fields: [field] });
  });

  test('to no one who is not a member, and to no organization that is closed', async () => {
    const [one, other] = [await world.aCompany(), await world.aCompany()];
    expect(await issue({ organizationId: one.organizationId, userId: other.owner.id })).toMatchObject({
      code: 'NOT_A_MEMBER',
      fields: ['userId'],
    });
    await world.admin.get(`mutation { closeOrganization(id: "${one.organizationId}", ${reason}) { id } }`);
    expect((await issue({ organizationId: one.organizationId })).code).toBe('ORGANIZATION_CLOSED');
  });
});

describe('a license', () => {
  test('is suspended and lifted, extended, and revoked for good', async () => {
    const { id } = await world.aLicense({ expiresAt: at(10) });
    expect(await done(`suspendLicense(id: "${id}", ${reason})`)).toMatchObject({ status: 'SUSPENDED' });
    expect(await done(`unsuspendLicense(id: "${id}")`)).toMatchObject({ status: 'ACTIVE' });
    const until = at(40);
    expect(
      await done(`extendLicense(input: { id: "${id}", expiresAt: "${until}", ${reason} })`),
    ).toMatchObject({ expiresAt: until });
    expect((await act(`extendLicense(input: { id: "${id}", expiresAt: "${at(20)}", ${reason} })`)).code).toBe(
      'NOT_AN_EXTENSION',
    );
    expect(await done(`extendLicense(input: { id: "${id}", expiresAt: null, ${reason} })`)).toMatchObject({
      expiresAt: null,
    });
    expect(await done(`revokeLicense(id: "${id}", ${reason})`)).toMatchObject({ status: 'REVOKED' });
    for (const late of [
      `suspendLicense(id: "${id}", ${reason})`,
      `unsuspendLicense(id: "${id}")`,
      `extendLicense(input: { id: "${id}", expiresAt: null, ${reason} })`,
      `updateLicense(id: "${id}", input: { note: "x" }, ${reason})`,
      `assignLicense(input: { id: "${id}", organizationId: "${world.organizationId}", ${reason} })`,
    ])
      expect((await act(late)).code).toBe('LICENSE_REVOKED');
  });

  test('expires by itself, at the time of the product, and works again when it is extended', async () => {
    const { id, key } = await world.aLicense({ expiresAt: at(1) });
    const suspended = await world.aLicense({ expiresAt: at(1) });
    await done(`suspendLicense(id: "${suspended.id}", ${reason})`);
    world.later(2 * day);
    const { runtime } = world.served.product;
    await lookAtOnce(runtime.pool, [everyMinute(expireLicenses)]);
    await world.served.product.runJobs();
    expect(await found({ status: { eq: 'EXPIRED' } })).toEqual([key]);
    expect(await done(`unsuspendLicense(id: "${suspended.id}")`)).toMatchObject({ status: 'EXPIRED' });
    expect(
      await done(`extendLicense(input: { id: "${id}", expiresAt: "${at(5)}", ${reason} })`),
    ).toMatchObject({ status: 'ACTIVE' });
    world.later(0);
  });

  test('tells its owner some days before it ends, and when it has, each once; and anew when it was extended', async () => {
    const { product } = world.served;
    const { organizationId, owner } = await world.aCompany();
    const { id, key } = await world.aLicense({ organizationId, expiresAt: at(20) });
    const look = async (): Promise<string[]> => {
      await lookAtOnce(product.runtime.pool, [everyMinute(expireLicenses), everyMinute(tellOfLicenseEnds)]);
      await product.runJobs();
      const told = product.mails.filter(({ to, text }) => to === owner.email && text.includes(key));
      return told.map(({ subject }) => subject.replace(/on .*/, 'soon'));
    };
    const [ends, ended] = ['the license for Desktop ends soon', 'the license for Desktop has ended'];
    const are = (subjects: string[]) => subjects.map((one) => expect.stringContaining(one));
    expect(await look()).toEqual([]);
    world.later(7 * day);
    expect(await look()).toEqual(are([ends]));
    expect(await look()).toEqual(are([ends]));
    world.later(21 * day);
    expect(await look()).toEqual(are([ends, ended]));
    expect(await look()).toEqual(are([ends, ended]));
    await done(`extendLicense(input: { id: "${id}", expiresAt: "${at(5)}", ${reason} })`);
    expect(await look()).toEqual(are([ends, ended, ends]));
    const { license } = await world.admin.get<{ license: { timeline: { nodes: { title: string }[] } } }>(
      `{ license(id: "${id}") { timeline(first: 20, types: ["LICENSE"]) { nodes { title } } } }`,
    );
    expect(license.timeline.nodes.filter(({ title }) => title === 'Owner told by mail')).toHaveLength(3);
    world.later(0);
  });

  test('is reissued: another key, the same terms, no machines; the second time it is the same successor', async () => {
    const { id, key } = await world.aLicense({ machineLimit: 3, domain: 'acme.example', expiresAt: at(9) });
    await activate(key, 'desk');
    const successor = await done(`reissueLicense(id: "${id}", ${reason})`);
    expect(await done(`reissueLicense(id: "${id}", ${reason})`)).toMatchObject({ id: successor.id });
    const { license, next } = await world.admin.get<Record<'license' | 'next', object>>(
      `{ license(id: "${id}") { status replacedBy { id } machinesInUse }
         next: license(id: "${successor.id}") { status machineLimit domain machinesInUse user { email } } }`,
    );
    expect(license).toEqual({ status: 'REVOKED', replacedBy: { id: successor.id }, machinesInUse: 1 });
    expect(next).toEqual({
      status: 'ACTIVE',
      machineLimit: 3,
      domain: 'acme.example',
      machinesInUse: 0,
      user: { email: world.owner.email },
    });
    expect(successor.key).not.toBe(key);
  });

  test('is found by key, with and without hyphens, by holder, e-mail, organization and domain, and filtered', async () => {
    const { organizationId, owner } = await world.aCompany();
    const { key } = await world.aLicense({ organizationId, domain: 'search.example' });
    for (const q of [
      key,
      key.slice(5, 16),
      key.replaceAll('-', '').toLowerCase(),
      owner.name,
      owner.email,
      'search.ex',
    ])
      expect(await found({ q })).toEqual([key]);
    expect(
      await found({ organization: { eq: organizationId }, status: { eq: 'ACTIVE' }, planKey: { eq: 'PRO' } }),
    ).toEqual([key]);
    expect(await found({ organization: { eq: organizationId }, status: { eq: 'REVOKED' } })).toEqual([]);
  });

  test('keeps its history: acts with who and why, and machines', async () => {
    const { id, key } = await world.aLicense();
    await activate(key, 'desk');
    await done(`suspendLicense(id: "${id}", ${reason})`);
    const { license } = await world.admin.get<{
      license: { timeline: { nodes: { title: string; detail: string }[] } };
    }>(`{ license(id: "${id}") { timeline { nodes { title detail } } } }`);
    expect(license.timeline.nodes).toEqual([
      { title: 'Suspend license', detail: why },
      { title: 'Activated', detail: 'desk' },
      { title: 'Issue license', detail: why },
    ]);
  });

  test('is seen by the members of its organization, and by nobody else of the customers', async () => {
    const { organizationId, owner } = await world.aCompany();
    const { key } = await world.aLicense({ organizationId });
    await world.aLicense();
    const mine = await world.served.product.actingAs(owner);
    expect(await mine.get('{ licenses { nodes { key } } }')).toEqual({ licenses: { nodes: [{ key }] } });
  });

  test('counts among those of the overview while it works', async () => {
    const active = async (): Promise<number> =>
      (await world.admin.get<{ overview: { activeLicenses: number } }>('{ overview { activeLicenses } }'))
        .overview.activeLicenses;
    const before = await active();
    await world.aLicense({ expiresAt: at(1) });
    expect(await active()).toBe(before + 1);
    world.later(2 * day);
    expect(await active()).toBe(before);
    world.later(0);
  });

  test('is not narrowed below the machines that it has, nor by undoing', async () => {
    const { id, key } = await world.aLicense({ machineLimit: 1 });
    await done(`updateLicense(id: "${id}", input: { machineLimit: 2 }, ${reason})`);
    const { auditEntries } = await world.admin.get<{ auditEntries: { nodes: { id: string }[] } }>(
      '{ auditEntries(first: 1, filter: { action: { eq: "updateLicense" } }) { nodes { id } } }',
    );
    await activate(key, 'one');
    await activate(key, 'two');
    expect(await act(`updateLicense(id: "${id}", input: { machineLimit: 1 }, ${reason})`)).toMatchObject({
      code: 'MACHINES_IN_USE',
      fields: ['machineLimit'],
    });
    const undo = await world.admin.ask(
      `mutation { undoDeed(entryId: "${auditEntries.nodes[0]?.id}") { id } }`,
    );
    expect(undo.code).toBe('MOVED_ON');
  });
});
