import { BigIntType, DecimalType, type Opt, type Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { sentenceBounds } from '../catalog/catalog-bounds.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { amountBounds, currencyBounds } from '../catalog/price.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { MinorUnits } from '../kit/money.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { PromoDuration, PromoKind } from './promo-terms.ts';

@Fields()
export abstract class PromoCodeFields {
  @Field(() => String, {
    description:
      'What customers enter: letters, digits, _ and -. It is kept in capitals, and no two differ in upper and lower case alone.',
  })
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Bounds({ pattern: '^[A-Za-z0-9_-]+$', minLength: 3, maxLength: 40 })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is for and who has it. For staff: customers never see it.',
  })
  @Property({ type: 'text', nullable: true })
  @Bounds(sentenceBounds)
  description?: string | null;

  @Field(() => PromoKind, { description: 'What it gives.' })
  @Enum({ items: () => PromoKind, type: 'string', columnType: 'text' })
  kind!: PromoKind;

  @Field(() => Float, {
    nullable: true,
    description:
      'PERCENTAGE: how many hundredths are taken off, such as 20 or 12.5; two digits may follow the point. Otherwise null.',
  })
  @Property({ type: new DecimalType('number'), columnType: 'numeric', nullable: true })
  @Bounds({ min: 0.01, max: 100 })
  percent?: number | null;

  @Field(() => MinorUnits, {
    nullable: true,
    description:
      'AMOUNT: what is taken off for each month, of the subscription as a whole and twelve times for a year, in minor units; at least 1. Otherwise null.',
  })
  @Property({ type: new BigIntType('number'), nullable: true })
  @Bounds({ ...amountBounds, min: 1 })
  amountOff?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'AMOUNT: its currency, an ISO-4217 code; the code is for subscriptions in this currency alone. Otherwise null.',
  })
  @Property({ type: 'text', nullable: true })
  @Bounds(currencyBounds)
  currency?: string | null;

  @Field(() => PromoDuration, { description: 'For how long whoever redeems it has it.' })
  @Enum({ items: () => PromoDuration, type: 'string', columnType: 'text' })
  duration!: PromoDuration;

  @Field(() => Int, { nullable: true, description: 'MONTHS: for how many months. Otherwise null.' })
  @Property({ type: 'integer', nullable: true })
  @Bounds({ min: 1, max: 60 })
  durationMonths?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How often it can be redeemed in all; null is without limit. Each customer redeems it once.',
  })
  @Property({ type: 'integer', nullable: true })
  @Bounds({ min: 1, max: 1_000_000 })
  maxUses?: number | null;

  @Field(() => Date, { nullable: true, description: 'From when on it can be redeemed; null is at once.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  validFrom?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'The last moment at which it can be redeemed; null is without end.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  validUntil?: Date | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it can be redeemed at all. A code that is not active is a draft.',
  })
  @Property({ type: 'boolean' })
  isActive!: boolean;
}

/** What a code is worth, as the database holds it: of each kind what it needs, and nothing else. */
const worth = `case kind when 'PERCENTAGE' then percent is not null and num_nonnulls(amount_off, currency) = 0
  when 'AMOUNT' then percent is null and num_nonnulls(amount_off, currency) = 2
  else num_nonnulls(percent, amount_off, currency) = 0 end`;

@ObjectType({
  simpleResolvers: true,
  description:
    'A code that customers enter to get a plan for less, or for nothing. What it gives is agreed when it is redeemed: changing or deleting the code takes nothing from those who have.',
})
@Entity({ tableName: 'promo_code' })
@Index({ name: 'promo_code_created', properties: ['createdAt', 'id'] })
@Index({ name: 'promo_code_by_code', properties: ['code', 'id'] })
@Index({ name: 'promo_code_by_uses', properties: ['timesUsed', 'id'] })
@Index({
  name: 'promo_code_code',
  expression: 'create unique index promo_code_code on promo_code (upper(code))',
})
@Index({
  name: 'promo_code_search',
  expression: `create index promo_code_search on promo_code using gin ((code || ' ' || coalesce(description, '')) gin_trgm_ops)`,
})
@Check({ name: 'promo_code_in_capitals', expression: 'code = upper(code)' })
@Check({ name: 'promo_code_worth', expression: worth })
@Check({ name: 'promo_code_lasts', expression: `(duration = 'MONTHS') = (duration_months is not null)` })
@Check({
  name: 'promo_code_uses',
  expression: 'times_used >= 0 and times_used <= coalesce(max_uses, times_used)',
})
@Scope<PromoCode>({ staff: () => TRUE })
export class PromoCode extends PromoCodeFields {
  @Field(() => ID, { description: 'The id of the code.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Product, {
    nullable: true,
    description: 'The product whose plans it is for; null where it is for all of them.',
  })
  @ManyToOne(() => Product, { ref: true, nullable: true, deleteRule: 'restrict', index: true })
  product?: Ref<Product> | null;

  @Field(() => Plan, {
    nullable: true,
    description: 'The one plan that it is for; null where it is for all of the product, or of all products.',
  })
  @ManyToOne(() => Plan, { ref: true, nullable: true, deleteRule: 'restrict', index: true })
  plan?: Ref<Plan> | null;

  /** Counted under the row's lock with each redemption, so that the limit holds whoever comes at the same time. */
  @Field(() => Int, {
    description:
      'How often it has been redeemed. A checkout that is open holds a use, and gives it back where nobody buys.',
  })
  @Property({ type: 'integer', default: 0 })
  timesUsed: number & Opt = 0;

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

export const PromoCodes = list(PromoCode, {
  filter: {
    q: 'search',
    code: 'text',
    kind: PromoKind,
    active: at('isActive', 'flag'),
    product: at('product.id', 'id'),
    plan: at('plan.id', 'id'),
    validUntil: 'date',
    createdAt: 'date',
  },
  order: { newest: ['-createdAt'], code: ['code'], uses: ['-timesUsed'] },
  default: 'newest',
  search: (promo) => sql`${promo.code} || ' ' || coalesce(${promo.description}, '')`,
});
