import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { ProviderName } from '../billing/provider.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { Price } from '../catalog/price.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { PromoRedemption } from '../promos/promo-redemption.entity.ts';

export enum CheckoutStatus {
  PREPARING = 'PREPARING',
  OPEN = 'OPEN',
  COMPLETE = 'COMPLETE',
  EXPIRED = 'EXPIRED',
  FAILED = 'FAILED',
}
registerEnumType(CheckoutStatus, {
  name: 'CheckoutStatus',
  description: 'How far a checkout has come.',
  valuesConfig: {
    PREPARING: { description: 'The provider is being asked for the page.' },
    OPEN: { description: 'Whoever has the link can buy.' },
    COMPLETE: { description: 'It was paid: a subscription began.' },
    EXPIRED: { description: 'Nobody bought in time, or somebody closed it.' },
    FAILED: { description: 'The provider refused; `error` says why.' },
  },
});

/** While one of these, nobody else can be sold the same product. */
const pending = `status in ('PREPARING', 'OPEN')`;

@ObjectType({
  simpleResolvers: true,
  description: 'A page at a provider where an organization can buy a plan, for a day at most.',
})
@Entity({ tableName: 'checkout' })
@Concerns('organization')
@Index({ name: 'checkout_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'checkout_created', properties: ['createdAt', 'id'] })
@Index({
  name: 'checkout_pending',
  expression: `create unique index checkout_pending on checkout (organization_id, product_id) where ${pending}`,
})
@Index({
  name: 'checkout_at_provider',
  expression: `create unique index checkout_at_provider on checkout (provider, provider_checkout_id) where provider_checkout_id is not null`,
})
@Unique({ name: 'checkout_promo', properties: ['promo'] })
@Index({
  name: 'checkout_overdue',
  expression: `create index checkout_overdue on checkout (expires_at) where status = 'OPEN'`,
})
@Scope<Checkout>({ staff: () => sql`true` })
export class Checkout {
  @Field(() => ID, { description: 'The id of the checkout.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'The organization that is to buy.' })
  @ManyToOne(() => Organization, { ref: true, index: false })
  organization!: Ref<Organization>;

  @ManyToOne(() => Product, { ref: true, index: false })
  product!: Ref<Product>;

  @Field(() => Plan, { nullable: true, description: 'The plan that is sold.' })
  @ManyToOne(() => Plan, { ref: true, index: true })
  plan!: Ref<Plan>;

  @Field(() => Price, { nullable: true, description: 'The version of its price.' })
  @ManyToOne(() => Price, { ref: true, index: true })
  price!: Ref<Price>;

  @Field(() => ProviderName, { description: 'Who sells it.' })
  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Field(() => Int, { description: 'How many seats are sold.' })
  @Property({ type: 'integer' })
  @Bounds({ min: 1 })
  quantity!: number;

  @Field(() => Int, { nullable: true, description: 'How many days are free at first; null where none are.' })
  @Property({ type: 'integer', nullable: true })
  trialDays?: number | null;

  @Field(() => PromoRedemption, {
    nullable: true,
    description: 'The promo code that it holds a use of; null where none was entered.',
  })
  @ManyToOne(() => PromoRedemption, { ref: true, nullable: true, index: false, deleteRule: 'set null' })
  promo?: Ref<PromoRedemption> | null;

  @Field(() => CheckoutStatus, { description: 'How far it has come.' })
  @Enum({ items: () => CheckoutStatus, type: 'string', columnType: 'text' })
  status: CheckoutStatus & Opt = CheckoutStatus.PREPARING;

  @Field(() => String, {
    nullable: true,
    description:
      'The address of the page: whoever has it can buy. Null while it is prepared, and once it is closed.',
  })
  @Property({ type: 'text', nullable: true })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider calls it.' })
  @Property({ type: 'text', nullable: true })
  providerCheckoutId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider calls the customer.' })
  @Property({ type: 'text', nullable: true })
  providerCustomerId?: string | null;

  @Field(() => Boolean, { description: 'Whether the link was sent to the owner of the organization.' })
  @Property({ type: 'boolean', default: false })
  isMailed: boolean & Opt = false;

  @Field(() => String, { nullable: true, description: 'Why the provider refused.' })
  @Property({ type: 'text', nullable: true })
  error?: string | null;

  @Field(() => User, { nullable: true, description: 'Who made it.' })
  @ManyToOne(() => User, { ref: true, nullable: true, index: false })
  author?: Ref<User> | null;

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Until when one can buy there.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  expiresAt?: Date | null;
}

export const Checkouts = list(Checkout, {
  filter: { status: CheckoutStatus },
  order: { newest: ['-createdAt'] },
  default: 'newest',
});
