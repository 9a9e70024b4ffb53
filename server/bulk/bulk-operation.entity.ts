import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { User } from '../identity/user.entity.ts';
import { Derived, Personal, SqlField, subquery } from '../kit/read/decorators.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { inWords } from '../kit/words.ts';

export enum BulkState {
  PLANNING = 'PLANNING',
  PLANNED = 'PLANNED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  CANCELED = 'CANCELED',
  FAILED = 'FAILED',
}
registerEnumType(BulkState, {
  name: 'BulkState',
  description: 'How far an operation on many records has come.',
  valuesConfig: {
    PLANNING: { description: 'The dry run is on its way; nothing is changed by it.' },
    PLANNED: { description: 'The dry run is complete. It waits to be started.' },
    RUNNING: { description: 'The records are being changed, each by itself.' },
    DONE: { description: 'Every record has had its turn.' },
    CANCELED: { description: 'It was stopped; what was done before stays done.' },
    FAILED: { description: 'It could not go on; `error` says why.' },
  },
});

const items = subquery<BulkOperation>(
  (
    operation,
  ) => sql`select count(*) filter (where i.status <> 'WAITING')::int as planned, count(*) filter (where i.status = 'PLANNED')::int as left_over,
    count(*) filter (where i.status = 'DONE')::int as done, count(*)::int as total, coalesce(bool_or(i.line is not null), false) as from_file
    from bulk_item i where i.operation_id = ${operation.id}`,
);

@ObjectType({
  simpleResolvers: true,
  description:
    'One act on many records: a dry run that says what it would do to each, and, once started, a deed for each of them. It can be watched, left, found again and canceled.',
})
@Entity({ tableName: 'bulk_operation' })
@Index({ name: 'bulk_operation_created', properties: ['createdAt', 'id'] })
@Scope<BulkOperation>({ staff: () => sql`true` })
export class BulkOperation {
  @Field(() => ID, { description: 'The id of the operation.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => String, { description: 'What is done to each record: the name of its mutation.' })
  @Property({ type: 'text' })
  action!: string;

  @Derived<BulkOperation>(
    () => String,
    ['action', 'about'],
    ({ action, about }) => [inWords(action), about].filter(Boolean).join(': '),
    { description: 'The act in words: Suspend organization, Change plan: Pro.' },
  )
  title!: string & Opt;

  @Field(() => String, { description: 'The type of the records: Organization, User.' })
  @Property({ type: 'text' })
  type!: string;

  @Field(() => String, { description: 'Why, in the words of whoever asked for it.' })
  @Personal()
  @Property({ type: 'text' })
  reason!: string;

  /** What the act needs beside the record and the reason. */
  @Property({ type: 'json', columnType: 'jsonb' })
  given!: Record<string, unknown>;

  @Field(() => String, {
    nullable: true,
    description:
      'What it needs beside the record, in a word that people know: the name of the plan, or of the tag.',
  })
  @Property({ type: 'text', nullable: true })
  about?: string | null;

  @Field(() => BulkState, { description: 'How far it has come.' })
  @Enum({ items: () => BulkState, type: 'string', columnType: 'text' })
  state: BulkState & Opt = BulkState.PLANNING;

  @Field(() => String, { nullable: true, description: 'Why it could not go on.' })
  @Property({ type: 'text', nullable: true })
  error?: string | null;

  @Field(() => User, { nullable: true, description: 'Who asked for it, and in whose name it is done.' })
  @ManyToOne(() => User, { ref: true, index: false })
  author!: Ref<User>;

  @Field(() => Date, { description: 'When the dry run was asked for.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was started.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  startedAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When every record had had its turn, or it was canceled.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  finishedAt?: Date | null;

  @SqlField<BulkOperation>(() => Int, (_, { take }) => take(items, 'total'), {
    description: 'How many records were chosen, or matched when the dry run began.',
  })
  total!: number & Opt;

  @SqlField<BulkOperation>(() => Int, (_, { take }) => take(items, 'planned'), {
    description: 'How many of them the dry run has looked at.',
  })
  planned!: number & Opt;

  @SqlField<BulkOperation>(() => Int, (_, { take }) => take(items, 'left_over'), {
    description: 'How many of them wait for their turn.',
  })
  remaining!: number & Opt;

  @SqlField<BulkOperation>(() => Int, (_, { take }) => take(items, 'done'), {
    description: 'How many of them have been changed.',
  })
  done!: number & Opt;

  @SqlField<BulkOperation>(() => Boolean, (_, { take }) => take(items, 'from_file'), {
    description: 'Whether it is told by the lines of a file; false until they are read.',
  })
  isFromFile!: boolean & Opt;
}

export const BulkOperations = list(BulkOperation, {
  filter: { state: BulkState },
  order: { newest: ['-createdAt'] },
  default: 'newest',
  first: 25,
});
