import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { MinorUnits } from '../../../server/kit/money.ts';
import { Derived, Personal, SqlField } from '../../../server/kit/read/decorators.ts';
import { at } from '../../../server/kit/read/filter-inputs.ts';
import { list } from '../../../server/kit/read/list.ts';
import { Scope } from '../../../server/kit/read/scope.ts';
import { TRUE, sql } from '../../../server/kit/read/sql.ts';
import { Branch } from './branch.entity.ts';

@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'member' })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['name', 'id'] })
@Index({ properties: ['balance', 'id'] })
@Index({ properties: ['seenAt', 'id'] })
@Index({ properties: ['branch', 'createdAt', 'id'] })
@Unique({ properties: ['branch'], where: 'is_manager', name: 'one_manager_a_branch' })
@Index({
  name: 'member_search',
  expression: `create index "member_search" on "member" using gin ((email || ' ' || name) gin_trgm_ops)`,
})
@Scope<Member>({
  staff: () => TRUE,
  customer: (member, caller) => sql`${member.branch} = any(${caller.branchIds}::uuid[])`,
})
export class Member {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Personal()
  @Field(() => String)
  @Property({ type: 'text', unique: true, collation: 'und-x-icu' })
  email!: string;

  @Field(() => String)
  @Property({ type: 'text', collation: 'und-x-icu' })
  name!: string;

  @Field(() => Date)
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'datetime', length: 3, nullable: true })
  lastSeenAt?: Date | null;

  @Property({
    type: 'datetime',
    length: 3,
    generated: `(coalesce(last_seen_at, timestamptz '1970-01-01Z')) stored`,
  })
  seenAt!: Date & Opt;

  @Field(() => MinorUnits)
  @Property({ type: 'bigint', runtimeType: 'number' })
  balance!: number;

  @Field(() => String)
  @Property({ type: 'decimal', precision: 30, scale: 10 })
  weight!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'date', nullable: true })
  birthday?: string | null;

  @Field(() => [String])
  @Property({ type: 'string[]', columnType: 'text[]' })
  tags!: string[];

  @Field(() => [String])
  @Property({ columnType: 'bigint[]', type: 'string[]' })
  scores!: string[];

  @Property({ type: 'boolean', default: false })
  isManager!: boolean & Opt;

  @Field(() => Branch, { nullable: true })
  @ManyToOne(() => Branch, { ref: true, nullable: true })
  branch?: Ref<Branch> | null;

  @SqlField<Member>(
    () => String,
    (member) =>
      sql`case when ${member.balance} > 100 then 'rich' when ${member.balance} = 0 then 'empty' else 'normal' end`,
  )
  standing!: string;

  @SqlField<Member>(() => Float, (member) => sql`${member.balance}::float8 / 3`)
  third!: number;

  @Derived<Member>(() => String, ['name', 'email'], (member) => `${member.name} <${member.email}>`)
  label!: string;

  @Derived<Member>(() => Int, ['tags'], (member) => member.tags.length)
  tagCount!: number;
}

export const Members = list(Member, {
  filter: {
    ...{ q: 'search', email: 'text', name: 'text', createdAt: 'date', balance: MinorUnits, branch: 'id' },
    ...{ standing: 'text', lastSeenAt: 'date', seen: at('lastSeenAt', 'has'), isManager: 'flag' },
    'branch.name': 'text',
  },
  order: {
    newest: ['-createdAt'],
    ...{ name: ['name'], email: ['email'], balance: ['balance'], lastSeen: ['-seenAt'] },
  },
  default: 'newest',
  search: (member) => sql`(${member.email} || ' ' || ${member.name})`,
});
