import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Personal } from '../kit/read/decorators.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { User } from './user.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'One signed-in browser of the person who asks.' })
@Entity({ tableName: 'session' })
@Scope<Session>({
  staff: (session, caller) => sql`${session.user} = ${caller.userId}`,
  customer: (session, caller) => sql`${session.user} = ${caller.userId}`,
})
export class Session {
  @Field(() => ID, { description: 'The id of the session. It is not the token that signs requests.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade', index: true })
  user!: Ref<User>;

  @Property({ type: 'text', unique: true })
  tokenHash!: string;

  @Field(() => Date, { description: 'When the person signed in.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { description: 'When the browser last asked for anything, to the minute.' })
  @Property({ type: 'datetime', length: 3 })
  lastSeenAt!: Date;

  @Field(() => Date, { description: 'When the session ends by itself.' })
  @Property({ type: 'datetime', length: 3 })
  expiresAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  revokedAt?: Date | null;

  @Personal()
  @Field(() => String, { nullable: true, description: 'The address that the person signed in from.' })
  @Property({ type: 'text', nullable: true })
  ip?: string | null;

  @Personal()
  @Field(() => String, { nullable: true, description: 'What the browser said that it is.' })
  @Property({ type: 'text', nullable: true })
  userAgent?: string | null;
}
