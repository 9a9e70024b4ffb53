import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { ApiKeyScope } from '../apps/api-key-scope.ts';
import { keyMay } from '../apps/key-may.ts';
import { seesBilling } from '../billing/sees-billing.ts';
import { Bounds } from '../kit/bounds.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { priorityBounds } from './credit-bounds.ts';
import { CreditSource } from './credit-kinds.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'Credits that came together, of which some may be left. They are spent by priority, of the same priority those that run out first, and of those the oldest.',
})
@Entity({ tableName: 'credit_lot' })
@Check({ name: 'credit_lot_remaining', expression: 'remaining >= 0 and remaining <= amount' })
// what is spent changes "remaining" alone, which stands in no index: PostgreSQL then leaves the indexes as they are
@Index({
  name: 'credit_lot_to_spend',
  expression: `create index credit_lot_to_spend on credit_lot (organization_id, priority, expires_at, created_at, id) where is_open`,
})
@Index({
  name: 'credit_lot_to_expire',
  expression: `create index credit_lot_to_expire on credit_lot (expires_at) where is_open and expires_at is not null`,
})
@Index({ name: 'credit_lot_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'credit_lot_created', properties: ['createdAt', 'id'] })
@Scope<CreditLot>({
  staff: () => TRUE,
  customer: (lot, caller) => seesBilling(lot.organization, caller),
  integrator: (lot, caller, within) =>
    sql`${keyMay(caller, ApiKeyScope.CREDITS_READ)} and ${within(Organization, lot.organization)}`,
})
export class CreditLot {
  @Field(() => ID, { description: 'The id of the lot.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'Whose credits they are.' })
  @ManyToOne(() => Organization, { ref: true, index: false, deleteRule: 'restrict' })
  organization!: Ref<Organization>;

  @Field(() => CreditSource, { description: 'Where they came from.' })
  @Enum({ items: () => CreditSource, type: 'string', columnType: 'text' })
  source!: CreditSource;

  @Field(() => WholeNumber, { description: 'How many there were.' })
  @Property({ type: new BigIntType('number') })
  @Bounds({ min: 1 })
  amount!: number;

  @Field(() => WholeNumber, { description: 'How many of them can still be spent.' })
  @Property({ type: new BigIntType('number') })
  remaining!: number;

  @Field(() => Int, { description: 'Small numbers are spent first.' })
  @Property({ type: 'integer' })
  @Bounds(priorityBounds)
  priority!: number;

  @Field(() => Date, { nullable: true, description: 'Until when they can be spent; null where they stay.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  expiresAt?: Date | null;

  @Field(() => Date, { description: 'When they came.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Boolean, { description: 'Whether some of them are left.' })
  @Property({ type: 'boolean', generated: '(remaining > 0) stored' })
  isOpen!: boolean & Opt;
}

export const CreditLots = list(CreditLot, {
  filter: {
    source: CreditSource,
    organization: at('organization.id', 'id'),
    open: at('isOpen', 'flag'),
    expiresAt: 'date',
  },
  order: { newest: ['-createdAt'] },
  default: 'newest',
});
