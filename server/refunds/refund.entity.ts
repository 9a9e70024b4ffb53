import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { RefundReason } from '../billing/provider-money.ts';
import { ProviderName } from '../billing/provider.ts';
import { seesBilling } from '../billing/sees-billing.ts';
import { User } from '../identity/user.entity.ts';
import { Payment } from '../invoices/payment.entity.ts';
import { Concerns } from '../kit/context.ts';
import { MinorUnits, MoneyType, type Money } from '../kit/money.ts';
import { Derived, Personal, Restricted } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { RefundHold } from './refund-hold.ts';
import { RefundDecision, RefundStatus } from './refund-status.ts';

const forStaff = 'billing.refund.read';

/** What was said when it was asked for, so that the same key with other words is told apart. */
export interface SaidOfRefund {
  readonly amount: number | null;
  readonly reasonCode: RefundReason;
  readonly cancelSubscription: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Money of a payment that goes back, or is to: asked for here, or made at the provider, which is right about what became of it.',
})
@Entity({ tableName: 'refund' })
@Concerns('organization', 'payment')
@Unique({ properties: ['provider', 'providerRefundId'] })
@Index({ name: 'refund_created', properties: ['createdAt', 'id'] })
@Index({ name: 'refund_amount', properties: ['totalAmount', 'id'] })
@Index({ name: 'refund_status', properties: ['status', 'createdAt', 'id'] })
@Index({ name: 'refund_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'refund_of_payment', properties: ['payment', 'createdAt', 'id'] })
@Index({ name: 'refund_by_person', properties: ['requestedBy', 'createdAt'] })
@Index({
  name: 'refund_expiring',
  expression: `create index refund_expiring on refund (expires_at) where status = 'REQUESTED'`,
})
@Index({
  name: 'refund_search',
  expression: `create index refund_search on refund using gin ((coalesce(provider_refund_id, '')) gin_trgm_ops)`,
})
@Scope<Refund>({
  staff: () => sql`true`,
  // what is still being decided, or was turned down, is between members of staff
  customer: (refund, caller) =>
    sql`${refund.status} not in ('REQUESTED', 'REJECTED') and ${seesBilling(refund.organization, caller)}`,
})
export class Refund {
  @Field(() => ID, { description: 'The id of the refund.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'The organization that gets the money.' })
  @ManyToOne(() => Organization, { ref: true, index: false })
  organization!: Ref<Organization>;

  @Field(() => Payment, { nullable: true, description: 'The payment of which it gives back.' })
  @ManyToOne(() => Payment, { ref: true, index: false })
  payment!: Ref<Payment>;

  @Field(() => ProviderName, { description: 'Who gives the money back.' })
  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Field(() => String, {
    nullable: true,
    description: 'What the provider calls it; null until the provider has taken it.',
  })
  @Property({ type: 'text', nullable: true })
  providerRefundId?: string | null;

  @Field(() => RefundStatus, { description: 'How far it has come.' })
  @Enum({ items: () => RefundStatus, type: 'string', columnType: 'text' })
  status!: RefundStatus;

  @Field(() => String, { description: 'The ISO-4217 code of its currency, that of the payment: USD.' })
  @Property({ type: 'text' })
  currency!: string;

  @Property({ type: new BigIntType('number') })
  totalAmount!: number;

  @Derived<Refund>(
    () => MoneyType,
    ['totalAmount', 'currency'],
    ({ totalAmount, currency }) => ({ amount: totalAmount, currency }),
    { description: 'How much goes back.' },
  )
  amount!: Money & Opt;

  @Field(() => RefundReason, {
    nullable: true,
    description: 'Why, as the bank is told; null where somebody at the provider gave none.',
  })
  @Enum({ items: () => RefundReason, type: 'string', columnType: 'text', nullable: true })
  reasonCode?: RefundReason | null;

  @Restricted(forStaff)
  @Field(() => String, {
    nullable: true,
    description: 'Why, in the words of whoever asked for it. For staff.',
  })
  @Personal()
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => Subscription, {
    nullable: true,
    description:
      'The subscription that ends at once when the provider has taken the refund; null where none does.',
  })
  @ManyToOne(() => Subscription, { ref: true, nullable: true, index: false })
  endsSubscription?: Ref<Subscription> | null;

  @Restricted(forStaff)
  @Field(() => User, {
    nullable: true,
    description: 'Who asked for it; null where it was made at the provider. For staff.',
  })
  @ManyToOne(() => User, { ref: true, nullable: true, index: false })
  requestedBy?: Ref<User> | null;

  @Restricted(forStaff)
  @Field(() => [RefundHold], {
    nullable: true,
    description: 'Why it needed a second person; empty where it did not. For staff.',
  })
  @Property({ type: 'array', columnType: 'text[]' })
  holds: RefundHold[] & Opt = [];

  @Restricted(forStaff)
  @Field(() => RefundDecision, {
    nullable: true,
    description: 'What decided it; null while it waits, and where it was made at the provider. For staff.',
  })
  @Enum({ items: () => RefundDecision, type: 'string', columnType: 'text', nullable: true })
  decision?: RefundDecision | null;

  @Restricted(forStaff)
  @Field(() => User, {
    nullable: true,
    description: 'Who approved or rejected it, or took it back. For staff.',
  })
  @ManyToOne(() => User, { ref: true, nullable: true, index: false })
  decidedBy?: Ref<User> | null;

  @Restricted(forStaff)
  @Field(() => Date, { nullable: true, description: 'When it was decided. For staff.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  decidedAt?: Date | null;

  @Restricted(forStaff)
  @Field(() => String, { nullable: true, description: 'Why it was decided so, in words. For staff.' })
  @Personal()
  @Property({ type: 'text', nullable: true })
  decisionReason?: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when a second person can approve it; null where nobody has to.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  expiresAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, in words for people.' })
  @Property({ type: 'text', nullable: true })
  failure?: string | null;

  @Field(() => Date, { description: 'When it was asked for, or made at the provider.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When we learned that it succeeded or failed.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  finishedAt?: Date | null;

  @Field(() => WholeNumber, {
    nullable: true,
    description:
      'How many credits went back with it, where it is of an order that brought some; null before it has succeeded.',
  })
  @Property({ type: new BigIntType('number'), nullable: true })
  creditsTaken?: number | null;

  @Field(() => WholeNumber, {
    nullable: true,
    description:
      'How many it had paid for that were not there any more: spent, laid aside or run out. They stay so.',
  })
  @Property({ type: new BigIntType('number'), nullable: true })
  creditsUsed?: number | null;

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  said?: SaidOfRefund | null;

  /** What the caller calls this request, so that asking twice is asking once. */
  @Property({ type: 'text', nullable: true, unique: true })
  idempotencyKey?: string | null;
}

export const Refunds = list(Refund, {
  filter: {
    q: 'search',
    status: RefundStatus,
    reasonCode: RefundReason,
    provider: ProviderName,
    currency: 'text',
    amount: at('totalAmount', MinorUnits),
    organization: at('organization.id', 'id'),
    payment: at('payment.id', 'id'),
    invoice: at('payment.invoice.id', 'id'),
    requestedBy: at('requestedBy.id', 'id'),
    createdAt: 'date',
  },
  order: { newest: ['-createdAt'], amount: ['-totalAmount'] },
  default: 'newest',
  first: 25,
  search: (refund) => sql`coalesce(${refund.providerRefundId}, '')`,
});
