import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { MinorUnits } from '../../../server/kit/money.ts';
import { list } from '../../../server/kit/read/list.ts';
import { Scope } from '../../../server/kit/read/scope.ts';
import { words } from '../../../server/kit/read/search.ts';
import { TRUE, sql } from '../../../server/kit/read/sql.ts';
import { Member } from './member.entity.ts';

export enum LoanState {
  LENT = 'LENT',
  RETURNED = 'RETURNED',
  LOST = 'LOST',
}
registerEnumType(LoanState, { name: 'LoanState' });

@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'loan' })
@Index({ properties: ['member', 'lentAt', 'id'] })
@Index({ properties: ['lentAt', 'id'] })
@Index({ properties: ['fee', 'id'] })
@Index({
  name: 'loan_words',
  expression: `create index loan_words on loan using gin (to_tsvector('simple', title))`,
})
@Unique({ properties: ['member'], where: 'is_open', name: 'one_open_loan_a_member' })
@Scope<Loan>({ staff: () => TRUE, customer: (loan, _caller, within) => within(Member, loan.member) })
export class Loan {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => Member, { nullable: true })
  @ManyToOne(() => Member, { ref: true })
  member!: Ref<Member>;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => LoanState)
  @Enum({ items: () => LoanState, type: 'string', columnType: 'text' })
  state!: LoanState;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  isOpen!: boolean;

  @Field(() => MinorUnits)
  @Property({ type: 'bigint', runtimeType: 'number' })
  fee!: number;

  @Field(() => Date)
  @Property({ type: 'datetime', length: 3 })
  lentAt!: Date;

  @Field(() => String)
  @Property({ type: 'date' })
  dueOn!: string;
}

export const Loans = list(Loan, {
  search: words((loan) => sql`to_tsvector('simple', ${loan.title})`),
  filter: {
    q: 'search',
    state: LoanState,
    isOpen: 'flag',
    fee: MinorUnits,
    lentAt: 'date',
    title: 'text',
    'member.email': 'text',
  },
  order: { newest: ['-lentAt'], fee: ['fee'] },
  default: 'newest',
  first: 10,
  max: 100,
});
