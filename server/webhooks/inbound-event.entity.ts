import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import { ProviderName } from '../billing/provider.ts';
import { Organization } from '../organizations/organization.entity.ts';

export enum InboundEventStatus {
  RECEIVED = 'RECEIVED',
  PROCESSED = 'PROCESSED',
  FAILED = 'FAILED',
  IGNORED = 'IGNORED',
}

/** What a provider told us, once each, word for word. It is its own record: the audit leaves it alone. */
@Entity({ tableName: 'inbound_event' })
@Unique({ properties: ['provider', 'providerEventId'] })
@Index({
  name: 'inbound_event_waiting',
  expression: `create index inbound_event_waiting on inbound_event (provider, object_id) where status = 'RECEIVED'`,
})
@Index({ name: 'inbound_event_of_organization', properties: ['organization', 'occurredAt', 'id'] })
export class InboundEvent {
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Property({ type: 'text' })
  providerEventId!: string;

  /** In the provider's words. */
  @Property({ type: 'text' })
  type!: string;

  /** What happened, in ours; null where there is nothing to tell. */
  @Property({ type: 'text', nullable: true })
  title?: string | null;

  @Property({ type: 'json', columnType: 'jsonb' })
  payload!: object;

  /** The subscription to look at, as the provider calls it; an event without one is ignored. */
  @Property({ type: 'text', nullable: true })
  objectId?: string | null;

  /** The idempotency key of the request that caused it: the id of a command, if it was ours. */
  @Property({ type: 'text', nullable: true })
  causedBy?: string | null;

  @Enum({ items: () => InboundEventStatus, type: 'string', columnType: 'text' })
  status!: InboundEventStatus;

  /** Why it was ignored or failed, or what is in its way. */
  @Property({ type: 'text', nullable: true })
  error?: string | null;

  @Property({ type: 'integer', default: 0 })
  attempts: number & Opt = 0;

  /** Known once the object has been looked at. */
  @ManyToOne(() => Organization, { ref: true, nullable: true, index: false })
  organization?: Ref<Organization> | null;

  @Property({ type: 'datetime', length: 3 })
  occurredAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  receivedAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  processedAt?: Date | null;
}
