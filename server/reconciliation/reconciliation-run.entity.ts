import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { ProviderName } from '../billing/provider.ts';
import { User } from '../identity/user.entity.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';

export enum RunMode {
  COMPARE = 'COMPARE',
  SYNC = 'SYNC',
}
registerEnumType(RunMode, {
  name: 'ReconciliationMode',
  description: 'What a run does with what it finds.',
  valuesConfig: {
    COMPARE: { description: 'It tells, and changes nothing.' },
    SYNC: { description: 'Our records take over what the provider says; what that cannot mend is told.' },
  },
});

export enum RunState {
  SCHEDULED = 'SCHEDULED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}
registerEnumType(RunState, {
  name: 'ReconciliationState',
  description: 'How far a run has come.',
  valuesConfig: {
    SCHEDULED: { description: 'It begins by itself, at `dueAt`.' },
    RUNNING: { description: 'It waits for a worker, or is being done.' },
    DONE: { description: 'Everything has been compared.' },
    FAILED: { description: 'It could not go on; `error` says why. What it had found is not kept.' },
  },
});

/** Its own record: it changes nothing but itself, and what it repairs is in the audit. */
@ObjectType({
  simpleResolvers: true,
  description:
    'One comparison of everything that a provider has with what is here: of all organizations, or of one. It reads the provider’s lists, looks again at what differs, and tells what is left, and why.',
})
@Entity({ tableName: 'reconciliation_run' })
@Index({ name: 'reconciliation_run_started', properties: ['startedAt', 'id'] })
@Index({
  name: 'reconciliation_run_scheduled',
  expression: `create unique index reconciliation_run_scheduled on reconciliation_run (provider) where state = 'SCHEDULED'`,
})
@Index({
  name: 'reconciliation_run_running',
  expression: `create unique index reconciliation_run_running on reconciliation_run (provider) where state = 'RUNNING' and organization_id is null`,
})
@Scope<ReconciliationRun>({ staff: () => sql`true` })
export class ReconciliationRun {
  @Field(() => ID, { description: 'The id of the run.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => ProviderName, { description: 'Whom we compare ourselves with.' })
  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  @Field(() => RunMode, { description: 'Whether it only tells, or also takes over what the provider says.' })
  @Enum({ items: () => RunMode, type: 'string', columnType: 'text' })
  mode!: RunMode;

  @Field(() => RunState, { description: 'How far it has come.' })
  @Enum({ items: () => RunState, type: 'string', columnType: 'text' })
  state!: RunState;

  @Field(() => Organization, {
    nullable: true,
    description: 'The only one that it looks at; null: all of them.',
  })
  @ManyToOne(() => Organization, { ref: true, nullable: true, index: true, deleteRule: 'cascade' })
  organization?: Ref<Organization> | null;

  @Field(() => User, {
    nullable: true,
    description: 'Who asked for it; null where it began by itself at night.',
  })
  @ManyToOne(() => User, { ref: true, nullable: true, index: false, deleteRule: 'set null' })
  author?: Ref<User> | null;

  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it begins by itself; null where somebody began it.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  dueAt?: Date | null;

  @Field(() => Date, { description: 'When it began; of one that is scheduled, when it was scheduled.' })
  @Property({ type: 'datetime', length: 3 })
  startedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended; null before.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  finishedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is at: Reading invoices. Null once it has ended.',
  })
  @Property({ type: 'text', nullable: true })
  step?: string | null;

  @Field(() => Int, { description: 'How many objects of the provider it has read so far.' })
  @Property({ type: 'integer', default: 0 })
  objects: number & Opt = 0;

  @Field(() => Int, { description: 'How many organizations have anything at the provider, or should.' })
  @Property({ type: 'integer', default: 0 })
  total: number & Opt = 0;

  @Field(() => Int, { description: 'How many of them are the same on both sides, or were made the same.' })
  @Property({ type: 'integer', default: 0 })
  synced: number & Opt = 0;

  @Field(() => Int, { description: 'How many discrepancies it found; what is overridden is none.' })
  @Property({ type: 'integer', default: 0 })
  discrepancies: number & Opt = 0;

  @Field(() => Int, { description: 'How many of these it repaired by itself: a SYNC does.' })
  @Property({ type: 'integer', default: 0 })
  repaired: number & Opt = 0;

  @Field(() => Int, { description: 'How many organizations could not be compared.' })
  @Property({ type: 'integer', default: 0 })
  errors: number & Opt = 0;

  @Field(() => Int, { description: 'How many objects differ only because a person has overridden them.' })
  @Property({ type: 'integer', default: 0 })
  overridden: number & Opt = 0;

  @Field(() => Int, { description: 'How many customers of the provider belong to no organization here.' })
  @Property({ type: 'integer', default: 0 })
  unknown: number & Opt = 0;

  @Field(() => String, { nullable: true, description: 'Why it could not go on.' })
  @Property({ type: 'text', nullable: true })
  error?: string | null;
}

export const ReconciliationRuns = list(ReconciliationRun, {
  filter: {
    state: RunState,
    mode: RunMode,
    ofOne: at('organization', 'has'),
    organizationId: at('organization', 'id'),
  },
  order: { newest: ['-startedAt'] },
  default: 'newest',
  first: 10,
});
