import 'reflect-metadata';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { MikroORM, defineConfig, type EntityManager } from '@mikro-orm/postgresql';
import { isObjectType, printSchema, specifiedDirectives, type GraphQLSchema } from 'graphql';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, buildSchema } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Bounds, boundsDirective, validate } from '../../server/kit/bounds.ts';
import { assign } from '../../server/kit/fields.ts';
import { answerOf, executors, type Answer } from './library/ask.ts';
import { createDatabase } from './library/library.ts';
import {
  Comfort,
  CreateSeatInput,
  RowInput,
  Seat,
  SpareSeat,
  TreeInput,
  UpdateSeatInput,
} from './library/seat.entity.ts';

let received: object;

@Resolver()
class SeatResolver {
  @Query(() => [Seat])
  seats(@Ctx() { em }: { em: EntityManager }): Promise<Seat[]> {
    return em.find(Seat, {});
  }

  @Query(() => Int)
  double(
    @Arg('count', () => Int) @Bounds({ min: 1, max: 9 }) count: number,
    @Arg('name', () => String, { nullable: true }) @Bounds({ maxLength: 3 }) _name?: string,
  ): number {
    return count * 2;
  }

  @Mutation(() => Seat)
  async createSeat(
    @Arg('input', () => CreateSeatInput) input: CreateSeatInput,
    @Ctx() { em }: { em: EntityManager },
  ): Promise<Seat> {
    received = input;
    const seat = em.create(Seat, input as never);
    await em.flush();
    return seat;
  }

  @Mutation(() => Seat)
  async updateSeat(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => UpdateSeatInput) input: UpdateSeatInput,
    @Ctx() { em }: { em: EntityManager },
  ): Promise<Seat> {
    received = input;
    const seat = assign(await em.findOneOrFail(Seat, { id: Number(id) }), input as never);
    await em.flush();
    return seat;
  }

  @Mutation(() => Int)
  arrangeRow(@Arg('row', () => RowInput) row: RowInput): number {
    return row.seats.length;
  }
}

let schema: GraphQLSchema;
let orm: MikroORM;
beforeAll(async () => {
  schema = await buildSchema({
    resolvers: [SeatResolver],
    validateFn: validate,
    directives: [...specifiedDirectives, boundsDirective],
  });
  orm = await MikroORM.init(defineConfig({ clientUrl: await createDatabase(), entities: [Seat, SpareSeat] }));
  await orm.schema.create();
});
afterAll(() => orm.close());

const ask = (
  source: string,
  variables: Record<string, unknown> = {},
  executor = executors[0],
): Promise<Answer> => answerOf(executor ?? 'graphql-js', schema, source, variables, { em: orm.em.fork() });
const refusedFields = ({ errors }: Answer): unknown[] =>
  errors.flatMap(({ code, fields }) => (code === 'BAD_USER_INPUT' ? (fields as unknown[]) : [code]));

const checkViolation = '23514';
const faultOf = (statement: string, values: unknown[] = []): Promise<string | null> =>
  orm.em
    .fork()
    .execute(statement, values)
    .then(
      () => null,
      (fault: { code: string }) => fault.code,
    );

