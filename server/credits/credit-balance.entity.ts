import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { ApiKeyScope } from '../apps/api-key-scope.ts';
import { keyMay } from '../apps/key-may.ts';
import { seesBilling } from '../billing/sees-billing.ts';
import { Bounds } from '../kit/bounds.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { Organization } from '../organizations/organization.entity.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'The credits of an organization. All apps of the vendor spend from the same balance, which is always the sum of its ledger.',
})
@Entity({ tableName: 'credit_balance' })
@Scope<CreditBalance>({
  staff: () => TRUE,
  customer: (balance, caller) => seesBilling(balance.organization, caller),
  integrator: (balance, caller, within) =>
    sql`${keyMay(caller, ApiKeyScope.CREDITS_READ)} and ${within(Organization, balance.organization)}`,
})
export class CreditBalance {
  @Field(() => ID, { description: 'The id of the balance.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'Whose credits they are.' })
  @OneToOne(() => Organization, { ref: true, deleteRule: 'restrict' })
  organization!: Ref<Organization>;

  @Field(() => WholeNumber, {
    description:
      'How many can be spent. What has run out within the last minute may still be among them; it is not spent any more.',
  })
  @Property({ type: new BigIntType('number'), default: 0 })
  @Bounds({ min: 0 })
  balance: number & Opt = 0;

  @Field(() => WholeNumber, { description: 'How many are laid aside by apps, beside the balance.' })
  @Property({ type: new BigIntType('number'), default: 0 })
  @Bounds({ min: 0 })
  held: number & Opt = 0;

  @Field(() => Int, { description: 'How many entries its ledger has.' })
  @Property({ type: 'integer', default: 0 })
  entryCount: number & Opt = 0;

  @Field(() => Date, { description: 'When it last changed.' })
  @Property({ type: 'datetime', length: 3 })
  updatedAt!: Date;
}
