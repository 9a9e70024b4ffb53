import { Collection } from '@mikro-orm/core';
import { Entity, ManyToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { HasMany } from '../../../server/kit/read/decorators.ts';
import { list } from '../../../server/kit/read/list.ts';
import { Scope } from '../../../server/kit/read/scope.ts';
import { TRUE, sql } from '../../../server/kit/read/sql.ts';
import { Member, Members } from './member.entity.ts';

@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'circle' })
@Scope<Circle>({
  staff: () => TRUE,
  customer: () => TRUE,
  integrator: (circle) => sql`${circle.name} = ${'Circle 1'}`,
})
export class Circle {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Unique()
  name!: string;

  /** The collection of the entity is the list of the type, too. */
  @HasMany(() => Members)
  @ManyToMany({ entity: () => Member, owner: true, pivotTable: 'circle_member' })
  people = new Collection<Member>(this);
}

export const Circles = list(Circle, {
  filter: { name: 'text' },
  order: { name: ['name'] },
  default: 'name',
});
