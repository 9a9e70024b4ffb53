import 'reflect-metadata';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MikroORM, defineConfig } from '@mikro-orm/postgresql';
import pg from 'pg';
import { Field, ID, Int, ObjectType, Query, Resolver, buildSchema } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Derived, HasMany, HasOne, Restricted, SqlField } from '../../server/kit/read/decorators.ts';
import { ReadEngine } from '../../server/kit/read/engine.ts';
import { at } from '../../server/kit/read/filter-inputs.ts';
import { list } from '../../server/kit/read/list.ts';
import { Scope } from '../../server/kit/read/scope.ts';
import { TRUE, sql } from '../../server/kit/read/sql.ts';
import { createDatabase } from './library/library.ts';

/** A class in which everything is wrong that can be wrong without a database. */
@ObjectType()
@Entity({ tableName: 'unscoped' })
class Unscoped {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
}

@ObjectType()
@Entity({ tableName: 'wrong' })
@Scope<Wrong>({ staff: () => TRUE })
class Wrong {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;

  @Field(() => String)
  get getter(): string {
    return 'neither a column nor derived';
  }

  @Field(() => Date, { nullable: true })
  @Property({ type: 'datetime', length: 3, nullable: true })
  maybe?: Date | null;
  @Field(() => Date) @Property({ type: 'datetime', length: 6 }) fine!: Date;
  @Field(() => [String]) @Property({ type: 'string[]', columnType: 'text[]' }) tags!: string[];
  @Field(() => Date) @Property({ type: 'date' }) day!: string;
  @Field(() => Int) @Property({ type: 'bigint' }) amount!: bigint;
  @Restricted('secret.read') @Field(() => String) @Property({ type: 'text' }) secret!: string;
  @Derived<Wrong>(() => String, ['secret'], ({ secret }) => secret) leak!: string;
  @Field(() => Unscoped) @ManyToOne(() => Unscoped, { ref: true }) other!: Ref<Unscoped>;
  @HasOne<Unscoped>(() => Unscoped, 'id' as never) one?: Unscoped | null;
  @HasMany<Lonely>(() => Lonelies, 'nothing' as never) many!: unknown;
  @HasMany<Lonely>(() => Lonelies) collection!: unknown;
}

@ObjectType()
@Entity({ tableName: 'lonely' })
@Scope<Lonely>({ staff: () => TRUE })
class Lonely {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
}
const Lonelies = list(Lonely, { order: { id: ['id'] }, default: 'id' });

const Wrongs = list(Wrong, {
  filter: { q: 'search', nowhere: 'text', 'other.nowhere': 'text', deep: at('day.year', 'int') },
  order: { maybe: ['maybe'], fine: ['fine'], tags: ['tags'], path: ['other.id'], nowhere: ['nowhere'] },
  default: 'fine',
});

@Resolver()
class WrongResolver {
  @Query(() => Wrongs.Connection) wrongs(): null {
    return null;
  }
}

/** Right to the eye, but the database has none of the indexes. */
@ObjectType()
@Entity({ tableName: 'slow' })
@Scope<Slow>({
  staff: () => TRUE,
  customer: (slow, caller) => sql`${slow.owner} = ${caller.userId}`,
  integrator: (slow) => sql`exists (select from slow o where o.owner = ${slow.id} and o.name = 'x')`,
})
class Slow {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
  @Property({ type: 'uuid' }) owner!: string;
  @SqlField<Slow>(() => Int, (slow) => sql`char_length(${slow.name})`) length!: number;
  @HasOne<Slow>(() => Slow, 'owner') one?: Slow | null;
  @HasOne<Slow>(() => Slow, 'owner', { where: (slow) => sql`${slow.name} = 'first'` }) first?: Slow | null;
  @HasMany<Slow>(() => Slows, 'owner') many!: unknown;
}
const Slows = list(Slow, {
  filter: { q: 'search' },
  order: { name: ['name'], length: ['-length'] },
  default: 'name',
  search: (slow) => sql`${slow.name}`,
});

/** The same with everything that it needs. */
@ObjectType()
@Entity({ tableName: 'quick' })
@Index({ properties: ['name', 'id'] })
@Index({ properties: ['owner', 'name', 'id'] })
@Index({
  name: 'quick_length',
  expression: 'create index quick_length on quick (char_length(name) desc, id desc)',
})
@Index({
  name: 'quick_search',
  expression: 'create index quick_search on quick using gin (name gin_trgm_ops)',
})
@Unique({ name: 'quick_first', properties: ['owner'], where: `name = 'first'` })
@Scope<Quick>({
  staff: () => TRUE,
  customer: (quick, caller) => sql`${quick.owner} = ${caller.userId}`,
  integrator: (quick) => sql`exists (select from quick o where o.owner = ${quick.id} and o.name = 'x')`,
})
class Quick {
  @Field(() => ID) @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String) @Property({ type: 'text', collation: 'und-x-icu' }) name!: string;
  @Property({ type: 'uuid' }) owner!: string;
  @SqlField<Quick>(() => Int, (quick) => sql`char_length(${quick.name})`) length!: number;
  @HasOne<Quick>(() => Quick, 'owner', {
    where: (quick) => sql`${quick.name} = ${'first'} and ${quick.id} is not null`,
  })
  first?: Quick | null;
  @HasMany<Quick>(() => Quicks, 'owner') many!: unknown;
}
const Quicks = list(Quick, {
  filter: { q: 'search' },
  order: { name: ['name'], length: ['-length'] },
  default: 'name',
  search: (quick) => sql`${quick.name}`,
});

