import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { App } from '../apps/app.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { Personal } from '../kit/read/decorators.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { externalIdBounds } from './external-id.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A person as an app knows them, by the id that they have there.',
})
@Entity({ tableName: 'app_user' })
@Concerns('user')
@Unique({ properties: ['app', 'externalId'] })
@Unique({ properties: ['app', 'user'] })
@Index({ name: 'app_user_of_user', properties: ['user', 'createdAt', 'id'] })
@Scope<AppUser>({
  staff: () => TRUE,
  integrator: (link, caller) => sql`${link.app} = ${caller['appId']}`,
})
export class AppUser {
  @Field(() => ID, { description: 'The id of this row.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => App, { nullable: true, description: 'The app.' })
  @ManyToOne(() => App, { ref: true, index: false, deleteRule: 'restrict' })
  app!: Ref<App>;

  @Field(() => User, { nullable: true, description: 'The person.' })
  @ManyToOne(() => User, { ref: true, index: false, deleteRule: 'cascade' })
  user!: Ref<User>;

  @Field(() => String, { description: 'What the app calls the person, unique within the app.' })
  @Personal()
  @Property({ type: 'text' })
  @Bounds(externalIdBounds)
  externalId!: string;

  @Field(() => Date, { description: 'Since when the app knows the person.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

export const AppUsers = list(AppUser, { order: { newest: ['-createdAt'] }, default: 'newest', first: 20 });
