import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { User } from '../identity/user.entity.ts';
import { Concerns } from '../kit/context.ts';
import { SqlField } from '../kit/read/decorators.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from './organization.entity.ts';

export enum MembershipRole {
  OWNER = 'OWNER',
  ADMIN = 'ADMIN',
  MEMBER = 'MEMBER',
}
registerEnumType(MembershipRole, {
  name: 'MembershipRole',
  description: 'What a member may do in the organization.',
  valuesConfig: {
    OWNER: { description: 'Sees and changes everything, billing included. Each organization has one.' },
    ADMIN: { description: 'Sees and changes billing and members.' },
    MEMBER: { description: 'Uses the product and sees its usage.' },
  },
});

export enum MembershipStatus {
  INVITED = 'INVITED',
  ACTIVE = 'ACTIVE',
  REMOVED = 'REMOVED',
}
registerEnumType(MembershipStatus, {
  name: 'MembershipStatus',
  description: 'How far a membership has come.',
  valuesConfig: {
    INVITED: { description: 'Was asked to join; takes no seat yet.' },
    ACTIVE: { description: 'Has joined, and takes a seat.' },
    REMOVED: { description: 'Has left, or was removed. The row stays for history.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A user in an organization.' })
@Entity({ tableName: 'membership' })
@Concerns('organization', 'user')
@Unique({ properties: ['organization', 'user'] })
@Index({ name: 'membership_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'membership_of_user', properties: ['user', 'createdAt', 'id'] })
@Index({
  name: 'membership_owner',
  expression: `create unique index membership_owner on membership (organization_id) where role = 'OWNER' and status = 'ACTIVE'`,
})
@Index({
  name: 'membership_primary',
  expression: `create unique index membership_primary on membership (user_id) where is_primary`,
})
@Scope<Membership>({
  staff: () => sql`true`,
  customer: (membership, _caller, within) => within(Organization, membership.organization),
  integrator: (membership, _caller, within) => within(Organization, membership.organization),
})
export class Membership {
  @Field(() => ID, { description: 'The id of the membership.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, {
    nullable: true,
    description: 'The organization; null where the caller may not see it.',
  })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'cascade' })
  organization!: Ref<Organization>;

  @Field(() => User, { nullable: true, description: 'The person; null where the caller may not see them.' })
  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  user!: Ref<User>;

  @Field(() => MembershipRole, { description: 'What the member may do.' })
  @Enum({ items: () => MembershipRole, type: 'string', columnType: 'text' })
  role!: MembershipRole;

  @Field(() => MembershipStatus, { description: 'How far the membership has come.' })
  @Enum({ items: () => MembershipStatus, type: 'string', columnType: 'text' })
  status!: MembershipStatus;

  @Field(() => Boolean, { description: 'Whether it is the organization that the user signed up with.' })
  @Property({ type: 'boolean', default: false })
  isPrimary: boolean & Opt = false;

  @Field(() => Date, { description: 'When the user joined, or was invited.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @SqlField<Membership>(
    () => Date,
    (membership) => sql`select u.last_seen_at from user_account u where u.id = ${membership.user}`,
    { nullable: true, description: 'When the user was last here.' },
  )
  lastActivityAt?: Date | null;
}

export const Memberships = list(Membership, {
  filter: { role: MembershipRole, status: MembershipStatus },
  order: { joined: ['createdAt'] },
  default: 'joined',
  first: 20,
});
