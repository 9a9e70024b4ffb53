import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { Personal } from '../kit/read/decorators.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { TRUE } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';

export enum DunningOutcome {
  RECOVERED = 'RECOVERED',
  CANCELED = 'CANCELED',
  PAUSED = 'PAUSED',
  WAIVED = 'WAIVED',
  CLOSED = 'CLOSED',
}
registerEnumType(DunningOutcome, {
  name: 'DunningOutcome',
  description: 'How a dunning came to its end.',
  valuesConfig: {
    RECOVERED: { description: 'The payment was collected after all.' },
    CANCELED: { description: 'The subscription ended unpaid.' },
    PAUSED: { description: 'The subscription was paused.' },
    WAIVED: { description: 'Somebody has overridden the status of the subscription.' },
    CLOSED: { description: 'The organization was closed.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'That a payment for a subscription is past due, from the first failure to its end: what the owner was told, and what comes next.',
})
@Entity({ tableName: 'dunning' })
@Concerns('organization', 'subscription')
@Index({ name: 'dunning_of_subscription', properties: ['subscription', 'startedAt', 'id'] })
@Index({ name: 'dunning_of_organization', properties: ['organization', 'startedAt', 'id'] })
@Index({
  name: 'dunning_open',
  expression: `create unique index dunning_open on dunning (subscription_id) where ended_at is null`,
})
@Index({
  name: 'dunning_due',
  expression: `create index dunning_due on dunning (due_at) where due_at is not null`,
})
@Scope<Dunning>({ staff: () => TRUE })
export class Dunning {
  @Field(() => ID, { description: 'The id of the dunning.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'Who has not paid.' })
  @ManyToOne(() => Organization, { ref: true, index: false })
  organization!: Ref<Organization>;

  @Field(() => Subscription, { nullable: true, description: 'What was not paid for.' })
  @ManyToOne(() => Subscription, { ref: true, index: false })
  subscription!: Ref<Subscription>;

  @Field(() => Date, { description: 'Since when the payment has been past due: the days count from here.' })
  @Property({ type: 'datetime', length: 3 })
  startedAt!: Date;

  @Field(() => Int, { description: 'How many notices were sent.' })
  @Property({ type: 'integer', default: 0 })
  notices: number & Opt = 0;

  /** The day of the schedule whose notice was sent last; earlier ones are not made up for. */
  @Property({ type: 'integer', nullable: true })
  lastDay?: number | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When the next notice or the suspension is due; null where nothing follows, and while it is paused.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  dueAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When somebody paused it; null while it goes on.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  pausedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was paused.' })
  @Personal()
  @Property({ type: 'text', nullable: true })
  @Bounds({ maxLength: 500 })
  pauseReason?: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it had the organization suspended; null where it has not.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  suspendedAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it came to its end; null while the payment is past due.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  endedAt?: Date | null;

  @Field(() => DunningOutcome, { nullable: true, description: 'How it ended; null while it goes on.' })
  @Enum({ items: () => DunningOutcome, type: 'string', columnType: 'text', nullable: true })
  outcome?: DunningOutcome | null;
}

export const Dunnings = list(Dunning, {
  filter: { endedAt: 'date' },
  order: { newest: ['-startedAt'] },
  default: 'newest',
  first: 5,
});
