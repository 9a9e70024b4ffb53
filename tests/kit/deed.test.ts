import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAdmin } from '../../server/identity/create-admin.ts';
import type { Ctx } from '../../server/kit/context.ts';
import { deed } from '../../server/kit/deed.ts';
import { UserError } from '../../server/kit/errors.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { startProduct, type Product } from './product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const entriesOf = async (action: string): Promise<{ error: string | null }[]> => {
  const { rows } = await product.runtime.pool.query<{ error: string | null }>(
    'select error from audit.entry where action = $1',
    [action],
  );
  return rows;
};
const found = (slug: string) => (ctx: Ctx) => {
  ctx.em.create(Organization, { name: slug, slug, createdAt: new Date() });
  return Promise.resolve();
};

describe('a deed', () => {
  test('leaves one entry', async () => {
    await deed(product.runtime, { action: 'one', actor: 'test' }, found('one'));
    expect(await entriesOf('one')).toEqual([{ error: null }]);
  });

  test('that changes nothing leaves an entry, unless it is a mirror', async () => {
    await deed(product.runtime, { action: 'still', actor: 'test' }, () => Promise.resolve());
    await deed(product.runtime, { action: 'mirror', actor: 'test', onlyIfChanged: true }, () =>
      Promise.resolve(),
    );
    expect(await entriesOf('still')).toHaveLength(1);
    expect(await entriesOf('mirror')).toEqual([]);
    await deed(product.runtime, { action: 'mirror', actor: 'test', onlyIfChanged: true }, found('mirrored'));
    expect(await entriesOf('mirror')).toHaveLength(1);
  });

  test('that fails undoes everything, and leaves an entry with the code', async () => {
    const fail = deed(product.runtime, { action: 'fails', actor: 'test' }, async (ctx) => {
      await found('undone')(ctx);
      await ctx.em.flush();
      throw new UserError('NOT_TODAY', 'Come back tomorrow.');
    });
    await expect(fail).rejects.toMatchObject({ code: 'NOT_TODAY' });
    expect(await entriesOf('fails')).toEqual([{ error: 'NOT_TODAY: Come back tomorrow.' }]);
    expect(await product.runtime.orm.em.fork().count(Organization, { slug: 'undone' })).toBe(0);
  });

  test('that waits for another one in a circle is done anew, and both are done once', async () => {
    const [left, right] = await deed(
      product.runtime,
      { action: 'arrange', actor: 'test' },
      async ({ em }) => {
        const made = ['left', 'right'].map((slug) =>
          em.create(Organization, { name: slug, slug, createdAt: new Date() }),
        );
        await em.flush();
        return made.map(({ id }) => id) as [string, string];
      },
    );
    let waiting = 0;
    let free = () => {};
    const bothHaveOne = new Promise<void>((resolve) => (free = resolve));
    const rename = (first: string, second: string, name: string): Promise<void> =>
      deed(product.runtime, { action: 'circle', actor: 'test' }, async (ctx) => {
        const one = await ctx.read.lock(Organization, first);
        if ((waiting += 1) >= 2) free();
        await bothHaveOne;
        const other = await ctx.read.lock(Organization, second);
        for (const each of [one, other]) each.name += name;
      });
    await Promise.all([rename(left, right, ' A'), rename(right, left, ' B')]);
    expect(waiting).toBe(3);
    expect(await entriesOf('circle')).toEqual([{ error: null }, { error: null }]);
    for (const { name } of await product.runtime.orm.em.fork().find(Organization, [left, right]))
      expect(name).toMatch(/^(left|right)( A B| B A)$/);
  });

  test('keeps the words of an unexpected error out of the audit', async () => {
    const fail = deed(product.runtime, { action: 'breaks', actor: 'test' }, () =>
      Promise.reject(new Error('ann@acme.example has no card')),
    );
    await expect(fail).rejects.toThrow('no card');
    expect(await entriesOf('breaks')).toEqual([{ error: 'INTERNAL_SERVER_ERROR' }]);
  });
});

test('who signs in is the actor of the deed, though nobody was when it began', async () => {
  const password = 'a password of length';
  const { id } = await product.arrange((ctx) =>
    createAdmin(ctx, { email: 'mira@bursar.example', name: 'Mira', password }),
  );
  await product
    .stranger()
    .get(`mutation { signIn(input: { email: "mira@bursar.example", password: "${password}" }) { outcome } }`);
  const { rows } = await product.runtime.pool.query(
    `select e.actor, e.actor_user_id, p.subject from audit.entry e join audit.personal p on p.entry_id = e.id and p.name = 'ip'
     where e.action = 'signIn'`,
  );
  expect(rows).toEqual([{ actor: 'user', actor_user_id: id, subject: id }]);
});
