import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { InvoiceStatus } from '../billing/provider-money.ts';
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
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { InvoiceLine, shownLine, type KeptLine } from './invoice-line.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'What a provider billed an organization. The provider is right about it; this is the latest that it told us. Subscriptions kept by hand have none.',
})
@Entity({ tableName: 'invoice' })
@Concerns('organization', 'subscription')
@Unique({ properties: ['provider', 'providerInvoiceId'] })
@Index({ name: 'invoice_created', properties: ['createdAt', 'id'] })
@Index({ name: 'invoice_total', properties: ['totalAmount', 'id'] })
@Index({ name: 'invoice_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'invoice_of_subscription', properties: ['subscription', 'createdAt', 'id'] })
@Index({ name: 'invoice_status', properties: ['status', 'createdAt', 'id'] })
@Index({
  name: 'invoice_search',
  expression: `create index invoice_search on invoice using gin ((coalesce(number, '') || ' ' || provider_invoice_id) gin_trgm_ops)`,
})
@Scope<Invoice>({
  staff: () => sql`true`,
  customer: (invoice, caller) =>
    sql`${invoice.status} <> 'DRAFT' and ${seesBilling(invoice.organization, caller)}`,
})
export class Invoice {
  @Field(() => ID, { description: 'The id of the invoice.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'The organization that was billed.' })
  @ManyToOne(() => Organization, { ref: true, index: false })
  organization!: Ref<Organization>;

  @Field(() => Subscription, {
    nullable: true,
    description: 'The subscription that it bills; null where it was written for something else.',
  })
  @ManyToOne(() => Subscription, { ref: true, nullable: true, index: false })
  subscription?: Ref<Subscription> | null;

  @Field(() => ProviderName, { description: 'Who billed it.' })
  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Field(() => String, { description: 'What the provider calls it.' })
  @Property({ type: 'text' })
  providerInvoiceId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The number that stands on it, as the provider counts; null while it is a draft.',
  })
  @Property({ type: 'text', nullable: true })
  number?: string | null;

  @Field(() => InvoiceStatus, { description: 'How it stands.' })
  @Enum({ items: () => InvoiceStatus, type: 'string', columnType: 'text' })
  status!: InvoiceStatus;

  @Field(() => String, {
    description: 'The ISO-4217 code of the currency of all its amounts, in capitals: USD.',
  })
  @Property({ type: 'text' })
  currency!: string;

  @Property({ type: new BigIntType('number') })
  subtotalAmount!: number;

  @Derived<Invoice>(
    () => MoneyType,
    ['subtotalAmount', 'currency'],
    ({ subtotalAmount, currency }) => ({ amount: subtotalAmount, currency }),
    {
      description: 'The sum of its lines, before discounts and tax.',
    },
  )
  subtotal!: Money & Opt;

  @Property({ type: new BigIntType('number') })
  discountAmount!: number;

  @Derived<Invoice>(
    () => MoneyType,
    ['discountAmount', 'currency'],
    ({ discountAmount, currency }) => ({ amount: discountAmount, currency }),
    {
      description: 'What discounts took off; not negative.',
    },
  )
  discount!: Money & Opt;

  @Property({ type: new BigIntType('number') })
  taxAmount!: number;

  @Derived<Invoice>(
    () => MoneyType,
    ['taxAmount', 'currency'],
    ({ taxAmount, currency }) => ({ amount: taxAmount, currency }),
    {
      description: 'The taxes on it.',
    },
  )
  tax!: Money & Opt;

  @Property({ type: new BigIntType('number') })
  totalAmount!: number;

  @Derived<Invoice>(
    () => MoneyType,
    ['totalAmount', 'currency'],
    ({ totalAmount, currency }) => ({ amount: totalAmount, currency }),
    {
      description: 'What it is over, after discounts and tax; negative where it is a credit.',
    },
  )
  total!: Money & Opt;

  @Property({ type: new BigIntType('number') })
  paidAmount!: number;

  @Derived<Invoice>(
    () => MoneyType,
    ['paidAmount', 'currency'],
    ({ paidAmount, currency }) => ({ amount: paidAmount, currency }),
    {
      description: 'What has been paid of it, also past the provider.',
    },
  )
  amountPaid!: Money & Opt;

  @Property({ type: new BigIntType('number') })
  dueAmount!: number;

  @Derived<Invoice>(
    () => MoneyType,
    ['dueAmount', 'currency'],
    ({ dueAmount, currency }) => ({ amount: dueAmount, currency }),
    {
      description: 'What is still to be paid: nothing of one that is paid or void.',
    },
  )
  amountDue!: Money & Opt;

  /** The sum over its payments, written with them, so that lists need not add up. */
  @Property({ type: new BigIntType('number'), default: 0 })
  refundedAmount: number & Opt = 0;

  @Derived<Invoice>(
    () => MoneyType,
    ['refundedAmount', 'currency'],
    ({ refundedAmount, currency }) => ({ amount: refundedAmount, currency }),
    { description: 'What was given back of its payments.' },
  )
  amountRefunded!: Money & Opt;

  @Field(() => Date, { nullable: true, description: 'When the time began that it bills.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  periodStart?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When that time ended.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  periodEnd?: Date | null;

  @Field(() => Date, { description: 'When the provider wrote it.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it got its number and could not be changed any more; null while it is a draft.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  finalizedAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when it is to be paid; null where the provider charges it by itself.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  dueAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was paid in full.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  paidAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The provider's page of it, where it can be paid; null while it is a draft.",
  })
  @Property({ type: 'text', nullable: true })
  hostedUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'It as a PDF file; null while it is a draft.' })
  @Property({ type: 'text', nullable: true })
  pdfUrl?: string | null;

  @Field(() => Int, { description: 'How often the provider tried to collect it.' })
  @Property({ type: 'integer', default: 0 })
  attemptCount: number & Opt = 0;

  @Field(() => Date, {
    nullable: true,
    description: 'When the provider tries again; null where it does not.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  nextAttemptAt?: Date | null;

  @Property({ type: 'json', columnType: 'jsonb' })
  lineItems!: readonly KeptLine[];

  @Derived<Invoice>(
    () => [InvoiceLine],
    ['lineItems', 'currency'],
    ({ lineItems, currency }) => lineItems.map((line) => shownLine(line, currency)),
    { description: 'What it bills, line by line, in the order of the provider.' },
  )
  lines!: InvoiceLine[] & Opt;
}

export const Invoices = list(Invoice, {
  filter: {
    q: 'search',
    status: InvoiceStatus,
    provider: ProviderName,
    currency: 'text',
    organization: at('organization.id', 'id'),
    subscription: at('subscription.id', 'id'),
    total: at('totalAmount', MinorUnits),
    refunded: at('refundedAmount', MinorUnits),
    createdAt: 'date',
    dueAt: 'date',
    paidAt: 'date',
  },
  order: { newest: ['-createdAt'], total: ['-totalAmount'] },
  default: 'newest',
  first: 25,
  search: (invoice) => sql`coalesce(${invoice.number}, '') || ' ' || ${invoice.providerInvoiceId}`,
});
