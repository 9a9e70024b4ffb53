import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { ProviderName } from '../billing/provider.ts';
import { User } from '../identity/user.entity.ts';
import { Concerns } from '../kit/context.ts';
import { MoneyType, type Money } from '../kit/money.ts';
import { Derived, Restricted, SqlField } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { words } from '../kit/read/search.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';

export enum InboundEventStatus {
  RECEIVED = 'RECEIVED',
  PROCESSED = 'PROCESSED',
  FAILED = 'FAILED',
  IGNORED = 'IGNORED',
}
registerEnumType(InboundEventStatus, {
  name: 'InboundEventStatus',
  description: 'What has become of an event here.',
  valuesConfig: {
    RECEIVED: { description: 'Kept; what it is about is looked at next, or again after a failed try.' },
    PROCESSED: { description: 'What it is about was looked at, and our records say the same.' },
    FAILED: { description: 'The last try failed, or trying again is of no use; `error` says why.' },
    IGNORED: { description: 'Nothing follows from it here; `error` says why.' },
  },
});

/**
 * All that the payload says, as words: ids and addresses whole. At 100,000 events that finds one in half a millisecond, and costs
 * 0.3 ms and 1.3 KB an event to keep; half an address would be found by trigrams, for eight times as much.
 */
const payloadWords = `jsonb_to_tsvector('simple', payload, '["string", "numeric"]')`;

/** What a provider told us, once each, word for word. It is its own record: the audit leaves it alone. */
@ObjectType({
  simpleResolvers: true,
  description:
    'What a billing provider told us, kept as it came, or what somebody entered by hand. A provider’s event is a hint: what it is about is fetched, and what is fetched is what holds.',
})
@Entity({ tableName: 'inbound_event' })
@Concerns('organization')
@Unique({ properties: ['provider', 'providerEventId'] })
@Index({
  name: 'inbound_event_waiting',
  expression: `create index inbound_event_waiting on inbound_event (provider, object_id) where status = 'RECEIVED'`,
})
@Index({ name: 'inbound_event_of_organization', properties: ['organization', 'occurredAt', 'id'] })
@Index({ name: 'inbound_event_of_subscription', properties: ['subscription', 'receivedAt', 'id'] })
@Index({ name: 'inbound_event_received', properties: ['receivedAt', 'id'] })
@Index({ name: 'inbound_event_of_type', properties: ['type', 'receivedAt', 'id'] })
@Index({ name: 'inbound_event_of_status', properties: ['status', 'receivedAt', 'id'] })
@Index({
  name: 'inbound_event_words',
  expression: `create index inbound_event_words on inbound_event using gin (${payloadWords})`,
})
@Scope<InboundEvent>({ staff: () => sql`true` })
export class InboundEvent {
  @Field(() => ID, { description: 'The id of the event here.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => ProviderName, { description: 'Who told us; MANUAL where somebody entered it by hand.' })
  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Field(() => String, {
    nullable: true,
    description: 'What the provider calls the event; null where it was entered by hand.',
  })
  @Property({ type: 'text', nullable: true })
  providerEventId?: string | null;

  @Field(() => String, {
    description: 'The type in the provider’s words: invoice.paid. Entries by hand are `manual.entry`.',
  })
  @Property({ type: 'text' })
  type!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What happened, in a few words for people; null where there is nothing to tell.',
  })
  @Property({ type: 'text', nullable: true })
  title?: string | null;

  @Restricted('webhook.payload')
  @Property({ type: 'json', columnType: 'jsonb' })
  payload!: object;

  @Restricted('webhook.payload')
  @SqlField<InboundEvent>(() => String, (event) => sql`jsonb_pretty(${event.payload})`, {
    nullable: true,
    description:
      'All that the provider sent, as JSON. It names people, and therefore takes the permission webhook.payload; who was erased is named no more.',
  })
  rawPayload?: string | null;

  /** What is looked at because of it, as the provider calls it; an event without one is ignored. */
  @Property({ type: 'text', nullable: true })
  objectId?: string | null;

  /** The kinds of objects that may look different now: those are looked at that somebody here mirrors. */
  @Property({ type: 'array', columnType: 'text[]', nullable: true })
  about?: string[] | null;

