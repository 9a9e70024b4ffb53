import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { createInput, Fields } from '../kit/fields.ts';
import { Personal } from '../kit/read/decorators.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';

@Fields()
export abstract class SavedViewFields {
  @Field(() => String, {
    description: 'The list that it is a view of, by the name of its query: organizations.',
  })
  @Property({ type: 'text' })
  @Bounds({ pattern: '^[a-z][A-Za-z]*$', maxLength: 60 })
  list!: string;

  @Field(() => String, { description: 'How the view is called.' })
  @Personal()
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Bounds({ minLength: 1, maxLength: 60 })
  name!: string;

  @Field(() => String, {
    description:
      'Search, filters, order and columns as they stand in the address of the page, after its question mark.',
  })
  @Personal()
  @Property({ type: 'text' })
  @Bounds({ minLength: 1, maxLength: 2_000 })
  query!: string;

  @Field(() => Boolean, { description: 'Whether all of the staff see it, or its owner alone.' })
  @Property({ type: 'boolean' })
  isShared!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A list as someone has narrowed and sorted it, under a name.',
})
@Entity({ tableName: 'saved_view' })
@Unique({ properties: ['owner', 'list', 'name'] })
@Index({ properties: ['name', 'id'] })
@Index({
  name: 'saved_view_shared',
  expression: 'create index saved_view_shared on saved_view (is_shared) where is_shared',
})
@Index({
  name: 'saved_view_default',
  expression: 'create unique index saved_view_default on saved_view (owner_id, list) where is_default',
})
@Scope<SavedView>({ staff: (view, caller) => sql`(${view.owner} = ${caller.userId} or ${view.isShared})` })
export class SavedView extends SavedViewFields {
  @Field(() => ID, { description: 'The id of the view.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => User, { nullable: true, description: 'Who saved it, and who alone may change it.' })
  @ManyToOne(() => User, { ref: true, index: false, deleteRule: 'cascade' })
  owner!: Ref<User>;

  @Field(() => Boolean, { description: 'Whether its owner finds the list like this when opening it.' })
  @Property({ type: 'boolean', default: false })
  isDefault: boolean & Opt = false;

  @Field(() => Date, { description: 'When it was saved first.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

export const SavedViews = list(SavedView, {
  filter: { list: 'text' },
  order: { name: ['name'] },
  default: 'name',
  first: 100,
});

export const CreateSavedViewInput = createInput(SavedViewFields, { description: 'A view to save.' });
export type CreateSavedViewInput = InstanceType<typeof CreateSavedViewInput>;