@Resolver()
class SlowResolver {
  @Query(() => Slows.Connection) slows(): null {
    return null;
  }
}
@Resolver()
class QuickResolver {
  @Query(() => Quicks.Connection) quicks(): null {
    return null;
  }
}

let orm: MikroORM;
let pool: pg.Pool;
beforeAll(async () => {
  const clientUrl = await createDatabase();
  orm = await MikroORM.init(defineConfig({ clientUrl, entities: [Wrong, Unscoped, Lonely, Slow, Quick] }));
  await orm.em.execute('create extension pg_trgm');
  await orm.schema.create();
  pool = new pg.Pool({ connectionString: clientUrl });
});
afterAll(async () => {
  await orm.close();
  await pool.end();
});

async function attached(resolver: new () => object): Promise<ReadEngine> {
  const engine = new ReadEngine(orm.getMetadata());
  engine.attach(await buildSchema({ resolvers: [resolver], validate: false, orphanedTypes: [] }));
  return engine;
}
const linesOf = async (attempt: Promise<unknown>): Promise<string[]> =>
  attempt.then(
    () => [],
    (fault: Error) => fault.message.split('\n').sort(),
  );

describe('the boot stops with a sentence that names class and field', () => {
  test('for what the classes say', async () => {
    expect(await linesOf(attached(WrongResolver))).toEqual(
      [
        'Unscoped has no @Scope: say which rows each kind of caller may see.',
        'Wrong.getter is neither a column, a @SqlField, a @Derived field, a relation, nor a resolver with @Needs.',
        'Wrong.day is a date without a time: show it as a String.',
        'Wrong.amount does not fit an Int: show it as WholeNumber, MinorUnits or String.',
        'Wrong.secret asks for secret.read: make it nullable, so that others get the rest.',
        'Wrong.leak is made of secret: it must be @Restricted as that is.',
        'Wrong.other must be nullable: not every caller may see the other row.',
        'Wrong.collection is not a many-to-many collection: name its via.',
        'Lonely.nothing is not a column.',
        'The list Wrong has a filter q, but no search.',
        'The list Wrong cannot filter by nowhere: Wrong.nowhere is not a column.',
        'The list Wrong cannot filter by other.nowhere: Unscoped.nowhere is not a column.',
        'The list Wrong cannot filter by day.year: Wrong.day is not a relation.',
        'The order MAYBE of the list Wrong: Wrong.maybe can be null: order by a stored column that stands in for it.',
        'The order FINE of the list Wrong: Wrong.fine is finer than milliseconds, so that cursors would skip rows: length 3.',
        'The order TAGS of the list Wrong: Wrong.tags is of a type that has no order.',
        'The order PATH of the list Wrong goes by Wrong.other.id: only columns of the same row have an index.',
        'The order NOWHERE of the list Wrong: Wrong.nowhere is not a column.',
      ].sort(),
    );
  });

  test('for what only the database knows', async () => {
    const engine = await attached(SlowResolver);
    expect(await linesOf(engine.verify(pool))).toEqual(
      [
        'Slow.one may be many: Slow.owner needs a unique index.',
        'Slow.first may be many: Slow.owner needs a unique index with the same condition.',
        "Slow.many has no index for its default order. @Index({ properties: ['owner', 'name', 'id'] }) on Slow gives it one.",
        "The order NAME of the list Slow has no index. @Index({ properties: ['name', 'id'] }) on Slow gives it one.",
        "The order LENGTH of the list Slow has no index. @Index({ properties: ['length', 'id'] }) on Slow gives it one.",
        'The order NAME of the list Slow sorts Slow.name by bytes: give the column a collation.',
        'The scope of Slow for customer reads the whole table: index the columns that it compares.',
        'The scope of Slow for integrator reads the whole table: index the columns that it compares.',
        'The search of the list Slow needs a GIN index with gin_trgm_ops on exactly its expression.',
      ].sort(),
    );
  });

  test('and does not where nothing is missing, full tables or empty', async () => {
    const engine = await attached(QuickResolver);
    expect(await linesOf(engine.verify(pool))).toEqual([]);
    await pool.query(
      `insert into quick select gen_random_uuid(), 'name ' || n, gen_random_uuid() from generate_series(1, 20000) n; analyze quick`,
    );
    expect(await linesOf(engine.verify(pool))).toEqual([]);
  });
});

test('a reader of an engine that has no schema yet says so', () => {
  const engine = new ReadEngine(orm.getMetadata());
  expect(() => engine.model).toThrow('not attached');
});

test('two lists of one name, a default that is no order, and a filter given twice are refused at once', () => {
  expect(() => list(Quick, { order: { name: ['name'] }, default: 'name' })).toThrow(
    'Two lists are named Quick',
  );
  expect(() => list(Quick, { name: 'Other', order: { name: ['name'] }, default: 'newest' })).toThrow(
    'no order newest',
  );
  expect(() => Quicks.add({ filter: { q: 'search' } })).toThrow('already filters by q');
  expect(() => Quicks.add({ order: { name: ['-name'] } })).toThrow('already has an order name');
});
