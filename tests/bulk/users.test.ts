import { afterAll, beforeAll, expect, test } from 'vitest';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { User, UserState } from '../../server/identity/user.entity.ts';
import { arrangeSuperAdmin, arrangeSupportAdmin, arrangeUser } from '../identity/user.factory.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { carryOut, dryRun, shown, type Operation } from './operations.ts';

let product: Product;
let mira: Actor;

const people = (number: number, word: string): Promise<User[]> =>
  Promise.all(
    Array.from({ length: number }, (_, n) =>
      arrangeUser(product, { name: `${word} ${n}`, email: `${word}${n}@company.example` }),
    ),
  );
const planned = (act: string, input: object, by = mira): Promise<Operation> =>
  dryRun(
    product,
    by,
    `mutation ($input: SelectUsersInput!) { operation: plan${act}Users(input: $input) ${shown} }`,
    { input: { reason: 'They share one account', ...input } },
  );
const stateOf = async ({ id }: { id: string }): Promise<UserState> =>
  (await product.runtime.orm.em.fork().findOneOrFail(User, { id })).state;

beforeAll(async () => {
  product = await startProduct();
  mira = await product.actingAs(await arrangeSuperAdmin(product));
});
afterAll(() => product.close());

test('many people are suspended, signed out and told, and let in again', async () => {
  const made = await people(3, 'amber');
  const signedIn = await product.actingAs(made[0] as User);
  const operation = await planned('Suspend', { filter: { q: 'amber' } });
  expect(operation.outcomes).toEqual([
    { status: 'PLANNED', detail: 'State: ACTIVE to SUSPENDED', count: 2 },
    { status: 'PLANNED', detail: 'State: ACTIVE to SUSPENDED; Signed in: Yes to No', count: 1 },
  ]);
  expect(await Promise.all(made.map(stateOf))).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);

  // a visit changes nothing that the dry run looked at
  await product.arrange(({ em, clock }) =>
    em.nativeUpdate(User, { id: made[1]?.id ?? '' }, { lastSeenAt: clock.now() }),
  );
  product.mails.length = 0;
  const done = await carryOut(product, mira, operation);
  expect(done).toMatchObject({ state: 'DONE', done: 3, remaining: 0 });
  expect(await Promise.all(made.map(stateOf))).toEqual(['SUSPENDED', 'SUSPENDED', 'SUSPENDED']);
  expect(product.mails.map(({ to }) => to).sort()).toEqual(made.map(({ email }) => email));
  expect((await signedIn.get<{ viewer: object | null }>('{ viewer { user { id } } }')).viewer).toBeNull();

  const back = await carryOut(product, mira, await planned('Activate', { filter: { q: 'amber' } }));
  expect(back.outcomes).toEqual([{ status: 'DONE', detail: 'State: SUSPENDED to ACTIVE', count: 3 }]);
  expect(await Promise.all(made.map(stateOf))).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
});

test('oneself, who is banned, and who is suspended already are told apart, and left alone', async () => {
  const [banned, suspended, one] = await people(3, 'birch');
  const act = async (name: string, user?: User): Promise<unknown> =>
    mira.get(`mutation ($id: ID!) { ${name}(id: $id, reason: "before") { id } }`, { id: user?.id });
  await act('banUser', banned);
  await act('suspendUser', suspended);
  const ids = [banned, suspended, one].map((user) => user?.id);
  const operation = await planned('Suspend', { ids: [...ids, mira.userId] });
  expect(operation.outcomes).toEqual([
    { status: 'PLANNED', detail: 'State: ACTIVE to SUSPENDED', count: 1 },
    {
      status: 'REFUSED',
      detail: 'Nobody does this to their own account. Ask another super-admin.',
      count: 1,
    },
    { status: 'REFUSED', detail: 'This person is banned, which is more than suspended.', count: 1 },
    { status: 'UNCHANGED', detail: null, count: 1 },
  ]);
});

test('the last super-admin but the author stays, and support may not ask for it', async () => {
  const second = await arrangeSuperAdmin(product);
  const third = await product.actingAs(await arrangeSuperAdmin(product));
  await carryOut(
    product,
    third,
    await planned('Suspend', { filter: { role: { eq: StaffRole.SUPER_ADMIN } } }, third),
  );
  expect(await stateOf(second)).toBe('SUSPENDED');
  expect(await stateOf({ id: third.userId ?? '' })).toBe('ACTIVE');
  const sofia = await product.actingAs(await arrangeSupportAdmin(product));
  const refused = await sofia.ask('mutation { planSuspendUsers(input: { reason: "x", filter: {} }) { id } }');
  expect(refused.code).toBe('FORBIDDEN');
});
