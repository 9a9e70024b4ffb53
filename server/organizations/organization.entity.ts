import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { Personal } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';

export enum OrganizationState {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
}
registerEnumType(OrganizationState, {
  name: 'OrganizationState',
  description: 'Whether the members of an organization have access at all.',
  valuesConfig: {
    ACTIVE: { description: 'Access is what the subscription gives.' },
    SUSPENDED: { description: 'All members are kept out; the data stays. Can be lifted.' },
    CLOSED: { description: 'Deleted: kept for 30 days, then erased. Invoices stay.' },
  },
});

@Fields()
export abstract class OrganizationFields {
  @Field(() => String, { description: 'The name of the organization, as its members write it.' })
  @Personal()
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Bounds({ minLength: 1, maxLength: 120 })
  name!: string;

  @Field(() => String, {
    description: 'A short name for addresses, unique: small letters, digits and hyphens.',
  })
  @Personal()
  @Property({ type: 'text', unique: true })
  @Bounds({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 })
  slug!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is at home: an ISO-3166 code of two capital letters.',
  })
  @Property({ type: 'text', nullable: true })
  @Bounds({ pattern: '^[A-Z]{2}$' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'A phone number to reach it, with the country code.' })
  @Property({ type: 'text', nullable: true })
  @Bounds({ maxLength: 40 })
  @Personal()
  phone?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The billing account: subscriptions, invoices, credits and licenses hang on an organization. Also called workspace or tenant.',
})
@Entity({ tableName: 'organization' })
@Index({ name: 'organization_created', properties: ['createdAt', 'id'] })
@Index({ name: 'organization_name', properties: ['name', 'id'] })
@Index({ name: 'organization_country', properties: ['country', 'id'] })
@Index({ name: 'organization_activity', properties: ['lastActivityOrder', 'id'] })
@Index({
  name: 'organization_erasure_due',
  expression: `create index organization_erasure_due on organization (erasure_due_at) where erasure_due_at is not null`,
})
@Index({
  name: 'organization_search',
  expression: `create index organization_search on organization using gin ((name || ' ' || slug) gin_trgm_ops)`,
})
@Scope<Organization>({
  staff: () => sql`true`,
  customer: (organization, caller) =>
    sql`exists (select from membership m where m.organization_id = ${organization.id} and m.user_id = ${caller['userId']} and m.status = 'ACTIVE')`,
  integrator: (organization, caller) =>
    sql`exists (select from app_organization a where a.organization_id = ${organization.id} and a.app_id = ${caller['appId']})`,
})
export class Organization extends OrganizationFields {
  @Field(() => ID, { description: 'The id of the organization.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => OrganizationState, { description: 'Whether its members have access at all.' })
  @Enum({ items: () => OrganizationState, type: 'string', columnType: 'text' })
  state: OrganizationState & Opt = OrganizationState.ACTIVE;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was suspended or closed, in the words of whoever did it.',
  })
  @Personal()
  @Property({ type: 'text', nullable: true })
  stateReason?: string | null;

  @Field(() => Date, { description: 'When the organization signed up.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  /** Kept with each visit of a member, and not recorded by the audit: lists filter and sort by it. */
  @Field(() => Date, { nullable: true, description: 'When any of its members was last here, to the minute.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  lastActivityAt?: Date | null;

  /** Orders need a value in every row: where nobody ever was comes before everyone. */
  @Property({
    type: 'datetime',
    length: 3,
    generated: `(coalesce(last_activity_at, '1970-01-01 00:00:00+00'::timestamptz)) stored`,
  })
  lastActivityOrder!: Date & Opt;

  @Field(() => Date, { nullable: true, description: 'When it was closed; null while it is not.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  closedAt?: Date | null;

  /** What it is again when it is reopened. */
  @Enum({ items: () => OrganizationState, type: 'string', columnType: 'text', nullable: true })
  closedFrom?: OrganizationState | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When a closed organization will be erased, unless it is reopened before.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  erasureDueAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When name, phone and members went for good; what was paid stays under a pseudonym.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  erasedAt?: Date | null;
}

export const Organizations = list(Organization, {
  filter: {
    q: 'search',
    state: OrganizationState,
    country: 'text',
    createdAt: 'date',
    lastActivityAt: at('lastActivityOrder', 'date'),
    erased: at('erasedAt', 'has'),
  },
  order: { newest: ['-createdAt'], name: ['name'], lastActivity: ['-lastActivityOrder'] },
  default: 'newest',
  first: 25,
  search: (organization) => sql`${organization.name} || ' ' || ${organization.slug}`,
});
