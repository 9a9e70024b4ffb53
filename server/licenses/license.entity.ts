import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { App } from '../apps/app.entity.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { Concerns } from '../kit/context.ts';
import { Fields } from '../kit/fields.ts';
import { Personal, Restricted } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { LicenseBatch } from './license-batch.entity.ts';
import { keyPattern } from './license-key.ts';
import { LicenseStatus } from './license-status.ts';

export const domainBounds = {
  pattern: '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$',
  maxLength: 253,
} as const;
export const machineBounds = { min: 1, max: 100_000 } as const;

@Fields()
export abstract class LicenseFields {
  @Field(() => Int, {
    nullable: true,
    description:
      'On how many machines it may be activated at a time; null is on any number. Left out when it is issued, it is as many as the plan allows of the meter `activations`, or 1 where it names none.',
  })
  @Property({ type: 'integer', nullable: true })
  @Bounds(machineBounds)
  machineLimit?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many may use it at a time by a lease that they take and give back; null where it is not shared so.',
  })
  @Property({ type: 'integer', nullable: true })
  @Bounds(machineBounds)
  floatingSeats?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The domain that it is bound to, and all below it: `acme.example` holds for `www.acme.example`, too. Null where it is bound to none.',
  })
  @Property({ type: 'text', nullable: true })
  @Bounds(domainBounds)
  domain?: string | null;

  @Restricted('license.read')
  @Field(() => String, { nullable: true, description: 'What the staff wants to remember of it. For staff.' })
  @Personal()
  @Property({ type: 'text', nullable: true })
  @Bounds({ minLength: 1, maxLength: 500 })
  note?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The right to use an app at the level of a plan, proved by a key that people can read aloud. Machines, a domain and an end may narrow it.',
})
@Entity({ tableName: 'license' })
@Concerns('organization', 'user', 'batch')
@Index({ name: 'license_created', properties: ['createdAt', 'id'] })
@Index({ name: 'license_expiry', properties: ['expiresOrder', 'id'] })
@Index({ name: 'license_status', properties: ['status', 'createdAt', 'id'] })
@Index({ name: 'license_of_app', properties: ['app', 'createdAt', 'id'] })
@Index({ name: 'license_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'license_of_user', properties: ['user', 'createdAt', 'id'] })
@Index({ name: 'license_of_batch', properties: ['batch', 'createdAt', 'id'] })
@Index({
  name: 'license_due',
  expression: `create index license_due on license (expires_at) where status = 'ACTIVE' and expires_at is not null`,
})
@Index({
  name: 'license_search',
  expression: `create index license_search on license using gin ((key || ' ' || replace(key, '-', '') || ' ' || coalesce(domain, '')) gin_trgm_ops)`,
})
@Scope<License>({
  staff: () => TRUE,
  customer: (license, _caller, within) => within(Organization, license.organization),
  integrator: (license, caller) => sql`${license.app} = ${caller['appId']}`,
})
export class License extends LicenseFields {
  @Field(() => ID, { description: 'The id of the license. It is not its key.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => String, {
    description:
      'What proves it: BRSR and four groups of five letters and digits, of which the last two tell slips. Upper and lower case, hyphens and spaces do not matter.',
  })
  @Property({ type: 'text', unique: true })
  @Bounds({ pattern: keyPattern })
  key!: string;

  @Field(() => App, { nullable: true, description: 'The app that it lets people use.' })
  @ManyToOne(() => App, { ref: true, index: false, deleteRule: 'restrict' })
  app!: Ref<App>;

  @Field(() => Plan, { nullable: true, description: 'The level of service that it gives.' })
  @ManyToOne(() => Plan, { ref: true, index: true, deleteRule: 'restrict' })
  plan!: Ref<Plan>;

  @Field(() => Organization, {
    nullable: true,
    description: 'Whose it is; null where a key of a batch was not handed out yet.',
  })
  @ManyToOne(() => Organization, { ref: true, nullable: true, index: false, deleteRule: 'restrict' })
  organization?: Ref<Organization> | null;

  @Field(() => User, {
    nullable: true,
    description: 'Who holds it: the person it was issued to, or who owned the organization then.',
  })
  @ManyToOne(() => User, { ref: true, nullable: true, index: false, deleteRule: 'restrict' })
  user?: Ref<User> | null;

  @Field(() => LicenseStatus, { description: 'How it stands.' })
  @Enum({ items: () => LicenseStatus, type: 'string', columnType: 'text' })
  status!: LicenseStatus;

  @Field(() => Boolean, { description: 'Whether it was given away: to a partner, for a review.' })
  @Property({ type: 'boolean', default: false })
  isFree: boolean & Opt = false;

  @Field(() => Boolean, {
    description:
      'Whether it works only while its organization has full access to the product by a subscription.',
  })
  @Property({ type: 'boolean', default: false })
  followsSubscription: boolean & Opt = false;

  @Field(() => LicenseBatch, { nullable: true, description: 'The batch that it was made in.' })
  @ManyToOne(() => LicenseBatch, { ref: true, nullable: true, index: false, deleteRule: 'restrict' })
  batch?: Ref<LicenseBatch> | null;

  @Field(() => License, {
    nullable: true,
    description: 'The license that took its place; null where none did.',
  })
  @ManyToOne(() => License, { ref: true, nullable: true, index: true, deleteRule: 'restrict' })
  replacedBy?: Ref<License> | null;

  @Field(() => Date, { description: 'When it was issued.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Until when it works; null is for ever.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  expiresAt?: Date | null;

  /** Orders need a value in every row: what never ends comes last. */
  @Property({
    type: 'datetime',
    length: 3,
    generated: `(coalesce(expires_at, '9999-12-31 00:00:00+00'::timestamptz)) stored`,
  })
  expiresOrder!: Date & Opt;

  /** What the caller calls this issue, so that asking twice is asking once. */
  @Property({ type: 'text', nullable: true, unique: true })
  idempotencyKey?: string | null;
}

export const Licenses = list(License, {
  filter: {
    q: 'search',
    status: LicenseStatus,
    app: at('app.id', 'id'),
    plan: at('plan.id', 'id'),
    planKey: at('plan.key', 'text'),
    organization: at('organization.id', 'id'),
    user: at('user.id', 'id'),
    batch: at('batch.id', 'id'),
    handedOut: at('organization', 'has'),
    free: at('isFree', 'flag'),
    domain: 'text',
    expires: at('expiresAt', 'has'),
    expiresAt: at('expiresOrder', 'date'),
    createdAt: 'date',
  },
  order: { newest: ['-createdAt'], expiry: ['expiresOrder'] },
  default: 'newest',
  first: 25,
  search: (license) =>
    sql`${license.key} || ' ' || replace(${license.key}, '-', '') || ' ' || coalesce(${license.domain}, '')`,
});
