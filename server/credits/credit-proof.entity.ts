import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Derived } from '../kit/read/decorators.ts';
import { Scope } from '../kit/read/scope.ts';
import { TRUE } from '../kit/read/sql.ts';

@ObjectType({ simpleResolvers: true, description: 'Something that does not add up.' })
export class CreditFault {
  @Field(() => ID, { description: 'The id of the organization whose credits it is about.' })
  organizationId!: string;

  @Field(() => String, { description: 'What does not add up, in a sentence.' })
  message!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A look at all credits: whether each balance is the sum of its ledger and of its lots, each lot what its entries left of it, each entry what follows from the one before it, and what is held the sum of the holds.',
})
@Entity({ tableName: 'credit_proof' })
@Index({ name: 'credit_proof_at', properties: ['at', 'id'] })
@Scope<CreditProof>({ staff: () => TRUE })
export class CreditProof {
  @Field(() => ID, { description: 'The id of the proof.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  at!: Date;

  @Field(() => Int, { description: 'How many balances were looked at.' })
  @Property({ type: 'integer' })
  balances!: number;

  @Field(() => Int, { description: 'How many entries were looked at.' })
  @Property({ type: 'integer' })
  entries!: number;

  @Property({ type: 'json', columnType: 'jsonb' })
  found!: CreditFault[];

  @Derived<CreditProof>(() => [CreditFault], ['found'], ({ found }) => found, {
    description: 'What does not add up, at most a hundred of it; empty where everything does.',
  })
  faults!: CreditFault[] & Opt;
}
