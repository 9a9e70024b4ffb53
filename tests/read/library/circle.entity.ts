import { Collection } from '@mikro-orm/core';
import { Entity, ManyToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { HasMany } from '../../../server/kit/read/decorators.ts';
import { list, type List } from '../../../server/kit/read/list.ts';
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

  @ManyToMany(() => Member, (member) => member.circles)
  people = new Collection<Member>(this);

  @HasMany(() => Members, 'circles')
  members!: unknown;
}

export const Circles: List<Circle> = list(Circle, {
  filter: { name: 'text' },
  order: { name: ['name'] },
  default: 'name',
});