describe('the schema', () => {
  test('prints what holds for a value, where tools for forms find it', () => {
    const printed = printSchemaWithDirectives(schema);
    expect(printSchema(schema)).not.toContain('min: 0');
    expect(printed).toMatch(/directive @bounds\(/);
    expect(printed).toMatch(/days: Int! = 14 @bounds\(min: 0, max: 365\)/);
    expect(printed).toMatch(/days: Int @bounds\(min: 0, max: 365, notNull: true\)/);
    expect(printed).toMatch(/count: Int! @bounds\(min: 1, max: 9\)/);
    expect(printed).toContain('How the seat is called on the plan.');
    expect(printed).toContain('A new seat.');
  });

  test('hides what is private, set once, or only there to inherit from', () => {
    const printed = printSchema(schema);
    expect(printed).not.toMatch(/SeatFields|note/);
    expect(printed).not.toMatch(/input UpdateSeatInput \{[^}]*key/);
  });

  test('answers inherited columns without a resolver', () => {
    const seat = schema.getType('Seat');
    if (!isObjectType(seat)) throw new Error('no Seat');
    for (const field of Object.values(seat.getFields())) expect(field.resolve, field.name).toBeUndefined();
  });
});

describe.each(executors)('an input under %s', (executor) => {
  let id: string;
  beforeAll(async () => {
    await orm.em.fork().nativeDelete(Seat, {});
    const made = await ask(
      'mutation { createSeat(input: { key: "PRO", name: "Pro", comfort: SOFA, tags: ["a"], site: "a.io" }) { id days site comfort tags } }',
      {},
      executor,
    );
    const seat = (made.data as unknown as { createSeat: { id: string } }).createSeat;
    expect(seat).toMatchObject({ days: 14, site: 'a.io', comfort: 'SOFA', tags: ['a'] });
    ({ id } = seat);
  });

  test('absent is unchanged, null is cleared', async () => {
    await ask('mutation($id: ID!) { updateSeat(id: $id, input: { days: 30 }) { id } }', { id }, executor);
    expect(Object.keys(received)).toEqual(['days']);
    const { data } = await ask(
      'mutation($id: ID!, $input: UpdateSeatInput!) { updateSeat(id: $id, input: $input) { name days site } }',
      { id, input: { site: null } },
      executor,
    );
    expect(data).toEqual({ updateSeat: { name: 'Pro', days: 30, site: null } });
  });

  test('null is refused where a value is needed', async () => {
    const answer = await ask(
      'mutation($id: ID!) { updateSeat(id: $id, input: { name: null }) { id } }',
      { id },
      executor,
    );
    expect(refusedFields(answer)).toEqual([{ field: 'name', message: 'must not be empty' }]);
  });

  test('what has a default may be left out of variables, wherever it stands', async () => {
    const input = { key: 'LEFT', name: 'Left', comfort: 'SOFA', tags: [] };
    const create = 'mutation($input: CreateSeatInput!) { createSeat(input: $input) { days } }';
    expect((await ask(create, { input }, executor)).data).toEqual({ createSeat: { days: 14 } });
    expect(
      (await ask(create, { input: { ...input, key: 'SAID', name: 'Said', days: 3 } }, executor)).data,
    ).toEqual({
      createSeat: { days: 3 },
    });
    expect((await ask(create, { input: { ...input, days: null } }, executor)).errors).toHaveLength(1);
    const row = 'mutation($row: RowInput!) { arrangeRow(row: $row) }';
    expect((await ask(row, { row: { title: 'One', seats: [input, input] } }, executor)).data).toEqual({
      arrangeRow: 2,
    });
    expect((await ask(row, { row: { title: 'One', seats: input } }, executor)).data).toEqual({
      arrangeRow: 1,
    });
    expect((await ask(row, { row: { title: 'One', seats: 'no seat' } }, executor)).errors).toHaveLength(1);
    const double = 'query($count: Int! = 4) { double(count: $count) }';
    expect((await ask(double, {}, executor)).data).toEqual({ double: 8 });
    expect((await ask(double, { count: 2 }, executor)).data).toEqual({ double: 4 });
    await orm.em.fork().nativeDelete(Seat, { id: { $ne: Number(id) } });
  });

  test('all problems are told at once, each under its path', async () => {
    const bad = { key: 'lower', name: '', comfort: Comfort.CHAIR, tags: [], days: 400 };
    const fine = { ...bad, key: 'OK', name: 'a', days: 1 };
    const one = await ask(
      'mutation($input: CreateSeatInput!) { createSeat(input: $input) { id } }',
      { input: bad },
      executor,
    );
    expect(refusedFields(one)).toEqual([
      { field: 'key', message: 'has the wrong form' },
      { field: 'name', message: 'must not be empty' },
      { field: 'days', message: 'must be at most 365' },
    ]);
    const row = { title: 'x', seats: [fine, bad] };
    const nested = await ask('mutation($row: RowInput!) { arrangeRow(row: $row) }', { row }, executor);
    expect(refusedFields(nested).map((problem) => (problem as { field: string }).field)).toEqual([
      ...['title', 'seats.1.key', 'seats.1.name', 'seats.1.days'],
    ]);
  });

  test('an argument by itself is bounded, too', async () => {
    expect((await ask('{ double(count: 9, name: "abc") }', {}, executor)).data).toEqual({ double: 18 });
    const problems = refusedFields(await ask('{ double(count: 10, name: "abcd") }', {}, executor));
    expect(problems).toHaveLength(2);
    expect(problems).toContainEqual({ field: 'count', message: 'must be at most 9' });
    expect(problems).toContainEqual({ field: 'name', message: 'must have at most 3 characters' });
  });

  test.each([
    ['https://a.io', true],
    ['a.io', true],
    ['aio', false],
  ])('a pattern means the same to the server and the database: %s', async (site, isFine) => {
    const { errors } = await ask(
      'mutation($id: ID!, $site: String) { updateSeat(id: $id, input: { site: $site }) { id } }',
      { id, site },
      executor,
    );
    expect(errors.length === 0).toBe(isFine);
    expect(await faultOf('update seat set site = ?', [site])).toBe(isFine ? null : checkViolation);
  });
});

test('the database holds to the same bounds, in every table that inherits them', async () => {
  const broken = [`days = -1`, `key = 'x'`, `name = ''`, `name = repeat('ü', 11)`];
  for (const change of broken)
    expect(await faultOf(`update seat set ${change}`), change).toBe(checkViolation);
  expect(await faultOf(`update seat set name = repeat('ü', 10), key = 'O''K'`)).toBeNull();
  expect(await orm.schema.getCreateSchemaSQL()).toMatch(
    /"spare_seat" add constraint "seat_days_check"|"spare_seat" add constraint "spare_seat_days_check"/,
  );
  expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
});

test('an input that contains itself is walked to its end', () => {
  const tree = {
    title: 'ab',
    below: [
      { title: 'a', below: null },
      { title: 'cd', below: [{ title: 'e' }] },
    ],
  };
  expect(() => validate(tree, TreeInput)).toThrow(
    'below.0.title must have at least 2 characters; below.1.below.0.title',
  );
});

test('the types of an input are those of its fields', () => {
  const create: CreateSeatInput = { key: 'A', name: 'a', days: 1, comfort: Comfort.SOFA, tags: [] };
  const update: UpdateSeatInput = { site: null };
  // @ts-expect-error set once
  const key: UpdateSeatInput = { key: 'B' };
  // @ts-expect-error a name is needed
  const name: CreateSeatInput = { key: 'A', days: 1, comfort: Comfort.SOFA, tags: [] };
  expect([create, update, key, name]).toHaveLength(4);
});
