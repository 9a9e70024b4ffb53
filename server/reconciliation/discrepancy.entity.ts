import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { ProviderName } from '../billing/provider.ts';
import { Concerns } from '../kit/context.ts';
import { derived, hasMany, Personal } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { InboundEvent } from '../webhooks/inbound-event.entity.ts';
import type { RecordKind } from './compare.ts';
import { ComparedField } from './compared-field.ts';
import {
  DiscrepancyCause,
  DiscrepancyKind,
  DiscrepancyRepair,
  DiscrepancyState,
} from './discrepancy-kind.ts';
import { ReconciliationRow } from './reconciliation-row.entity.ts';
import { ReconciliationRun } from './reconciliation-run.entity.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'One thing in which we and a provider differ: the fields on all sides, the likely cause, and what repairing it would do.',
})
@Entity({ tableName: 'discrepancy' })
@Concerns('organization')
@Index({ name: 'discrepancy_of_run', properties: ['run', 'kind', 'state', 'id'] })
@Index({ name: 'discrepancy_of_row', properties: ['row', 'id'] })
@Index({ name: 'discrepancy_of_organization', properties: ['organization', 'id'] })
@Scope<Discrepancy>({ staff: () => sql`true` })
export class Discrepancy {
  @Field(() => ID, { description: 'The id of the discrepancy.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => ReconciliationRun, { nullable: true, description: 'The run that found it.' })
  @ManyToOne(() => ReconciliationRun, { ref: true, index: false, deleteRule: 'cascade' })
  run!: Ref<ReconciliationRun>;

  @Field(() => ReconciliationRow, { nullable: true, description: 'The row of its organization in that run.' })
  @ManyToOne(() => ReconciliationRow, { ref: true, index: false, deleteRule: 'cascade' })
  row!: Ref<ReconciliationRow>;

  @Field(() => Organization, { nullable: true, description: 'The organization that it is about.' })
  @ManyToOne(() => Organization, { ref: true, index: false, deleteRule: 'cascade' })
  organization!: Ref<Organization>;

  @Field(() => DiscrepancyKind, { description: 'In what both sides differ.' })
  @Enum({ items: () => DiscrepancyKind, type: 'string', columnType: 'text' })
  kind!: DiscrepancyKind;

  @Field(() => DiscrepancyState, { description: 'What has become of it.' })
  @Enum({ items: () => DiscrepancyState, type: 'string', columnType: 'text' })
  state!: DiscrepancyState;

  @Field(() => DiscrepancyCause, {
    nullable: true,
    description: 'What most likely led to it; null where it is overridden.',
  })
  @Enum({ items: () => DiscrepancyCause, type: 'string', columnType: 'text', nullable: true })
  cause?: DiscrepancyCause | null;

  @Field(() => String, { nullable: true, description: 'How one knows, in words for people.' })
  @Personal()
  @Property({ type: 'text', nullable: true })
  causeDetail?: string | null;

  @Field(() => InboundEvent, {
    nullable: true,
    description: 'The last event about it that came here; null where none did.',
  })
  @ManyToOne(() => InboundEvent, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  event?: Ref<InboundEvent> | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The audit entry of what changed our record, where that is the cause.',
  })
  @Property({ type: 'uuid', nullable: true })
  causeEntryId?: string | null;

  @Field(() => DiscrepancyRepair, { description: 'What repairing it does.' })
  @Enum({ items: () => DiscrepancyRepair, type: 'string', columnType: 'text' })
  repair!: DiscrepancyRepair;

  @Field(() => ProviderName, { description: 'The provider.' })
  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Field(() => String, { description: 'What differs: subscription, invoice or charge.' })
  @Property({ type: 'text' })
  recordKind!: RecordKind;

  @Field(() => String, { description: 'What the provider calls it.' })
  @Property({ type: 'text' })
  providerObjectId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of our subscription, invoice or payment; null where it is missing.',
  })
  @Property({ type: 'uuid', nullable: true })
  recordId?: string | null;

  @Property({ type: 'json', columnType: 'jsonb' })
  compared!: readonly ComparedField[];

  @derived<Discrepancy>(() => [ComparedField], ['compared'], ({ compared }) => [...compared], {
    description: 'The fields that differ, on all sides; of what is missing, all of them.',
  })
  fields!: ComparedField[] & Opt;

  /** What we had of it, as it was compared: a repair finds it so, or is refused. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  seen?: object | null;

  /** The object as the provider has it, which a repair writes. */
  @Personal()
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  found?: object | null;

  /** The price at the provider, where the catalog does not know it. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  price?: object | null;

  @Field(() => Date, { description: 'When the provider was asked.' })
  @Property({ type: 'datetime', length: 3 })
  lookedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was repaired.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  repairedAt?: Date | null;
}

export const Discrepancies = list(Discrepancy, {
  filter: {
    run: at('run', 'id'),
    row: at('row', 'id'),
    kind: DiscrepancyKind,
    state: DiscrepancyState,
    cause: DiscrepancyCause,
    organizationId: at('organization', 'id'),
  },
  order: { oldest: ['id'] },
  default: 'oldest',
  first: 25,
});

extend(ReconciliationRow, {
  discrepancies: hasMany(Discrepancies, 'row', {
    description: 'In what it differs, and what is overridden.',
  }),
});
