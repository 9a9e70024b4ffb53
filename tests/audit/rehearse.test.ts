import { afterAll, beforeAll, expect, test } from 'vitest';
import { rehearseEach } from '../../server/audit/rehearse.ts';
import { createContext } from '../../server/kit/context.ts';
import { UserError } from '../../server/kit/errors.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { suspendOrganization } from '../../server/organizations/suspend-organization.ts';
import { createTag } from '../../server/tags/create-tag.ts';
import { Tag, TagColor } from '../../server/tags/tag.entity.ts';
import { arrangeSuperAdmin } from '../identity/user.factory.ts';
import { startProduct, type Product } from '../kit/product.ts';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.close());

const asAdmin = async (): Promise<ReturnType<typeof createContext>> => {
  const { id } = await arrangeSuperAdmin(product);
  const caller = { kind: 'staff', userId: id, sessionId: null, effectiveUserId: null } as const;
  return createContext(product.runtime, { ...caller, permissions: new Set<string>() });
};

test('acts that are rehearsed together see nothing of each other, nor of one that the database refused', async () => {
  const { color } = await product.arrange((ctx) =>
    createTag(ctx, { name: 'taken', color: TagColor.SUCCESS }),
  );
  const names = ['new', 'new', 'Taken', 'NEW', 'another'];
  const found = await rehearseEach(await asAdmin(), 'createTag', names, (inner, name) =>
    createTag(inner, { name, color }),
  );
  expect(
    found.map((one) =>
      one instanceof UserError ? one.code : one.changes.map(({ type, operation }) => `${type} ${operation}`),
    ),
  ).toEqual([['Tag INSERT'], ['Tag INSERT'], 'TAG_EXISTS', ['Tag INSERT'], ['Tag INSERT']]);
  expect(await product.runtime.orm.em.fork().count(Tag)).toBe(1);
});

test('whoever wants a record that was rehearsed need not wait for those that come after it', async () => {
  const [first, second] = await product.arrange(async (ctx) => {
    const made: Organization[] = [];
    for (const slug of ['one', 'two'])
      made.push(
        (
          await signUp(ctx, {
            ...{ email: `owner@${slug}.example`, name: 'Owner' },
            organization: { name: slug, slug },
          })
        ).organization,
      );
    return made as [Organization, Organization];
  });
  let free = false;
  await rehearseEach(await asAdmin(), 'suspendOrganization', [first, second], async (inner, { id }) => {
    await suspendOrganization(inner, { id, reason: 'To see' });
    if (id !== second.id) return;
    const { rowCount } = await product.runtime.pool.query(
      'select from organization where id = $1 for update nowait',
      [first.id],
    );
    free = rowCount === 1;
  });
  expect(free).toBe(true);
  const states = await product.runtime.orm.em.fork().find(Organization, { id: [first.id, second.id] });
  expect(states.map(({ state }) => state)).toEqual(['ACTIVE', 'ACTIVE']);
});
