import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { labelBounds, nameKeyBounds, sentenceBounds } from '../catalog/catalog-bounds.ts';
import { Product } from '../catalog/product.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';

@Fields()
export abstract class AppFields {
  @Field(() => String, {
    description: 'The name that programs use: webApp, desktop. It never changes.',
  })
  @Property({ type: 'text', unique: true })
  @Bounds(nameKeyBounds)
  key!: string;

  @Field(() => String, { description: 'The name that people read.' })
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Bounds(labelBounds)
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is and where it runs, in a sentence.' })
  @Property({ type: 'text', nullable: true })
  @Bounds(sentenceBounds)
  description?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Where pages that the app has opened may lead back to: origins such as https://app.example, without a path; http for localhost alone. At most 20.',
  })
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  returnOrigins!: string[] & Opt;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A program of the vendor that asks this API by itself, with keys of its own: a SaaS application, a desktop program. What its keys can see is its own, and nothing else.',
})
@Entity({ tableName: 'app' })
@Index({ name: 'app_name', properties: ['name', 'id'] })
@Scope<App>({ staff: () => TRUE, integrator: (app, caller) => sql`${app.id} = ${caller['appId']}` })
export class App extends AppFields {
  @Field(() => ID, { description: 'The id of the app.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Product, {
    nullable: true,
    description: 'What it is sold as: access and limits of its customers are those of this product.',
  })
  @ManyToOne(() => Product, { ref: true, deleteRule: 'restrict', index: true })
  product!: Ref<Product>;

  @Field(() => Date, { description: 'When it was made known.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was put away, since when none of its keys works. Null while it is in use.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  archivedAt?: Date | null;
}

export const Apps = list(App, {
  filter: { key: 'text', product: at('product.id', 'id'), archived: at('archivedAt', 'has') },
  order: { name: ['name'] },
  default: 'name',
});
