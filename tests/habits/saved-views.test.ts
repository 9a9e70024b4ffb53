import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createUser } from '../../server/identity/create-user.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';

const save =
  'mutation ($input: CreateSavedViewInput!) { saveView(input: $input) { id name query isShared isDefault } }';
const prefer =
  'mutation ($id: ID!, $isDefault: Boolean!) { openViewByDefault(id: $id, isDefault: $isDefault) { id isDefault } }';
const remove = 'mutation ($id: ID!) { removeView(id: $id) }';
const list = (name: string): string =>
  `{ savedViews(filter: { list: { eq: "${name}" } }) { nodes { name query isDefault owner { name } } } }`;

interface View {
  id: string;
  name: string;
  query: string;
}
let product: Product;
let mira: Actor;
let sam: Actor;
let ann: Actor;

beforeAll(async () => {
  product = await startProduct();
  const people = await product.arrange(async (ctx) => [
    await createUser(ctx, { email: 'mira@bursar.example', name: 'Mira', role: StaffRole.SUPER_ADMIN }),
    await createUser(ctx, { email: 'sam@bursar.example', name: 'Sam', role: StaffRole.SUPPORT_ADMIN }),
    (
      await signUp(ctx, {
        email: 'ann@acme.example',
        name: 'Ann',
        organization: { name: 'Acme', slug: 'acme' },
      })
    ).user,
  ]);
  [mira, sam, ann] = (await Promise.all(people.map((person) => product.actingAs(person)))) as [
    Actor,
    Actor,
    Actor,
  ];
});
afterAll(() => product.close());

const aView = async (actor: Actor, more: object = {}): Promise<View> => {
  const input = {
    list: 'organizations',
    name: 'Suspended',
    query: 'state=SUSPENDED',
    isShared: false,
    ...more,
  };
  return (await actor.get<{ saveView: View }>(save, { input })).saveView;
};
const namesFor = async (actor: Actor, of = 'organizations'): Promise<string[]> => {
  const { savedViews } = await actor.get<{ savedViews: { nodes: View[] } }>(list(of));
  return savedViews.nodes.map(({ name }) => name);
};

describe('a saved view', () => {
  test('keeps what the list shows, and not the place in it; under its name it is replaced', async () => {
    const first = await aView(mira, { query: 'state=ACTIVE&after=abc&q=ac' });
    expect(first.query).toBe('q=ac&state=ACTIVE');
    const second = await aView(mira);
    expect(second).toMatchObject({ id: first.id, query: 'state=SUSPENDED' });
    expect(await namesFor(mira)).toEqual(['Suspended']);
  });

  test('is for its owner alone until it is shared, and for no customer', async () => {
    expect(await namesFor(sam)).toEqual([]);
    await aView(mira, { name: 'Shared', isShared: true });
    expect(await namesFor(sam)).toEqual(['Shared']);
    expect(await namesFor(mira)).toEqual(['Shared', 'Suspended']);
    expect(await namesFor(mira, 'users')).toEqual([]);
    expect(await ann.ask(list('organizations'))).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is changed by its owner alone', async () => {
    const shared = await aView(mira, { name: 'Shared', isShared: true });
    const hidden = await aView(mira);
    for (const [operation, more] of [
      [prefer, { isDefault: true }],
      [remove, {}],
    ] as const) {
      expect(await sam.ask(operation, { id: shared.id, ...more })).toMatchObject({
        code: 'VIEW_OF_SOMEONE_ELSE',
      });
      expect(await sam.ask(operation, { id: hidden.id, ...more })).toMatchObject({ code: 'NOT_FOUND' });
    }
    // the same name is a view of one's own
    const own = await aView(sam, { name: 'Shared', query: 'q=sam' });
    expect(own.id).not.toBe(shared.id);
    expect(
      (await mira.get<{ savedViews: { nodes: View[] } }>(list('organizations'))).savedViews.nodes,
    ).toMatchObject([{ name: 'Shared', query: 'state=SUSPENDED' }, { name: 'Suspended' }]);
  });

  test('is what its owner starts with, one of a list', async () => {
    const views = [await aView(mira), await aView(mira, { name: 'Other' })];
    for (const { id } of views) {
      expect(await mira.get(prefer, { id, isDefault: true })).toEqual({
        openViewByDefault: { id, isDefault: true },
      });
    }
    const { rows } = await product.runtime.pool.query('select name from saved_view where is_default');
    expect(rows).toEqual([{ name: 'Other' }]);
    await mira.get(prefer, { id: views[1]?.id, isDefault: false });
    expect((await product.runtime.pool.query('select from saved_view where is_default')).rowCount).toBe(0);
  });

  test('can be removed', async () => {
    const { id } = await aView(mira, { name: 'Short-lived' });
    expect(await mira.get(remove, { id })).toEqual({ removeView: true });
    expect(await namesFor(mira)).not.toContain('Short-lived');
    expect(await mira.ask(remove, { id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each([
    [{ query: 'after=abc' }, 'VIEW_IS_EMPTY', ['query']],
    [{ name: '  ' }, 'BAD_USER_INPUT', ['name']],
    [{ name: 'x'.repeat(61) }, 'BAD_USER_INPUT', ['name']],
    [{ list: 'no list' }, 'BAD_USER_INPUT', ['list']],
  ])('is refused where it says nothing: %j', async (more, code, fields) => {
    const input = { list: 'organizations', name: 'Refused', query: 'q=acme', isShared: false, ...more };
    expect(await mira.ask(save, { input })).toMatchObject({ code, fields });
  });
});
