import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Concerns } from '../kit/context.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { TRUE } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { Tag } from './tag.entity.ts';

/** As many as a row of a list, and a person, can take in. */
export const mostTags = 20;

@ObjectType({ simpleResolvers: true, description: 'That an organization carries a tag.' })
@Entity({ tableName: 'organization_tag' })
@Concerns('organization', 'tag')
@Unique({ properties: ['organization', 'tag'] })
@Index({ name: 'organization_tag_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'organization_tag_of_tag', properties: ['tag', 'organization'] })
@Scope<OrganizationTag>({ staff: () => TRUE })
export class OrganizationTag {
  @Field(() => ID, { description: 'The id of this row.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'The organization that carries it.' })
  @ManyToOne(() => Organization, { ref: true, index: false, deleteRule: 'cascade' })
  organization!: Ref<Organization>;

  @Field(() => Tag, { nullable: true, description: 'The tag.' })
  @ManyToOne(() => Tag, { ref: true, index: false, deleteRule: 'cascade' })
  tag!: Ref<Tag>;

  @Field(() => Date, { description: 'Since when it carries it.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

export const OrganizationTags = list(OrganizationTag, {
  order: { oldest: ['createdAt'] },
  default: 'oldest',
  first: mostTags,
});
