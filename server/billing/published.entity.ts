import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import { Plan } from '../catalog/plan.entity.ts';
import { Price } from '../catalog/price.entity.ts';
import { ProviderName } from './provider.ts';

/** What a plan is called at a provider, where each plan is a product. */
@Entity({ tableName: 'published_plan' })
@Unique({ properties: ['plan', 'provider'] })
@Unique({ properties: ['provider', 'providerProductId'] })
export class PublishedPlan {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @ManyToOne(() => Plan, { ref: true, index: false })
  plan!: Ref<Plan>;

  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Property({ type: 'text' })
  providerProductId!: string;
}

/** What a price is called at a provider. Only where it is called something can it be bought there. */
@Entity({ tableName: 'published_price' })
@Unique({ properties: ['price', 'provider'] })
@Unique({ properties: ['provider', 'providerPriceId'] })
export class PublishedPrice {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @ManyToOne(() => Price, { ref: true, index: false })
  price!: Ref<Price>;

  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Property({ type: 'text' })
  providerPriceId!: string;
}
