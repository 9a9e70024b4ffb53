import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { User } from '../identity/user.entity.ts';
import { Concerns } from '../kit/context.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { ApiKeyScope } from './api-key-scope.ts';
import { App } from './app.entity.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'With what an app asks this API: the header `Authorization: Bearer <key>`. The key itself is shown once, when it is made; what is kept cannot be turned back into it.',
})
@Entity({ tableName: 'api_key' })
@Concerns('app')
@Index({ name: 'api_key_of_app', properties: ['app', 'createdAt', 'id'] })
@Index({ name: 'api_key_created', properties: ['createdAt', 'id'] })
@Scope<ApiKey>({ staff: () => TRUE, integrator: (key, caller) => sql`${key.id} = ${caller['keyId']}` })
export class ApiKey {
  @Field(() => ID, { description: 'The id of the key. It is not the key.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => App, { nullable: true, description: 'The app that it belongs to.' })
  @ManyToOne(() => App, { ref: true, index: false, deleteRule: 'restrict' })
  app!: Ref<App>;

  @Field(() => String, { description: 'What it is for, in the words of whoever made it: production, CI.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'How the key begins, by which it is told from others.' })
  @Property({ type: 'text' })
  prefix!: string;

  @Property({ type: 'text', unique: true })
  tokenHash!: string;

  @Field(() => [ApiKeyScope], { description: 'What it may be used for.' })
  @Enum({ items: () => ApiKeyScope, array: true, type: 'enumArray', columnType: 'text[]' })
  scopes!: ApiKeyScope[];

  @Field(() => Int, { description: 'How many requests a minute may carry it, across all servers.' })
  @Property({ type: 'integer' })
  perMinute!: number;

  @Field(() => User, { nullable: true, description: 'Who made it.' })
  @ManyToOne(() => User, { ref: true, nullable: true, deleteRule: 'set null', index: true })
  createdBy?: Ref<User> | null;

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Until when it works; null where it does not end.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  expiresAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was taken back, since when it works no more.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  revokedAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was last sent, to the minute.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  lastUsedAt?: Date | null;
}

export const ApiKeys = list(ApiKey, {
  filter: { app: at('app.id', 'id'), revoked: at('revokedAt', 'has') },
  order: { newest: ['-createdAt'] },
  default: 'newest',
});
