import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import { ProviderName } from '../billing/provider.ts';
import { Concerns } from '../kit/context.ts';
import { Organization } from '../organizations/organization.entity.ts';

/** Whose a customer of a provider is, where a person here has said so. */
@Entity({ tableName: 'provider_customer' })
@Concerns('organization')
@Unique({ properties: ['provider', 'providerCustomerId'] })
export class ProviderCustomer {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Property({ type: 'text' })
  providerCustomerId!: string;

  @ManyToOne(() => Organization, { ref: true, index: true, deleteRule: 'cascade' })
  organization!: Ref<Organization>;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}
