import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { labelBounds, nameKeyBounds, sentenceBounds } from './catalog-bounds.ts';

@Fields()
export abstract class FeatureFields {
  @Field(() => String, {
    description: 'The name that programs use: apiAccess, prioritySupport. It never changes.',
  })
  @Property({ type: 'text', unique: true })
  @Bounds(nameKeyBounds)
  key!: string;

  @Field(() => String, { description: 'The name that people read.' })
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Bounds(labelBounds)
  name!: string;

  @Field(() => String, { nullable: true, description: 'A sentence on what it gives.' })
  @Property({ type: 'text', nullable: true })
  @Bounds(sentenceBounds)
  description?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Something that a plan has or has not, such as access to the API.',
})
@Entity({ tableName: 'feature' })
@Index({ name: 'feature_name', properties: ['name', 'id'] })
@Scope<Feature>({ staff: () => sql`true`, customer: () => sql`true`, integrator: () => sql`true` })
export class Feature extends FeatureFields {
  @Field(() => ID, { description: 'The id of the feature.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

export const Features = list(Feature, {
  filter: { key: 'text' },
  order: { name: ['name'] },
  default: 'name',
});
