import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { arrangeSuperAdmin } from '../identity/user.factory.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';

const set = `mutation ($settings: [SettingInput!]!) { updateSettings(settings: $settings, reason: "As agreed") { key value isSet } }`;
const shown = '{ settings { key category value initialValue isSet kind min max unit } }';

interface Shown {
  key: string;
  value: string;
  isSet: boolean;
}
let product: Product;
let mira: Actor;

beforeAll(async () => {
  product = await startProduct({ GRACE_DAYS: '21' });
});
beforeEach(async () => {
  mira = await product.actingAs(await arrangeSuperAdmin(product));
});
afterAll(() => product.close());

const settingOf = async (key: string): Promise<Shown | undefined> =>
  (await mira.get<{ settings: Shown[] }>(shown)).settings.find((one) => one.key === key);
const grace = 'subscriptions.graceDays';

describe('a setting', () => {
  test('says what the environment says until somebody sets it, and again once that is taken back', async () => {
    expect(await settingOf(grace)).toMatchObject({
      value: '21',
      isSet: false,
      kind: 'INTEGER',
      unit: 'days',
      category: 'BILLING',
    });
    await mira.get(set, { settings: [{ key: grace, value: ' 10 ' }] });
    expect(await settingOf(grace)).toMatchObject({ value: '10', isSet: true, initialValue: '21' });
    await mira.get(set, { settings: [{ key: grace, value: null }] });
    expect(await settingOf(grace)).toMatchObject({ value: '21', isSet: false });
  });

  test.each([
    [grace, '-1'],
    [grace, '366'],
    [grace, '1.5'],
    [grace, ''],
    ['general.siteName', ' '],
    ['general.siteName', 'two\nlines'],
  ])('%s refuses %j, by its key', async (key, value) => {
    expect(await mira.ask(set, { settings: [{ key, value }] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [key],
    });
  });

  test('is set with the others or not at all', async () => {
    const settings = [
      { key: 'general.siteName', value: 'Ledgerly' },
      { key: grace, value: 'never' },
    ];
    expect((await mira.ask(set, { settings })).code).toBe('BAD_USER_INPUT');
    expect(await settingOf('general.siteName')).toMatchObject({ value: 'Bursar', isSet: false });
  });

  test('is in the audit with its old and new value, and undone from there', async () => {
    await mira.get(set, { settings: [{ key: grace, value: '10' }] });
    await mira.get(set, { settings: [{ key: grace, value: '12' }] });
    const { auditEntries } = await mira.get<{
      auditEntries: { nodes: { id: string; reason: string; changes: { fields: object[] }[] }[] };
    }>(
      `{ auditEntries(filter: { action: { eq: "updateSettings" }, failed: false }, first: 1) { nodes { id reason changes { fields { name before after } } } } }`,
    );
    const [entry] = auditEntries.nodes;
    expect(entry?.reason).toBe('As agreed');
    expect(entry?.changes[0]?.fields).toContainEqual({ name: 'value', before: '10', after: '12' });
    await mira.get(`mutation ($id: ID!) { undoDeed(entryId: $id) { id } }`, { id: entry?.id });
    expect(await settingOf(grace)).toMatchObject({ value: '10' });
  });

  test('set by two at once is what one of them said, and both are in the audit', async () => {
    await mira.get(set, { settings: [{ key: grace, value: null }] });
    await Promise.all(['11', '13'].map((value) => mira.get(set, { settings: [{ key: grace, value }] })));
    expect(['11', '13']).toContain((await settingOf(grace))?.value);
  });
});
