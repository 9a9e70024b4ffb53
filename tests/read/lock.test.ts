import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReadCaller } from '../../server/kit/read/environment.ts';
import type { Reader } from '../../server/kit/read/reader.ts';
import { Branch } from './library/branch.entity.ts';
import { customerOf, idOf, openLibrary, staff, type Library } from './library/library.ts';
import { Member } from './library/member.entity.ts';
import { Visit } from './library/visit.entity.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

/** A mutation's transaction. */
const inTransaction = async <T>(
  work: (read: Reader, em: EntityManager, locked: object[]) => Promise<T>,
  caller: ReadCaller = staff,
): Promise<T> =>
  library.orm.em.fork().transactional((em) => {
    const locked: object[] = [];
    return work(
      library.engine.reader(library.pool, caller, { em, onLock: (entity) => locked.push(entity) }),
      em,
      locked,
    );
  });

test('a locked row is an entity of the transaction, and its hook is told', async () => {
  const id = idOf(3, 7);
  await inTransaction(async (read, _em, locked) => {
    const member = await read.lock(Member, id);
    expect(member).toBeInstanceOf(Member);
    expect(locked).toEqual([member]);
    expect(member.createdAt).toBeInstanceOf(Date);
    member.name = 'Renamed';
    member.balance = 5;
    // by another key, and again: what was changed stays
    expect(await read.lock(Member, { email: 'member7@example.com' })).toBe(member);
    expect(await read.lock(Member, id)).toBe(member);
    expect(member.name).toBe('Renamed');
  });
  const { data } = await library.ask('query($id: ID!) { member(id: $id) { name balance } }', { id });
  expect(data).toEqual({ member: { name: 'Renamed', balance: 5 } });
});

test('a composite key names its parts', async () => {
  const visit = await inTransaction((read) => read.lock(Visit, { branch: idOf(1, 1), number: 3 }));
  expect(visit.branch.id).toBe(idOf(1, 1));
  await expect(inTransaction((read) => read.lock(Visit, idOf(1, 1)))).rejects.toThrow('several columns');
});

test.each([
  ['does not exist', staff, idOf(3, 777)],
  ['belongs to another', customerOf(idOf(1, 2)), idOf(3, 7)],
])('a row that %s is not found, and says its type', async (_, caller, id) => {
  const attempt = inTransaction((read) => read.lock(Member, id), caller);
  await expect(attempt).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining('Member') as string,
  });
});

test('a customer locks what it sees', async () => {
  const member = await inTransaction((read) => read.lock(Member, idOf(3, 1)), customerOf(idOf(1, 2)));
  expect(member.email).toBe('member1@example.com');
});

test('something that is no id is bad input', async () => {
  await expect(inTransaction((read) => read.lock(Member, "x'"))).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

test('the row is held until the transaction ends, and read as it is then', async () => {
  const order: string[] = [];
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let isLocked = (): void => {};
  const locked = new Promise<void>((resolve) => (isLocked = resolve));
  const first = inTransaction(async (read) => {
    const branch = await read.lock(Branch, idOf(1, 5));
    isLocked();
    await held;
    branch.rent = 77;
    order.push('first');
  });
  await locked;
  const second = inTransaction(async (read) => {
    const branch = await read.lock(Branch, idOf(1, 5));
    order.push('second');
    return branch.rent;
  });
  setTimeout(release, 50);
  await first;
  expect(await second).toBe(77);
  expect(order).toEqual(['first', 'second']);
});

test('outside a transaction nothing is locked', async () => {
  await expect(library.engine.reader(library.pool, staff).lock(Member, idOf(3, 1))).rejects.toThrow(
    'inside a transaction',
  );
});

test('a row that is only looked at is found under the same scope, without a lock or a hook', async () => {
  const fork = library.orm.em.fork();
  const read = library.engine.reader(library.pool, customerOf(idOf(1, 2)), { fork: () => fork });
  expect((await read.find(Member, idOf(3, 1))).email).toBe('member1@example.com');
  await expect(read.find(Member, idOf(3, 7))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await inTransaction(async (own, _em, locked) => {
    expect(await own.find(Branch, idOf(1, 2))).toBeInstanceOf(Branch);
    expect(locked).toEqual([]);
  });
  await expect(library.engine.reader(library.pool, staff).find(Member, idOf(3, 1))).rejects.toThrow(
    'no entity manager',
  );
});
