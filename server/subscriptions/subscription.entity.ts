import { BigIntType, DecimalType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { capabilities } from '../billing/capabilities.ts';
import { ProviderName, ScheduledChangeKind, SubscriptionStatus } from '../billing/provider.ts';
import { seesBilling } from '../billing/sees-billing.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { Price, PriceInterval } from '../catalog/price.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { MoneyType, type Money } from '../kit/money.ts';
import { Derived, Personal } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Discount, shownDiscount } from './discount.ts';
import { PauseKind } from './pause-kind.ts';
import { PromoRedemption } from '../promos/promo-redemption.entity.ts';
import { ScheduledChange } from './scheduled-change.ts';

/** What a person gives; a coupon of a provider may be for less. */
export const percentBounds = { min: 0.01, max: 100 } as const;

/** Neither ended nor given up: an organization has at most one such subscription to a product. */
const live = `status in ('INCOMPLETE', 'TRIALING', 'ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED')`;

@ObjectType({
  simpleResolvers: true,
  description:
    'What an organization has bought. Its provider is right about it; this is the latest that it told us.',
})
@Entity({ tableName: 'subscription' })
@Concerns('organization')
@Unique({ properties: ['provider', 'providerSubscriptionId'] })
@Index({ name: 'subscription_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'subscription_created', properties: ['createdAt', 'id'] })
@Index({ name: 'subscription_period_end', properties: ['periodEndOrder', 'id'] })
@Index({ name: 'subscription_amount', properties: ['recurringAmount', 'id'] })
@Index({ name: 'subscription_status', properties: ['status', 'createdAt', 'id'] })
@Index({
  name: 'subscription_search',
  expression: `create index subscription_search on subscription using gin ((coalesce(provider_subscription_id, '') || ' ' || coalesce(provider_customer_id, '')) gin_trgm_ops)`,
})
@Index({ name: 'subscription_of_plan', properties: ['plan', 'status'] })
@Index({ name: 'subscription_of_price', properties: ['price', 'status'] })
@Index({
  name: 'subscription_live',
  expression: `create unique index subscription_live on subscription (organization_id, product_id) where ${live}`,
})
@Index({
  name: 'subscription_current',
  expression: `create unique index subscription_current on subscription (organization_id) where is_current`,
})
@Index({
  name: 'subscription_current_status',
  expression: `create index subscription_current_status on subscription (status, organization_id) where is_current`,
})
@Unique({ name: 'subscription_promo', properties: ['promo'] })
@Index({
  name: 'subscription_owing',
  expression: `create index subscription_owing on subscription (id) where status in ('PAST_DUE', 'UNPAID')`,
})
@Index({
  name: 'subscription_trials',
  expression: `create index subscription_trials on subscription (trial_ends_at) where status = 'TRIALING'`,
})
@Index({
  name: 'subscription_scheduled',
  expression: `create index subscription_scheduled on subscription (scheduled_at) where scheduled_kind is not null`,
})
@Scope<Subscription>({
  staff: () => sql`true`,
  customer: (subscription, caller) => seesBilling(subscription.organization, caller),
  integrator: (subscription, caller, within) =>
    sql`${subscription.product} = ${caller['productId']} and ${within(Organization, subscription.organization)}`,
})
export class Subscription {
  @Field(() => ID, { description: 'The id of the subscription.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'The organization that has it.' })
  @ManyToOne(() => Organization, { ref: true, index: false })
  organization!: Ref<Organization>;

  @Field(() => Product, { nullable: true, description: 'The product that it is a subscription to.' })
  @ManyToOne(() => Product, { ref: true })
  product!: Ref<Product>;

  @Field(() => Plan, {
    nullable: true,
    description: 'The plan that holds: as it was bought, unless that is overridden.',
  })
  @ManyToOne(() => Plan, { ref: true })
  plan!: Ref<Plan>;

  @Field(() => Price, {
    nullable: true,
    description: 'The version of the price that it was bought at, and keeps.',
  })
  @ManyToOne(() => Price, { ref: true })
  price!: Ref<Price>;

  @Field(() => ProviderName, { description: 'Who bills it.' })
  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Field(() => String, { nullable: true, description: 'What the provider calls it.' })
  @Property({ type: 'text', nullable: true })
  providerSubscriptionId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider calls the customer that it bills.' })
  @Property({ type: 'text', nullable: true, index: true })
  providerCustomerId?: string | null;

  @Field(() => SubscriptionStatus, {
    description: 'How it stands: as its provider says, unless that is overridden.',
  })
  @Enum({ items: () => SubscriptionStatus, type: 'string', columnType: 'text' })
  status!: SubscriptionStatus;

  @Field(() => Int, { description: 'The number of seats that are paid for.' })
  @Property({ type: 'integer' })
  @Bounds({ min: 0 })
  quantity!: number;

  /** Of the price as the provider charges it, unless overridden, so that sums need no join. */
  @Property({ type: new BigIntType('number') })
  unitAmount!: number;

  @Field(() => String, {
    description: 'The ISO-4217 code of the currency that it is billed in, in capitals: USD.',
  })
  @Property({ type: 'text' })
  currency!: string;

  /** What `recurring` says, for orders: sorted within each currency alone it means something. */
  @Property({ type: new BigIntType('number'), generated: `(unit_amount * quantity) stored` })
  recurringAmount!: number & Opt;

  @Derived<Subscription>(
    () => MoneyType,
    ['unitAmount', 'quantity', 'currency'],
    ({ unitAmount, quantity, currency }) => ({ amount: unitAmount * quantity, currency }),
    { description: 'What a whole period costs, before discounts and tax: the price times the seats.' },
  )
  recurring!: Money & Opt;

  /** Hundredths, 12.5 among them; sums and lists read it here, and the audit keeps who gave it. */
  @Property({ type: new DecimalType('number'), columnType: 'numeric', nullable: true })
  @Bounds({ min: 0, max: 100 })
  discountPercent?: number | null;

  /** For each month, in the currency of the subscription; a twelfth of what a provider takes off a year need not be whole. */
  @Property({ type: new DecimalType('number'), columnType: 'numeric', nullable: true })
  @Bounds({ min: 0 })
  discountAmount?: number | null;

  @Personal()
  @Property({ type: 'text', nullable: true })
  discountNote?: string | null;

  @Field(() => PromoRedemption, {
    nullable: true,
    description: 'The promo code that takes something off now, with what it promised; null where none does.',
  })
  @ManyToOne(() => PromoRedemption, { ref: true, nullable: true, index: false, deleteRule: 'set null' })
  promo?: Ref<PromoRedemption> | null;

  /** While a promo code stands: what was agreed beside it, and comes back when the code ends. */
  @Property({ type: new DecimalType('number'), columnType: 'numeric', nullable: true })
  besidePercent?: number | null;

  @Property({ type: new DecimalType('number'), columnType: 'numeric', nullable: true })
  besideAmount?: number | null;

  @Personal()
  @Property({ type: 'text', nullable: true })
  besideNote?: string | null;

  @Derived<Subscription>(
    () => Discount,
    ['discountPercent', 'discountAmount', 'discountNote', 'currency'],
    shownDiscount,
    {
      nullable: true,
      description:
        'What is taken off each of its bills now, as it was given here or at its provider, a promo code included; null where nothing is.',
    },
  )
  discount!: (Discount | null) & Opt;

  @Field(() => Date, { nullable: true, description: 'When the period began that is paid for, or tried.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  currentPeriodStart?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When that period ends, and the next is charged.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  currentPeriodEnd?: Date | null;

  /** Orders need a value in every row: where no period runs comes before all others. */
  @Property({
    type: 'datetime',
    length: 3,
    generated: `(coalesce(current_period_end, '1970-01-01 00:00:00+00'::timestamptz)) stored`,
  })
  periodEndOrder!: Date & Opt;

  @Field(() => Date, {
    nullable: true,
    description: 'When the trial ends, or ended; null where there was none.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  trialEndsAt?: Date | null;

  /** When we first heard that a renewal was not paid: the days of grace count from here. */
  @Field(() => Date, {
    nullable: true,
    description: 'Since when a payment has been past due; null where none is.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  pastDueSince?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'Until when a canceled subscription gives access; null where it ended with the cancellation.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  accessEndsAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When it was asked to end, be it at once or later; null where it was not. Until it ends that can be undone.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  canceledAt?: Date | null;

  @Enum({ items: () => ScheduledChangeKind, type: 'string', columnType: 'text', nullable: true })
  scheduledKind?: ScheduledChangeKind | null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  scheduledAt?: Date | null;

  /** The key of the plan, or the number of seats. */
  @Property({ type: 'text', nullable: true })
  scheduledTarget?: string | null;

  @Derived<Subscription>(
    () => ScheduledChange,
    ['scheduledKind', 'scheduledAt', 'scheduledTarget'],
    ({ scheduledKind: kind, scheduledAt: at, scheduledTarget: target }) =>
      kind && at ? { kind, at, target: target ?? null } : null,
    { nullable: true, description: 'What will happen to it by itself, and when; null where nothing will.' },
  )
  scheduledChange!: (ScheduledChange | null) & Opt;

  @Derived<Subscription>(
    () => PauseKind,
    ['provider'],
    ({ provider }) => (capabilities[provider].pauses ? PauseKind.BILLING : PauseKind.COLLECTION),
    { description: 'What a pause of it means to its provider. Whichever it is, a pause takes the access.' },
  )
  pauseKind!: PauseKind & Opt;

  @Field(() => Date, { description: 'When it was bought.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  /** The one that the organization's page shows: the newest that lives, else the newest. See `chooseCurrent`. */
  @Property({ type: 'boolean', default: false })
  isCurrent: boolean & Opt = false;
}

export const Subscriptions = list(Subscription, {
  filter: {
    q: 'search',
    status: SubscriptionStatus,
    provider: ProviderName,
    plan: at('plan.key', 'text'),
    product: at('product.id', 'id'),
    organization: at('organization.id', 'id'),
    price: at('price.id', 'id'),
    interval: at('price.interval', PriceInterval),
    currency: 'text',
    createdAt: 'date',
    currentPeriodEnd: 'date',
    scheduled: at('scheduledKind', ScheduledChangeKind),
  },
  order: { newest: ['-createdAt'], periodEnd: ['periodEndOrder'], amount: ['-recurringAmount'] },
  default: 'newest',
  first: 25,
  search: (subscription) =>
    sql`coalesce(${subscription.providerSubscriptionId}, '') || ' ' || coalesce(${subscription.providerCustomerId}, '')`,
});
