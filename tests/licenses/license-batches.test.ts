import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openLicenseWorld, why, type LicenseWorld } from './license-world.ts';

let world: LicenseWorld;
beforeAll(async () => {
  world = await openLicenseWorld();
});
beforeEach(() => world.served.product.runtime.pool.query('delete from rate_limit'));
afterAll(() => world.close());

describe('a batch', () => {
  const issueMany = (count: number, more: object = {}) =>
    world.admin.ask<{ issueLicenses: { id: string } }, object>(
      'mutation ($input: IssueLicensesInput!) { issueLicenses(input: $input) { id count } }',
      { input: { appId: world.appId, planId: world.planId, count, name: 'Fair', reason: why, ...more } },
    );

  test('of 500 is made at once, each with a key of its own, and downloaded', async () => {
    const { data } = await issueMany(500);
    const batch = data?.issueLicenses.id ?? '';
    const filter = encodeURIComponent(JSON.stringify({ batch: { eq: batch } }));
    const file = await world.served.send(undefined, {
      as: world.admin,
      method: 'GET',
      path: `/export/licenses.csv?filter=${filter}`,
    });
    const [head, ...rows] = file.text.trim().split('\n');
    expect(head).toContain('Key,App,Plan,Status');
    const keys = rows.map((row) => row.split(',')[0]);
    expect(new Set(keys).size).toBe(500);
    expect(
      await world.ask('query ($key: String!) { validateLicense(key: $key) { valid planKey } }', {
        key: keys[499],
      }),
    ).toMatchObject({
      data: { validateLicense: { valid: true, planKey: 'PRO' } },
    });
  });

  test('of 501 is refused, and the field is named; of none, too', async () => {
    expect(await issueMany(501)).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['count'] });
    expect(await issueMany(0)).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['count'] });
  });

  test('is made once for a key of idempotency, and its keys are handed out one by one', async () => {
    const made = await Promise.all([1, 2, 3].map(() => issueMany(2, { idempotencyKey: 'fair-2026' })));
    expect(new Set(made.map(({ data }) => data?.issueLicenses.id)).size).toBe(1);
    const batch = made[0]?.data?.issueLicenses.id;
    const { licenses } = await world.admin.get<{
      licenses: { nodes: { id: string; timeline: { nodes: { title: string }[] } }[] };
    }>(
      `{ licenses(filter: { batch: { eq: "${batch}" }, handedOut: false }) { nodes { id timeline { nodes { title } } } } }`,
    );
    const [first] = licenses.nodes;
    expect(licenses.nodes).toHaveLength(2);
    expect(first?.timeline.nodes[0]).toEqual({ title: 'Issue licenses' });
    const { owner } = await world.aCompany();
    const { assignLicense } = await world.admin.get<{ assignLicense: object }>(
      `mutation { assignLicense(input: { id: "${first?.id}", userId: "${owner.id}", reason: "${why}" }) { user { email } } }`,
    );
    expect(assignLicense).toEqual({ user: { email: owner.email } });
    const { left } = await world.admin.get<{ left: { totalCount: number } }>(
      `{ left: licenses(filter: { batch: { eq: "${batch}" }, handedOut: false }) { totalCount } }`,
    );
    expect(left.totalCount).toBe(1);
  });
});