  @Field(() => String, { nullable: true, description: 'What the provider calls the customer.' })
  @Property({ type: 'text', nullable: true })
  providerCustomerId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider calls the subscription.' })
  @Property({ type: 'text', nullable: true })
  providerSubscriptionId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider calls the invoice.' })
  @Property({ type: 'text', nullable: true })
  providerInvoiceId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider calls the charge.' })
  @Property({ type: 'text', nullable: true })
  providerChargeId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider calls the refund.' })
  @Property({ type: 'text', nullable: true })
  providerRefundId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider calls the checkout that it names.' })
  @Property({ type: 'text', nullable: true })
  providerCheckoutId?: string | null;

  @Property({ type: new BigIntType('number'), nullable: true })
  amountMinor?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The ISO-4217 currency that it is about, in capitals, also where it names no amount.',
  })
  @Property({ type: 'text', nullable: true })
  currency?: string | null;

  @Derived<InboundEvent>(
    () => MoneyType,
    ['amountMinor', 'currency'],
    ({ amountMinor, currency }) =>
      amountMinor == null || !currency ? null : { amount: amountMinor, currency },
    {
      nullable: true,
      description:
        'The payment, bill or refund that it tells of; of a refunded charge what went back this time. Null where it tells of none.',
    },
  )
  amount?: (Money & Opt) | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How the object stood after it: a SubscriptionStatus where it is a subscription, else the provider’s word in capitals.',
  })
  @Property({ type: 'text', nullable: true })
  objectStatus?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the object stood before; null where that did not change.',
  })
  @Property({ type: 'text', nullable: true })
  previousObjectStatus?: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of seats of a subscription after it.' })
  @Property({ type: 'integer', nullable: true })
  quantity?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of seats before; null where that did not change.',
  })
  @Property({ type: 'integer', nullable: true })
  previousQuantity?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The idempotency key of the request that caused it: the id of a ProviderCommand, if that was ours.',
  })
  @Property({ type: 'text', nullable: true })
  causedBy?: string | null;

  @Field(() => InboundEventStatus, { description: 'What has become of it here.' })
  @Enum({ items: () => InboundEventStatus, type: 'string', columnType: 'text' })
  status!: InboundEventStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it failed or was ignored, or what stands in its way, in words for people.',
  })
  @Property({ type: 'text', nullable: true })
  error?: string | null;

  @SqlField<InboundEvent>(
    () => Boolean,
    (event) => sql`${event.error} is not null and ${event.status} <> 'IGNORED'`,
    {
      description: 'Whether it failed, or has failed so far. One that was ignored has not.',
    },
  )
  hasError!: boolean & Opt;

  @Field(() => Int, { description: 'How many tries have failed; 0 where the first one went through.' })
  @Property({ type: 'integer', default: 0 })
  attempts: number & Opt = 0;

  @Field(() => Organization, {
    nullable: true,
    description: 'Whose it is; known once the object has been looked at.',
  })
  @ManyToOne(() => Organization, { ref: true, nullable: true, index: false })
  organization?: Ref<Organization> | null;

  @Field(() => Subscription, {
    nullable: true,
    description: 'Our record of the subscription that it is about; known once that has been looked at.',
  })
  @ManyToOne(() => Subscription, { ref: true, nullable: true, index: false, deleteRule: 'set null' })
  subscription?: Ref<Subscription> | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The audit entry of what it changed here; null where our records already said the same. Events that came together share one.',
  })
  @Property({ type: 'uuid', nullable: true })
  entryId?: string | null;

  @Field(() => User, { nullable: true, description: 'Who entered it by hand; null for a provider’s event.' })
  @ManyToOne(() => User, { ref: true, nullable: true, index: false, deleteRule: 'set null' })
  author?: Ref<User> | null;

  @Field(() => Date, { description: 'When it happened, as the provider says.' })
  @Property({ type: 'datetime', length: 3 })
  occurredAt!: Date;

  @Field(() => Date, { description: 'When it came here.' })
  @Property({ type: 'datetime', length: 3 })
  receivedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was processed, ignored, or given up.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  processedAt?: Date | null;
}

export const InboundEvents = list(InboundEvent, {
  filter: {
    q: 'search',
    type: 'text',
    status: InboundEventStatus,
    provider: ProviderName,
    organizationId: at('organization', 'id'),
    subscriptionId: at('subscription', 'id'),
    providerCustomerId: 'text',
    providerSubscriptionId: 'text',
    receivedAt: 'date',
    hasError: 'flag',
    attempts: 'int',
  },
  order: { newest: ['-receivedAt'] },
  default: 'newest',
  first: 25,
  // an id or an address is found whole; see payloadWords
  search: words((event) => sql`jsonb_to_tsvector('simple', ${event.payload}, '["string", "numeric"]')`),
});
