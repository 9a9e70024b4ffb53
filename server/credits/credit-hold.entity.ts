import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { App } from '../apps/app.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { CreditHoldState } from './credit-kinds.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'Credits that an app has laid aside before it knows what something costs. It spends them by `captureHold`, or gives them back by `releaseHold`; else they come back by themselves.',
})
@Entity({ tableName: 'credit_hold' })
@Check({ name: 'credit_hold_captured', expression: 'captured >= 0 and captured <= amount' })
@Index({
  name: 'credit_hold_to_expire',
  expression: `create index credit_hold_to_expire on credit_hold (expires_at) where state = 'HELD'`,
})
@Index({
  name: 'credit_hold_standing',
  expression: `create index credit_hold_standing on credit_hold (organization_id, expires_at) where state = 'HELD'`,
})
@Index({ name: 'credit_hold_of_app', properties: ['app', 'createdAt', 'id'] })
@Index({ name: 'credit_hold_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'credit_hold_created', properties: ['createdAt', 'id'] })
@Scope<CreditHold>({ staff: () => TRUE, integrator: (hold, caller) => sql`${hold.app} = ${caller['appId']}` })
export class CreditHold {
  @Field(() => ID, { description: 'The id of the hold.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'Whose credits they are.' })
  @ManyToOne(() => Organization, { ref: true, index: false, deleteRule: 'restrict' })
  organization!: Ref<Organization>;

  @Field(() => App, { nullable: true, description: 'The app that has laid them aside.' })
  @ManyToOne(() => App, { ref: true, index: false, deleteRule: 'restrict' })
  app!: Ref<App>;

  @Field(() => WholeNumber, { description: 'How many were laid aside.' })
  @Property({ type: new BigIntType('number') })
  @Bounds({ min: 1 })
  amount!: number;

  @Field(() => WholeNumber, { description: 'How many of them were spent.' })
  @Property({ type: new BigIntType('number'), default: 0 })
  captured: number & Opt = 0;

  @Field(() => CreditHoldState, { description: 'What has become of them.' })
  @Enum({ items: () => CreditHoldState, type: 'string', columnType: 'text' })
  state: CreditHoldState & Opt = CreditHoldState.HELD;

  @Field(() => Date, { description: 'When they come back by themselves, unless something is done before.' })
  @Property({ type: 'datetime', length: 3 })
  expiresAt!: Date;

  @Field(() => Date, { description: 'When they were laid aside.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When they were spent or came back.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  endedAt?: Date | null;
}

export const CreditHolds = list(CreditHold, {
  filter: {
    state: CreditHoldState,
    organization: at('organization.id', 'id'),
    app: at('app.id', 'id'),
  },
  order: { newest: ['-createdAt'] },
  default: 'newest',
});
