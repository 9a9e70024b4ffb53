import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { App } from '../apps/app.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { Personal } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { externalIdBounds } from './external-id.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'An organization as an app knows it: a customer of the app, by the id that it has there. The keys of the app see the organization because of it.',
})
@Entity({ tableName: 'app_organization' })
@Concerns('organization', 'app')
@Unique({ properties: ['app', 'externalId'] })
@Unique({ properties: ['app', 'organization'] })
@Index({ name: 'app_organization_of_app', properties: ['app', 'createdAt', 'id'] })
@Index({ name: 'app_organization_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'app_organization_created', properties: ['createdAt', 'id'] })
@Scope<AppOrganization>({
  staff: () => TRUE,
  integrator: (link, caller) => sql`${link.app} = ${caller['appId']}`,
})
export class AppOrganization {
  @Field(() => ID, { description: 'The id of this row.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => App, { nullable: true, description: 'The app.' })
  @ManyToOne(() => App, { ref: true, index: false, deleteRule: 'restrict' })
  app!: Ref<App>;

  @Field(() => Organization, { nullable: true, description: 'The organization.' })
  @ManyToOne(() => Organization, { ref: true, index: false, deleteRule: 'cascade' })
  organization!: Ref<Organization>;

  @Field(() => String, { description: 'What the app calls it, unique within the app.' })
  @Personal()
  @Property({ type: 'text' })
  @Bounds(externalIdBounds)
  externalId!: string;

  @Field(() => Date, { description: 'Since when the app knows it.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}

export const AppOrganizations = list(AppOrganization, {
  filter: { app: at('app.id', 'id') },
  order: { newest: ['-createdAt'] },
  default: 'newest',
  first: 20,
});
