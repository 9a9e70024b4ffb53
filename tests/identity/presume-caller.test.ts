import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { serve, type Served } from '../kit/served.ts';
import type { Actor } from '../kit/product.ts';
import { arrangeSuperAdmin, arrangeSupportAdmin } from './user.factory.ts';

/** A document that only staff may ask, and one whose permission is taken and given here. */
const people = '{ users(first: 2, filter: { q: "acme" }) { nodes { id email } } }';
const log = '{ auditEntries(first: 1) { nodes { id } } }';

let served: Served;
let support: Actor;
const questions: string[] = [];

beforeAll(async () => {
  served = await serve();
  const { pool } = served.product.runtime;
  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  // a question that is sent by itself goes to the pool; one that travels with a read goes to a connection
  vi.spyOn(pool, 'query').mockImplementation(((...given: unknown[]) => {
    const [statement] = given as [{ name?: string } | string];
    if (typeof statement === 'object' && statement.name) questions.push(statement.name);
    return query(...given);
  }) as never);
});
afterAll(() => served.close());
beforeEach(async () => {
  support = await served.product.actingAs(await arrangeSupportAdmin(served.product));
  for (const document of [people, log]) await served.query(document, { as: support });
  questions.length = 0;
});

const asksAlone = (): number => questions.filter((name) => name === 'authenticate-request').length;
const execute = (sql: string, values: unknown[] = []): Promise<unknown> =>
  served.product.arrange(({ em }) => em.execute(sql, values));

describe('a query of somebody who was here before', () => {
  it('does not wait to learn who sends it: the question travels with the read', async () => {
    const { data } = await served.query(people, { as: support });
    expect(data).toMatchObject({ users: { nodes: [{}] } });
    expect(questions).toEqual([]);
  });

  it('is asked about by itself where it reads nothing', async () => {
    const nothing = '{ __typename }';
    await served.query(nothing, { as: support });
    questions.length = 0;
    expect((await served.query(nothing, { as: support })).data).toEqual({ __typename: 'Query' });
    expect(questions).toEqual(['authenticate-request']);
  });

  it('is told what is wrong with it, and no connection is kept', async () => {
    const bad = 'query ($after: String) { users(first: 1, after: $after) { nodes { id } } }';
    await served.query(bad, { as: support });
    const { pool } = served.product.runtime;
    for (let times = 0; times < 30; times += 1) {
      const { code } = await served.query(bad, { as: support, variables: { after: 'nowhere' } });
      expect(code).toBe('BAD_USER_INPUT');
    }
    expect(pool.totalCount - pool.idleCount).toBe(0);
  });
});

describe('an answer is seen by nobody', () => {
  it('whose session has been revoked', async () => {
    await execute(`update session set revoked_at = now() where user_id = ?`, [support.userId]);
    const { data, code } = await served.query(people, { as: support });
    expect([data?.['users'] ?? null, code]).toEqual([null, 'UNAUTHENTICATED']);
    expect(asksAlone()).toBe(1);
  });

  it('who has been suspended', async () => {
    await execute(`update user_account set state = 'SUSPENDED' where id = ?`, [support.userId]);
    expect((await served.query(people, { as: support })).code).toBe('UNAUTHENTICATED');
  });

  it('whose role has lost the permission; whoever gets it back has it at once', async () => {
    const take = `delete from role_permission where role = 'SUPPORT_ADMIN' and permission = 'audit.read'`;
    const give = `insert into role_permission (role, permission) values ('SUPPORT_ADMIN', 'audit.read')`;
    await execute(take);
    expect((await served.query(log, { as: support })).code).toBe('FORBIDDEN');
    await execute(give);
    expect((await served.query(log, { as: support })).data).toMatchObject({ auditEntries: { nodes: [{}] } });
  });

  it('who is another kind of person now', async () => {
    await execute(`update user_account set role = null where id = ?`, [support.userId]);
    expect((await served.query(people, { as: support })).code).toBe('FORBIDDEN');
  });

  it('from the moment that the revocation is there, however many ask at once', async () => {
    let revokedAt = Infinity;
    const seen: { sentAt: number; isAnswered: boolean }[] = [];
    const ask = async (): Promise<void> => {
      for (let times = 0; times < 12; times += 1) {
        const sentAt = performance.now();
        const { data } = await served.query(people, { as: support });
        seen.push({ sentAt, isAnswered: Boolean(data?.['users']) });
      }
    };
    const asking = Array.from({ length: 12 }, ask);
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(10));
    await execute(`update session set revoked_at = now() where user_id = ?`, [support.userId]);
    revokedAt = performance.now();
    await Promise.all(asking);
    await served.query(people, { as: support });
    expect(seen.filter(({ sentAt }) => sentAt > revokedAt).length).toBeGreaterThan(0);
    expect(seen.filter(({ sentAt, isAnswered }) => sentAt > revokedAt && isAnswered)).toEqual([]);
    expect(seen.some(({ isAnswered }) => isAnswered)).toBe(true);
  });
});

describe('nobody is presumed', () => {
  it('in a mutation', async () => {
    const admin = await served.product.actingAs(await arrangeSuperAdmin(served.product));
    const note = 'mutation { addAuditNote(input: { reason: "Looked at by hand." }) { id } }';
    await served.query(note, { as: admin });
    questions.length = 0;
    await served.query(note, { as: admin });
    expect(asksAlone()).toBe(1);
  });

  it('without a session, or with one that is unknown', async () => {
    await served.query(people);
    expect((await served.query(people)).code).toBe('UNAUTHENTICATED');
    const headers = { cookie: 'bursar_session=forged' };
    await served.query(people, { headers });
    expect((await served.query(people, { headers })).code).toBe('UNAUTHENTICATED');
  });
});

it('connections that are lost on the way fail what was under way on them, and nothing after it', async () => {
  const asked = Array.from({ length: 20 }, () => served.query(people, { as: support }));
  const others = `select pg_terminate_backend(pid) from pg_stat_activity
    where usename = current_user and datname = current_database() and pid <> pg_backend_pid() and query like '%session%'`;
  await execute(others);
  for (const { data, code } of await Promise.all(asked))
    expect(data?.['users'] ? 'answered' : code).toMatch(/^(answered|INTERNAL_SERVER_ERROR)$/);
  expect((await served.query(people, { as: support })).data).toMatchObject({ users: {} });
  const { pool } = served.product.runtime;
  expect(pool.totalCount - pool.idleCount).toBe(0);
});
