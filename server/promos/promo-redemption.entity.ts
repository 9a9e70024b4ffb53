import { BigIntType, DecimalType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { seesBilling } from '../billing/sees-billing.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { Concerns } from '../kit/context.ts';
import { MoneyType, type Money } from '../kit/money.ts';
import { Derived } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { TRUE } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { PromoCode } from './promo-code.entity.ts';
import { PromoDuration } from './promo-terms.ts';

export enum PromoRedemptionStatus {
  RESERVED = 'RESERVED',
  REDEEMED = 'REDEEMED',
  RELEASED = 'RELEASED',
}
registerEnumType(PromoRedemptionStatus, {
  name: 'PromoRedemptionStatus',
  description: 'How far the redemption of a promo code has come.',
  valuesConfig: {
    RESERVED: { description: 'A checkout is open that holds a use of the code.' },
    REDEEMED: { description: 'It was redeemed, and counts for good.' },
    RELEASED: { description: 'Nobody bought: the use was given back.' },
  },
});

const counts = `status <> 'RELEASED'`;

@ObjectType({
  simpleResolvers: true,
  description: 'That an organization redeemed a promo code, with what it was promised then.',
})
@Entity({ tableName: 'promo_redemption' })
@Concerns('organization', 'promo')
@Index({ name: 'promo_redemption_of_promo', properties: ['promo', 'createdAt', 'id'] })
@Index({ name: 'promo_redemption_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'promo_redemption_created', properties: ['createdAt', 'id'] })
@Index({
  name: 'promo_redemption_once',
  expression: `create unique index promo_redemption_once on promo_redemption (promo_id, organization_id) where ${counts}`,
})
@Index({
  name: 'promo_redemption_ending',
  expression: `create index promo_redemption_ending on promo_redemption (ends_at) where ended_at is null and ends_at is not null`,
})
@Scope<PromoRedemption>({
  staff: () => TRUE,
  customer: (redemption, caller) => seesBilling(redemption.organization, caller),
})
export class PromoRedemption {
  @Field(() => ID, { description: 'The id of the redemption.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => PromoCode, { nullable: true, description: 'The code. For staff.' })
  @ManyToOne(() => PromoCode, { ref: true, index: false, deleteRule: 'cascade' })
  promo!: Ref<PromoCode>;

  @Field(() => Organization, { nullable: true, description: 'Who redeemed it.' })
  @ManyToOne(() => Organization, { ref: true, index: false, deleteRule: 'cascade' })
  organization!: Ref<Organization>;

  @Field(() => Plan, { nullable: true, description: 'For which plan.' })
  @ManyToOne(() => Plan, { ref: true, index: true })
  plan!: Ref<Plan>;

  @Field(() => String, { description: 'The code as it was then.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => PromoRedemptionStatus, { description: 'How far it has come.' })
  @Enum({ items: () => PromoRedemptionStatus, type: 'string', columnType: 'text' })
  status!: PromoRedemptionStatus;

  @Field(() => Float, {
    nullable: true,
    description: 'How many hundredths are taken off; 100 is a plan for nothing. Null where it is an amount.',
  })
  @Property({ type: new DecimalType('number'), columnType: 'numeric', nullable: true })
  percent?: number | null;

  @Property({ type: new BigIntType('number'), nullable: true })
  amountOff?: number | null;

  /** Of the subscription, and of the amounts here. */
  @Property({ type: 'text' })
  currency!: string;

  @Derived<PromoRedemption>(
    () => MoneyType,
    ['amountOff', 'currency'],
    ({ amountOff, currency }) => (typeof amountOff === 'number' ? { amount: amountOff, currency } : null),
    { nullable: true, description: 'What is taken off for each month; null where it is a share.' },
  )
  monthlyAmount!: (Money | null) & Opt;

  @Field(() => PromoDuration, { description: 'For how long.' })
  @Enum({ items: () => PromoDuration, type: 'string', columnType: 'text' })
  duration!: PromoDuration;

  @Field(() => Int, { nullable: true, description: 'MONTHS: for how many. Otherwise null.' })
  @Property({ type: 'integer', nullable: true })
  durationMonths?: number | null;

  @Property({ type: new BigIntType('number') })
  sparedAmount!: number;

  @Derived<PromoRedemption>(
    () => MoneyType,
    ['sparedAmount', 'currency'],
    ({ sparedAmount, currency }) => ({ amount: sparedAmount, currency }),
    { description: 'What it took off a whole period of the subscription as that was bought, before tax.' },
  )
  spared!: Money & Opt;

  @Field(() => Date, { description: 'When the code was entered.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was redeemed for good; null before, and where the use was given back.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  redeemedAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'Until when it takes something off, where that is known; null where it does not end by itself.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  endsAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it stopped taking anything off; null while it does, and before it began to.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  endedAt?: Date | null;
}

export const PromoRedemptions = list(PromoRedemption, {
  filter: {
    status: PromoRedemptionStatus,
    promo: at('promo.id', 'id'),
    organization: at('organization.id', 'id'),
    createdAt: 'date',
  },
  order: { newest: ['-createdAt'] },
  default: 'newest',
});
