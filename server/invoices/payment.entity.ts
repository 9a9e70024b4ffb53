import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { PaymentStatus } from '../billing/provider-money.ts';
import { ProviderName } from '../billing/provider.ts';
import { seesBilling } from '../billing/sees-billing.ts';
import { Concerns } from '../kit/context.ts';
import { MinorUnits, MoneyType, type Money } from '../kit/money.ts';
import { Derived } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Invoice } from './invoice.entity.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'One attempt to take money from an organization, whether it came in or not. The provider is right about it; this is the latest that it told us.',
})
@Entity({ tableName: 'payment' })
@Concerns('organization', 'invoice')
@Unique({ properties: ['provider', 'providerChargeId'] })
@Index({ name: 'payment_created', properties: ['createdAt', 'id'] })
@Index({ name: 'payment_amount', properties: ['totalAmount', 'id'] })
@Index({ name: 'payment_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'payment_of_invoice', properties: ['invoice', 'createdAt', 'id'] })
@Index({ name: 'payment_status', properties: ['status', 'createdAt', 'id'] })
@Index({
  name: 'payment_search',
  expression: `create index payment_search on payment using gin ((coalesce(method_last4, '') || ' ' || provider_charge_id) gin_trgm_ops)`,
})
@Scope<Payment>({
  staff: () => sql`true`,
  customer: (payment, caller) => seesBilling(payment.organization, caller),
})
export class Payment {
  @Field(() => ID, { description: 'The id of the payment.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'The organization that pays.' })
  @ManyToOne(() => Organization, { ref: true, index: false })
  organization!: Ref<Organization>;

  @Field(() => Invoice, {
    nullable: true,
    description: 'The invoice that it pays; null where there is none, or it has not been heard of yet.',
  })
  @ManyToOne(() => Invoice, { ref: true, nullable: true, index: false })
  invoice?: Ref<Invoice> | null;

  @Field(() => ProviderName, { description: 'Who takes the money.' })
  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Field(() => String, { description: 'What the provider calls it.' })
  @Property({ type: 'text' })
  providerChargeId!: string;

  /** Whichever of the two comes first: the invoice finds its payments by it. */
  @Property({ type: 'text', nullable: true, index: true })
  providerInvoiceId?: string | null;

  @Field(() => PaymentStatus, { description: 'What became of it.' })
  @Enum({ items: () => PaymentStatus, type: 'string', columnType: 'text' })
  status!: PaymentStatus;

  @Field(() => String, { description: 'The ISO-4217 code of its currency, in capitals: USD.' })
  @Property({ type: 'text' })
  currency!: string;

  @Property({ type: new BigIntType('number') })
  totalAmount!: number;

  @Derived<Payment>(
    () => MoneyType,
    ['totalAmount', 'currency'],
    ({ totalAmount, currency }) => ({ amount: totalAmount, currency }),
    { description: 'How much was to be taken.' },
  )
  amount!: Money & Opt;

  @Property({ type: new BigIntType('number'), default: 0 })
  refundedAmount: number & Opt = 0;

  @Derived<Payment>(
    () => MoneyType,
    ['refundedAmount', 'currency'],
    ({ refundedAmount, currency }) => ({ amount: refundedAmount, currency }),
    { description: 'How much of it was given back.' },
  )
  amountRefunded!: Money & Opt;

  @Field(() => String, {
    nullable: true,
    description: 'What it was paid with, in the word of the provider: card, sepa_debit.',
  })
  @Property({ type: 'text', nullable: true })
  methodType?: string | null;

  @Field(() => String, { nullable: true, description: 'The brand of the card: visa.' })
  @Property({ type: 'text', nullable: true })
  methodBrand?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last four digits of the card or of the account.',
  })
  @Property({ type: 'text', nullable: true })
  methodLast4?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it failed, in the word of the bank or of the provider: insufficient_funds.',
  })
  @Property({ type: 'text', nullable: true })
  failureCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, in a sentence for people.' })
  @Property({ type: 'text', nullable: true })
  failureMessage?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for, in the words of the provider.' })
  @Property({ type: 'text', nullable: true })
  description?: string | null;

  @Field(() => Date, { description: 'When it was tried.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

export const Payments = list(Payment, {
  filter: {
    q: 'search',
    status: PaymentStatus,
    provider: ProviderName,
    currency: 'text',
    methodBrand: 'text',
    organization: at('organization.id', 'id'),
    invoice: at('invoice.id', 'id'),
    amount: at('totalAmount', MinorUnits),
    refunded: at('refundedAmount', MinorUnits),
    createdAt: 'date',
  },
  order: { newest: ['-createdAt'], amount: ['-totalAmount'] },
  default: 'newest',
  first: 25,
  search: (payment) => sql`coalesce(${payment.methodLast4}, '') || ' ' || ${payment.providerChargeId}`,
});
