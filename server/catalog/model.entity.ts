import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { labelBounds, modelKeyBounds } from './catalog-bounds.ts';

export enum ModelTier {
  BASIC = 'BASIC',
  STANDARD = 'STANDARD',
  ALL = 'ALL',
  CUSTOM = 'CUSTOM',
}
registerEnumType(ModelTier, {
  name: 'ModelTier',
  description: 'The smallest selection of models that a model belongs to.',
  valuesConfig: {
    BASIC: { description: 'Part of every selection.' },
    STANDARD: { description: 'Added to the basic models by the standard selection.' },
    ALL: { description: 'Only in the selection of all models.' },
    CUSTOM: { description: 'Made for one customer; added to all models by hand.' },
  },
});

@Fields()
export abstract class ModelFields {
  @Field(() => String, {
    description: 'What the model is called where it runs: gpt-4-turbo, llama-3.3-70b. It never changes.',
  })
  @Property({ type: 'text', unique: true })
  @Bounds(modelKeyBounds)
  key!: string;

  @Field(() => String, { description: 'The name that people read.' })
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Bounds(labelBounds)
  name!: string;

  @Field(() => ModelTier, { description: 'The smallest selection of models that it belongs to.' })
  @Enum({ items: () => ModelTier, type: 'string', columnType: 'text' })
  tier!: ModelTier;
}

@ObjectType({ simpleResolvers: true, description: 'A language model that plans give access to.' })
@Entity({ tableName: 'model' })
@Index({ name: 'model_name', properties: ['name', 'id'] })
@Scope<Model>({ staff: () => sql`true`, customer: () => sql`true`, integrator: () => sql`true` })
export class Model extends ModelFields {
  @Field(() => ID, { description: 'The id of the model.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Date, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

export const Models = list(Model, {
  filter: { key: 'text', tier: ModelTier },
  order: { name: ['name'] },
  default: 'name',
});
