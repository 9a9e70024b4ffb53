import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { MikroORM, defineConfig } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import { buildSchema } from 'type-graphql';
import { inject } from 'vitest';
import { ReadEngine } from '../../../server/kit/read/engine.ts';
import type { ReadCaller } from '../../../server/kit/read/environment.ts';
import { answerOf, type Answer, type Executor } from './ask.ts';
import { Branch } from './branch.entity.ts';
import { Circle } from './circle.entity.ts';
import { BranchResolver, LoanResolver, MemberResolver } from './library.resolver.ts';
import './library.fields.ts';
import { Loan } from './loan.entity.ts';
import { Member } from './member.entity.ts';
import { Visit } from './visit.entity.ts';

export const staff: ReadCaller = { kind: 'staff', permissions: new Set(['branch.rent']) };
export const clerk: ReadCaller = { kind: 'staff', permissions: new Set() };
export const stranger: ReadCaller = { kind: 'anonymous', permissions: new Set() };
export const customerOf = (...branchIds: string[]): ReadCaller & { branchIds: string[] } => ({
  kind: 'customer',
  permissions: new Set(),
  branchIds,
});

/** A library with members, loans and visits: every shape of column and relation that the engine knows, and nothing of the product. */
export interface Library {
  readonly orm: MikroORM;
  readonly pool: pg.Pool;
  readonly engine: ReadEngine;
  readonly schema: GraphQLSchema;
  ask(
    source: string,
    variables?: Record<string, unknown>,
    caller?: ReadCaller,
    executor?: Executor,
  ): Promise<Answer>;
  close(): Promise<void>;
}

export const idOf = (kind: number, number: number): string =>
  `0000000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A database of its own, on the cluster of the test run. */
export async function createDatabase(): Promise<string> {
  const name = `library_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: `${inject('clusterUrl')}/postgres` });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  return `${inject('clusterUrl')}/${name}`;
}

export async function openLibrary(): Promise<Library> {
  const url = await createDatabase();
  const orm = await MikroORM.init(
    defineConfig({ clientUrl: url, entities: [Branch, Circle, Loan, Member, Visit] }),
  );
  await orm.em.execute('create extension pg_trgm');
  await orm.schema.create();
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const schema = await buildSchema({
    resolvers: [BranchResolver, LoanResolver, MemberResolver],
    validate: false,
  });
  const engine = new ReadEngine(orm.getMetadata());
  engine.attach(schema);
  await seed(pool);
  return {
    ...{ orm, pool, engine, schema },
    ask: (source, variables = {}, caller = staff, executor = 'graphql-js') =>
      answerOf(executor, schema, source, variables, { read: engine.reader(pool, caller) }),
    async close() {
      await orm.close();
      await pool.end();
    },
  };
}

/** Most rows are in ties: a hundred members of ten moments, ten names and a few balances. */
async function seed(pool: pg.Pool): Promise<void> {
  const id = (kind: number, number: string): string =>
    `('0000000${kind}-0000-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;
  await pool.query(`
    insert into branch (id, name, opened_at, rent)
      select ${id(1, 'n')}, 'Branch ' || n, timestamptz '2020-01-01Z' + n * interval '1 day', n * 100 from generate_series(1, 10) n;
    insert into circle (id, name) select ${id(2, 'n')}, 'Circle ' || n from generate_series(1, 5) n;
    insert into member (id, email, name, created_at, last_seen_at, balance, weight, birthday, tags, scores, is_manager, branch_id)
      select ${id(3, 'n')}, 'member' || n || '@example.com', (case when n % 2 = 0 then 'member ' else 'Member ' end) || n % 20,
        timestamptz '2026-01-01Z' + (n % 10) * interval '1 day' + (n % 3) * interval '1 millisecond',
        case when n % 3 = 0 then null else timestamptz '2026-06-01Z' + n * interval '1 minute' end,
        case when n % 4 = 0 then 0 else n % 7 * 40 end, n + 0.1234567891, case when n % 5 = 0 then null else date '1990-01-01' + n end,
        array_fill('t' || n % 3, array[n % 3]), array[9007199254740993, n], n <= 10 and n <> 4, case when n % 11 = 0 then null else ${id(1, 'n % 10 + 1')} end
      from generate_series(1, 100) n where n <> 10;
    insert into loan (id, member_id, title, state, is_open, fee, lent_at, due_on)
      select ${id(4, 'n')}, ${id(3, 'case when n % 40 + 1 = 10 then 1 else n % 40 + 1 end')}, 'Title ' || n % 9,
        case when n <= 8 then 'LENT' when n % 10 = 0 then 'LOST' else 'RETURNED' end, n <= 8,
        n % 5 * 100, timestamptz '2026-03-01Z' + (n % 8) * interval '1 hour', date '2026-04-01' + n % 30
      from generate_series(1, 300) n;
    insert into circle_member (member_id, circle_id) select ${id(3, 'n')}, ${id(2, 'c')} from generate_series(1, 100) n, generate_series(1, 5) c where n <> 10 and n % (c + 1) = 0;
    insert into journal.visit (branch_id, number, at) select ${id(1, 'b')}, n, timestamptz '2026-05-01Z' + (n % 4) * interval '1 hour' from generate_series(1, 10) b, generate_series(1, 12) n;
  `);
  await pool.query('analyze');
}
