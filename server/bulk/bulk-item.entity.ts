import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { hasMany, Personal } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import type { BulkPayload } from './bulk-act.ts';
import { BulkOperation } from './bulk-operation.entity.ts';

export enum BulkItemStatus {
  WAITING = 'WAITING',
  PLANNED = 'PLANNED',
  UNCHANGED = 'UNCHANGED',
  REFUSED = 'REFUSED',
  DONE = 'DONE',
  MOVED_ON = 'MOVED_ON',
  FAILED = 'FAILED',
  CANCELED = 'CANCELED',
}
registerEnumType(BulkItemStatus, {
  name: 'BulkItemStatus',
  description: 'What became of one record of an operation.',
  valuesConfig: {
    WAITING: { description: 'The dry run has not looked at it yet.' },
    PLANNED: { description: 'It would be changed, or waits for its turn.' },
    UNCHANGED: { description: 'Nothing would change: it is already as it should be.' },
    REFUSED: { description: 'The act is not possible for it; `detail` says why.' },
    DONE: { description: 'It has been changed.' },
    MOVED_ON: { description: 'It has changed since the dry run, and was left alone.' },
    FAILED: { description: 'It could not be changed; `detail` says why.' },
    CANCELED: { description: 'The operation was canceled before its turn.' },
  },
});

/** Its own record: what is done to the record itself is in the audit. */
@ObjectType({
  simpleResolvers: true,
  description: 'One record of an operation on many, and what became of it.',
})
@Entity({ tableName: 'bulk_item' })
@Index({ name: 'bulk_item_position', properties: ['operation', 'position', 'id'] })
@Index({ name: 'bulk_item_status', properties: ['operation', 'status', 'position'] })
@Index({
  name: 'bulk_item_payload',
  expression: `create index bulk_item_payload on bulk_item (operation_id) where payload is not null`,
})
@Scope<BulkItem>({ staff: () => sql`true` })
export class BulkItem {
  @Field(() => ID, { description: 'The id of this line.' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => BulkOperation, { nullable: true, description: 'The operation that it is a line of.' })
  @ManyToOne(() => BulkOperation, { ref: true, index: false, deleteRule: 'cascade' })
  operation!: Ref<BulkOperation>;

  @Field(() => Int, { description: 'Its place in the operation, from 1.' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the record; null while a line of a file has not made it.',
  })
  @Property({ type: 'uuid', nullable: true })
  recordId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where it begins in the file that it comes from, from 1; null where there is no file.',
  })
  @Property({ type: 'integer', nullable: true })
  line?: number | null;

  /** What the file says in this line, for as long as it is needed. */
  @Personal()
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  payload?: BulkPayload | null;

  @Field(() => String, { description: 'The type of the record: Organization, User.' })
  @Property({ type: 'text' })
  type!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the act is done to another record than the one that was chosen, such as the organization of a person: its type.',
  })
  @Property({ type: 'text', nullable: true })
  targetType?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of that other record.' })
  @Property({ type: 'uuid', nullable: true })
  targetId?: string | null;

  @Field(() => BulkItemStatus, { description: 'What became of it.' })
  @Enum({ items: () => BulkItemStatus, type: 'string', columnType: 'text' })
  status!: BulkItemStatus;

  @Field(() => String, { nullable: true, description: 'What would change, or why it was refused or failed.' })
  @Personal()
  @Property({ type: 'text', nullable: true })
  detail?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The same without any value of the record: “Changes name”. Only lines of a file have it; it is what they are counted by.',
  })
  @Property({ type: 'text', nullable: true })
  summary?: string | null;

  /** What the dry run saw of the record. */
  @Property({ type: 'text', nullable: true })
  fingerprint?: string | null;

  @Field(() => ID, { nullable: true, description: 'The audit entry of what was done to it.' })
  @Property({ type: 'uuid', nullable: true })
  entryId?: string | null;
}

export const BulkItems = list(BulkItem, {
  filter: { status: BulkItemStatus, summary: 'text', operationId: at('operation', 'id') },
  order: { position: ['position'] },
  default: 'position',
  first: 25,
});

extend(BulkOperation, {
  items: hasMany(BulkItems, 'operation', { description: 'The records, and what became of each.' }),
});
