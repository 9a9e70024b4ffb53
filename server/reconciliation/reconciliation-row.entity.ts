import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { hasMany, Personal, SqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { ReconciliationRun } from './reconciliation-run.entity.ts';

export enum RowState {
  SAME = 'SAME',
  DIFFERENT = 'DIFFERENT',
  FAILED = 'FAILED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(RowState, {
  name: 'ReconciliationRowState',
  description: 'How an organization stands in a run.',
  valuesConfig: {
    SAME: { description: 'Both sides say the same, or were made to.' },
    DIFFERENT: { description: 'There are open discrepancies.' },
    FAILED: { description: 'It could not be compared, or not be repaired; `error` says why.' },
    UNKNOWN: { description: 'A customer of the provider who belongs to no organization here.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'What a run found of one organization, or of a customer whom nobody here knows.',
})
@Entity({ tableName: 'reconciliation_row' })
@Index({ name: 'reconciliation_row_of_run', properties: ['run', 'severity', 'id'] })
@Index({ name: 'reconciliation_row_of_organization', properties: ['organization', 'id'] })
@Index({ name: 'reconciliation_row_worst', properties: ['severity', 'id'] })
@Scope<ReconciliationRow>({ staff: () => sql`true` })
export class ReconciliationRow {
  @Field(() => ID, { description: 'The id of the row.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => ReconciliationRun, { nullable: true, description: 'The run.' })
  @ManyToOne(() => ReconciliationRun, { ref: true, index: false, deleteRule: 'cascade' })
  run!: Ref<ReconciliationRun>;

  @Field(() => Organization, {
    nullable: true,
    description: 'The organization; null where nobody here is known.',
  })
  @ManyToOne(() => Organization, { ref: true, nullable: true, index: false, deleteRule: 'cascade' })
  organization?: Ref<Organization> | null;

  @SqlField<ReconciliationRow>(
    () => RowState,
    (
      row,
    ) => sql`case when ${row.error} is not null then 'FAILED' when ${row.organization} is null then 'UNKNOWN'
      when exists (select from discrepancy d where d.row_id = ${row.id} and d.state in ('OPEN', 'REPAIRING')) then 'DIFFERENT' else 'SAME' end`,
    { description: 'How it stands now: repairs that were made since are counted in.' },
  )
  state!: RowState & Opt;

  /** The worst comes first: 0 failed, 1 different, 2 unknown, 3 the same. */
  @Property({ type: 'integer' })
  severity!: number;

  @Field(() => Int, {
    description: 'How many objects of it were compared: subscriptions, invoices, payments.',
  })
  @Property({ type: 'integer' })
  objects!: number;

  @Field(() => Int, { description: 'How many discrepancies were found.' })
  @Property({ type: 'integer' })
  found!: number;

  @Field(() => String, { nullable: true, description: 'What stood in the way.' })
  @Property({ type: 'text', nullable: true })
  error?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the provider calls a customer whom nobody here knows.',
  })
  @Property({ type: 'text', nullable: true })
  providerCustomerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of that customer at the provider.' })
  @Personal()
  @Property({ type: 'text', nullable: true })
  customerName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The e-mail address of that customer at the provider.',
  })
  @Personal()
  @Property({ type: 'text', nullable: true })
  customerEmail?: string | null;

  /** The prices that such a customer has, which the catalog may not know. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  prices?: readonly object[] | null;

  @Field(() => Date, { description: 'When it was compared.' })
  @Property({ type: 'datetime', length: 3 })
  checkedAt!: Date;
}

export const ReconciliationRows = list(ReconciliationRow, {
  filter: { run: at('run', 'id'), state: RowState, organizationId: at('organization', 'id') },
  order: { worst: ['severity'] },
  default: 'worst',
  first: 25,
});

extend(ReconciliationRun, {
  rows: hasMany(ReconciliationRows, 'run', {
    description: 'What it found of each organization, the worst first.',
  }),
});
