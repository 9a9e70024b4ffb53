import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { SqlField } from '../../../server/kit/read/decorators.ts';
import { list } from '../../../server/kit/read/list.ts';
import { Scope } from '../../../server/kit/read/scope.ts';
import { TRUE, sql } from '../../../server/kit/read/sql.ts';
import { Branch } from './branch.entity.ts';

/** A composite key, in a schema of its own. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'visit', schema: 'journal' })
@Index({ properties: ['at', 'branch', 'number'] })
@Index({ properties: ['number', 'branch'] })
@Scope<Visit>({ staff: () => TRUE, customer: (visit, _caller, within) => within(Branch, visit.branch) })
export class Visit {
  @Field(() => Branch, { nullable: true })
  @ManyToOne(() => Branch, { ref: true, primary: true })
  branch!: Ref<Branch>;

  @Field(() => Int)
  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Field(() => Date)
  @Property({ type: 'datetime', length: 3 })
  at!: Date;

  @SqlField<Visit>(() => String, (visit) => sql`${visit.branch}::text || ':' || ${visit.number}`)
  id!: string;
}

export const Visits = list(Visit, {
  filter: { branch: 'id' },
  order: { newest: ['-at'], number: ['number'] },
  default: 'newest',
});
