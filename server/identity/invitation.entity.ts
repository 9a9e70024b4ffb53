import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { TRUE } from '../kit/read/sql.ts';
import { Role, StaffRole } from './role.entity.ts';
import { User, UserFields } from './user.entity.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A link, sent by mail, with which a person becomes a member of staff.',
})
@Entity({ tableName: 'invitation' })
@Scope<Invitation>({ staff: () => TRUE })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['email'] })
export class Invitation extends UserFields {
  @Field(() => ID, { description: 'The id of the invitation. It is not the token in the link.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => StaffRole, { description: 'The role that the person gets.' })
  @ManyToOne(() => Role, { mapToPk: true, fieldName: 'role', deleteRule: 'restrict' })
  role!: StaffRole;

  @Property({ type: 'text', unique: true })
  tokenHash!: string;

  @Field(() => User, { nullable: true, description: 'Who sent the invitation. Not told to strangers.' })
  @ManyToOne(() => User, { ref: true, nullable: true, deleteRule: 'set null' })
  invitedBy?: Ref<User> | null;

  /** The account that came of it. */
  @ManyToOne(() => User, { ref: true, nullable: true, deleteRule: 'set null', index: true })
  user?: Ref<User> | null;

  @Field(() => Date, { description: 'When the invitation was sent.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { description: 'Until when the link works.' })
  @Property({ type: 'datetime', length: 3 })
  expiresAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When the person accepted; the link has worked once and works no more.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  acceptedAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the invitation was taken back, or another one took its place.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  revokedAt?: Date | null;
}

export const Invitations = list(Invitation, { order: { newest: ['-createdAt'] }, default: 'newest' });
