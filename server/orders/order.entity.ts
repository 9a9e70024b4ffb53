import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { ApiKeyScope } from '../apps/api-key-scope.ts';
import { App } from '../apps/app.entity.ts';
import { keyMay } from '../apps/key-may.ts';
import { ProviderName } from '../billing/provider.ts';
import { seesBilling } from '../billing/sees-billing.ts';
import { CreditPack } from '../credits/credit-pack.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { MinorUnits, MoneyType, type Money } from '../kit/money.ts';
import { Derived } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { LicenseOffer } from '../licenses/license-offer.entity.ts';
import { License } from '../licenses/license.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';

export enum OrderKind {
  CREDITS = 'CREDITS',
  LICENSE = 'LICENSE',
}
registerEnumType(OrderKind, {
  name: 'OrderKind',
  description: 'What an order brings.',
  valuesConfig: {
    CREDITS: { description: 'Credits, of a pack.' },
    LICENSE: { description: 'A license, as it was on offer.' },
  },
});

export enum OrderStatus {
  PENDING = 'PENDING',
  PAID = 'PAID',
  FULFILLED = 'FULFILLED',
  CANCELED = 'CANCELED',
  FAILED = 'FAILED',
}
registerEnumType(OrderStatus, {
  name: 'OrderStatus',
  description: 'How far an order has come.',
  valuesConfig: {
    PENDING: { description: 'A page waits for the payment, or for news of it.' },
    PAID: { description: 'It is paid, and what was bought could not be given yet; `error` says why.' },
    FULFILLED: { description: 'It is paid, and what was bought was given, once.' },
    CANCELED: { description: 'Nobody paid in time, or somebody closed the page.' },
    FAILED: { description: 'The provider made no page; `error` says why.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A purchase that is paid once: credits or a license. What is sold is written down as it was then.',
})
@Entity({ tableName: 'customer_order' })
@Concerns('organization')
@Index({ name: 'order_created', properties: ['createdAt', 'id'] })
@Index({ name: 'order_amount', properties: ['totalAmount', 'id'] })
@Index({ name: 'order_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'order_of_user', properties: ['user', 'createdAt', 'id'] })
@Index({
  name: 'order_at_provider',
  expression: `create unique index order_at_provider on customer_order (provider, provider_checkout_id) where provider_checkout_id is not null`,
})
@Index({
  name: 'order_of_charge',
  expression: `create index order_of_charge on customer_order (provider, provider_charge_id) where provider_charge_id is not null`,
})
@Index({
  name: 'order_of_license',
  expression: `create unique index order_of_license on customer_order (license_id)`,
})
@Check({ name: 'order_brings', expression: `num_nonnulls(pack_id, offer_id) = 1` })
@Index({
  name: 'order_overdue',
  expression: `create index order_overdue on customer_order (expires_at) where status = 'PENDING'`,
})
@Index({
  name: 'order_search',
  expression: `create index order_search on customer_order using gin ((title || ' ' || coalesce(provider_charge_id, '')) gin_trgm_ops)`,
})
@Scope<Order>({
  staff: () => TRUE,
  customer: (order, caller) => seesBilling(order.organization, caller),
  integrator: (order, caller) =>
    sql`${keyMay(caller, ApiKeyScope.ORDERS_WRITE)} and ${order.app} = ${caller['appId']}`,
})
export class Order {
  @Field(() => ID, { description: 'The id of the order.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'The organization that buys.' })
  @ManyToOne(() => Organization, { ref: true, index: false })
  organization!: Ref<Organization>;

  @Field(() => User, {
    nullable: true,
    description: 'Who buys: whoever asked for the page, or the owner, where the staff made it for them.',
  })
  @ManyToOne(() => User, { ref: true, nullable: true, index: false })
  user?: Ref<User> | null;

  @Field(() => User, { nullable: true, description: 'Who of the staff made it; null where a customer did.' })
  @ManyToOne(() => User, { ref: true, nullable: true, index: true })
  author?: Ref<User> | null;

  @Field(() => App, { nullable: true, description: 'The app that opened its page; null where a person did.' })
  @ManyToOne(() => App, { ref: true, nullable: true, index: true, deleteRule: 'restrict' })
  app?: Ref<App> | null;

  @Field(() => OrderKind, { description: 'What it brings.' })
  @Enum({ items: () => OrderKind, type: 'string', columnType: 'text', default: OrderKind.CREDITS })
  kind: OrderKind & Opt = OrderKind.CREDITS;

  @Field(() => CreditPack, {
    nullable: true,
    description: 'The pack of credits that is bought; null where it is none.',
  })
  @ManyToOne(() => CreditPack, { ref: true, nullable: true, index: true, deleteRule: 'restrict' })
  pack?: Ref<CreditPack> | null;

  @Field(() => LicenseOffer, {
    nullable: true,
    description: 'The license as it was on offer; null where none is bought.',
  })
  @ManyToOne(() => LicenseOffer, { ref: true, nullable: true, index: true, deleteRule: 'restrict' })
  offer?: Ref<LicenseOffer> | null;

  @Field(() => License, {
    nullable: true,
    description: 'The license that it brought; null where it brings none, or has not yet.',
  })
  @ManyToOne(() => License, { ref: true, nullable: true, index: false, deleteRule: 'restrict' })
  license?: Ref<License> | null;

  @Field(() => String, { description: 'What was bought, as it was called then.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => WholeNumber, { description: 'How many credits it gives in all; 0 where it brings a license.' })
  @Property({ type: new BigIntType('number') })
  @Bounds({ min: 0 })
  credits!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many days from the payment on they can be spent; null where they do not run out.',
  })
  @Property({ type: 'integer', nullable: true })
  validDays?: number | null;

  @Field(() => Int, { description: 'How many packs.' })
  @Property({ type: 'integer' })
  @Bounds({ min: 1, max: 100 })
  quantity!: number;

  @Property({ type: new BigIntType('number') })
  totalAmount!: number;

  @Property({ type: 'text' })
  currency!: string;

  @Derived<Order>(
    () => MoneyType,
    ['totalAmount', 'currency'],
    ({ totalAmount, currency }) => ({ amount: totalAmount, currency }),
    { description: 'What it costs in all, before tax.' },
  )
  amount!: Money & Opt;

  @Field(() => OrderStatus, { description: 'How far it has come.' })
  @Enum({ items: () => OrderStatus, type: 'string', columnType: 'text' })
  status: OrderStatus & Opt = OrderStatus.PENDING;

  @Field(() => ProviderName, { description: 'Who takes the money.' })
  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Field(() => String, {
    nullable: true,
    description:
      'The address of the page: whoever has it can pay. Null while it is prepared, and once it is closed.',
  })
  @Property({ type: 'text', nullable: true })
  url?: string | null;

  @Property({ type: 'text', nullable: true })
  providerCheckoutId?: string | null;

  @Property({ type: 'text', nullable: true })
  providerCustomerId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider calls the payment.' })
  @Property({ type: 'text', nullable: true })
  providerChargeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it was paid with, in the word of the provider: card, sepa_debit.',
  })
  @Property({ type: 'text', nullable: true })
  methodType?: string | null;

  @Field(() => String, { nullable: true, description: 'The brand of the card: visa.' })
  @Property({ type: 'text', nullable: true })
  methodBrand?: string | null;

  @Field(() => String, { nullable: true, description: 'The last four digits of the card or of the account.' })
  @Property({ type: 'text', nullable: true })
  methodLast4?: string | null;

  @Field(() => String, { nullable: true, description: 'What stands in the way, in a sentence.' })
  @Property({ type: 'text', nullable: true })
  error?: string | null;

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Until when one can pay.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  expiresAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the payment was heard of.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  paidAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When its license was suspended, because all of its money had gone back. Null where it was not.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  licenseSuspendedAt?: Date | null;

  /** What a license that is bought was to give. */
  @Property({ type: 'integer', nullable: true })
  machineLimit?: number | null;

  @Property({ type: 'integer', nullable: true })
  floatingSeats?: number | null;

  @Field(() => Date, { nullable: true, description: 'When what was bought was given.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  fulfilledAt?: Date | null;
}

export const Orders = list(Order, {
  filter: {
    q: 'search',
    status: OrderStatus,
    kind: OrderKind,
    currency: 'text',
    methodBrand: 'text',
    organization: at('organization.id', 'id'),
    user: at('user.id', 'id'),
    pack: at('pack.id', 'id'),
    offer: at('offer.id', 'id'),
    amount: at('totalAmount', MinorUnits),
    createdAt: 'date',
  },
  order: { newest: ['-createdAt'], amount: ['-totalAmount'] },
  default: 'newest',
  first: 25,
  search: (order) => sql`${order.title} || ' ' || coalesce(${order.providerChargeId}, '')`,
});
