import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { hasMany, Personal, sqlField } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { noteBounds } from '../organizations/note.entity.ts';
import { InboundEvent } from './inbound-event.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'What the staff wants to remember of an event.' })
@Entity({ tableName: 'inbound_event_note' })
@Concerns('event')
@Scope<EventNote>({ staff: () => TRUE })
@Index({ name: 'inbound_event_note_of_event', properties: ['event', 'createdAt', 'id'] })
export class EventNote {
  @Field(() => ID, { description: 'The id of the note.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => String, { description: 'What there is to remember.' })
  @Personal()
  @Property({ type: 'text' })
  @Bounds(noteBounds)
  text!: string;

  @Field(() => User, { nullable: true, description: 'Who wrote it.' })
  @ManyToOne(() => User, { ref: true, nullable: true, deleteRule: 'set null', index: false })
  author?: Ref<User> | null;

  @Field(() => InboundEvent, { nullable: true, description: 'The event that it is about.' })
  @ManyToOne(() => InboundEvent, { ref: true, deleteRule: 'cascade', index: false })
  event!: Ref<InboundEvent>;

  @Field(() => Date, { description: 'When it was written.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

export const EventNotes = list(EventNote, {
  order: { newest: ['-createdAt'] },
  default: 'newest',
  first: 20,
});

extend(InboundEvent, {
  notes: hasMany(EventNotes, 'event', { description: 'What the staff wrote down about it, newest first.' }),
  lastNote: sqlField<InboundEvent>(
    () => String,
    (event) =>
      sql`select n.text from inbound_event_note n where n.event_id = ${event.id} order by n.created_at desc, n.id desc limit 1`,
    { nullable: true, description: 'The newest of its notes.' },
  ),
});
