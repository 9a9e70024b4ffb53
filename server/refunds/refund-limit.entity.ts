import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Role, StaffRole } from '../identity/role.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { MoneyType, type Money } from '../kit/money.ts';
import { Derived } from '../kit/read/decorators.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { TRUE } from '../kit/read/sql.ts';

export const currencyBounds = { pattern: '^[A-Z]{3}$' } as const;
export const limitBounds = { min: 0 } as const;

@ObjectType({
  simpleResolvers: true,
  description:
    'What people of a role may give back in a currency without asking anybody. Where there is none for a role and a currency, every refund needs approval.',
})
@Entity({ tableName: 'refund_limit' })
@Unique({ properties: ['role', 'currency'] })
@Index({ name: 'refund_limit_changed', properties: ['changedAt', 'id'] })
@Scope<RefundLimit>({ staff: () => TRUE })
export class RefundLimit {
  @Field(() => ID, { description: 'The id of the limit.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => StaffRole, { description: 'Whom it is for.' })
  @ManyToOne(() => Role, { mapToPk: true, fieldName: 'role', index: false })
  role!: StaffRole;

  @Field(() => String, { description: 'The ISO-4217 code of the currency, in capitals: USD.' })
  @Property({ type: 'text' })
  @Bounds(currencyBounds)
  currency!: string;

  @Property({ type: new BigIntType('number') })
  @Bounds(limitBounds)
  perRefund!: number;

  @Derived<RefundLimit>(
    () => MoneyType,
    ['perRefund', 'currency'],
    ({ perRefund: amount, currency }) => ({ amount, currency }),
    {
      description:
        'The most that one refund may be. What is given back of one payment, and to one organization in 24 hours, counts together.',
    },
  )
  eachRefund!: Money & Opt;

  @Property({ type: new BigIntType('number') })
  @Bounds(limitBounds)
  perDay!: number;

  @Derived<RefundLimit>(
    () => MoneyType,
    ['perDay', 'currency'],
    ({ perDay: amount, currency }) => ({ amount, currency }),
    { description: 'The most that one person may give back in 24 hours.' },
  )
  eachDay!: Money & Opt;

  @Field(() => User, {
    nullable: true,
    description: 'Who set it last: for a day it does not hold for whoever that is.',
  })
  @ManyToOne(() => User, { ref: true, nullable: true, index: false })
  changedBy?: Ref<User> | null;

  @Field(() => Date, { description: 'When it was set last.' })
  @Property({ type: 'datetime', length: 3 })
  changedAt!: Date;
}

export const RefundLimits = list(RefundLimit, {
  order: { newest: ['-changedAt'] },
  default: 'newest',
  first: 50,
});
