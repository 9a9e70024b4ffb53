import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Restricted } from '../../../server/kit/read/decorators.ts';
import { list } from '../../../server/kit/read/list.ts';
import { Scope } from '../../../server/kit/read/scope.ts';
import { TRUE, sql } from '../../../server/kit/read/sql.ts';

@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'branch' })
@Index({ properties: ['name', 'id'] })
@Index({ properties: ['openedAt', 'id'] })
@Index({ properties: ['rent', 'id'] })
@Index({
  name: 'branch_search',
  expression: `create index "branch_search" on "branch" using gin (name gin_trgm_ops)`,
})
@Scope<Branch>({
  staff: () => TRUE,
  customer: (branch, caller) => sql`${branch.id} = any(${caller.branchIds}::uuid[])`,
})
export class Branch {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text', collation: 'und-x-icu' })
  name!: string;

  @Field(() => Date)
  @Property({ type: 'datetime', length: 3 })
  openedAt!: Date;

  @Restricted('branch.rent')
  @Field(() => Int, { nullable: true })
  @Property({ type: 'integer', default: 0 })
  rent!: number & Opt;
}

export const Branches = list(Branch, {
  filter: { q: 'search', name: 'text', rent: 'int' },
  order: { name: ['name'], newest: ['-openedAt'], rent: ['-rent'] },
  default: 'name',
  search: (branch) => sql`${branch.name}`,
});
