import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { Personal } from '../kit/read/decorators.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { TRUE } from '../kit/read/sql.ts';
import { Organization } from './organization.entity.ts';

export const noteBounds = { pattern: '\\S', maxLength: 5_000 } as const;

@ObjectType({
  simpleResolvers: true,
  description:
    'What the staff wants to remember of a customer: an organization or a person. Customers never see it.',
})
@Entity({ tableName: 'note' })
@Concerns('organization', 'user')
@Scope<Note>({ staff: () => TRUE })
@Check({ name: 'note_subject', expression: 'num_nonnulls(organization_id, user_id) = 1' })
@Index({ name: 'note_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'note_of_user', properties: ['user', 'createdAt', 'id'] })
export class Note {
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

  @Field(() => Organization, { nullable: true, description: 'The organization that it is about.' })
  @ManyToOne(() => Organization, { ref: true, nullable: true, deleteRule: 'cascade', index: false })
  organization?: Ref<Organization> | null;

  @Field(() => User, { nullable: true, description: 'The person that it is about.' })
  @ManyToOne(() => User, { ref: true, nullable: true, deleteRule: 'cascade', index: false })
  user?: Ref<User> | null;

  @Field(() => Date, { description: 'When it was written.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

export const Notes = list(Note, { order: { newest: ['-createdAt'] }, default: 'newest', first: 20 });
