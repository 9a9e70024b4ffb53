import type { Opt } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import { Fields } from '../kit/fields.ts';
import { Personal, Restricted, SqlField } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { Role, StaffRole } from './role.entity.ts';

export enum UserState {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  BANNED = 'BANNED',
}
registerEnumType(UserState, {
  name: 'UserState',
  description: 'Whether a person may sign in.',
  valuesConfig: {
    ACTIVE: { description: 'May sign in, unless all organizations of the person are suspended.' },
    SUSPENDED: { description: 'Is kept out until someone lifts it; data stays.' },
    BANNED: { description: 'Is kept out for good; data stays.' },
  },
});

export const emailBounds = { pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$', maxLength: 254 } as const;
export const nameBounds = { minLength: 1, maxLength: 120 } as const;

@Fields()
export abstract class UserFields {
  @Field(() => String, { description: 'The address that the person signs in with, in small letters.' })
  @Personal()
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Bounds(emailBounds)
  email!: string;

  @Field(() => String, { description: 'The full name, as the person writes it.' })
  @Personal()
  @Property({ type: 'text', collation: 'und-x-icu' })
  @Bounds(nameBounds)
  name!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A person who can sign in: a customer, or a member of staff.',
})
@Entity({ tableName: 'user_account' })
@Scope<User>({
  staff: () => TRUE,
  customer: (user, caller) => sql`${user.id} = ${caller.userId}`,
  // whom the app knows by an id of its own, and the members of its customers
  integrator: (user, caller) =>
    sql`${user.id} in (select a.user_id from app_user a where a.app_id = ${caller['appId']} union all
      select m.user_id from app_organization a join membership m on m.organization_id = a.organization_id
      where a.app_id = ${caller['appId']} and m.status <> 'REMOVED')`,
})
@Unique({ properties: ['email'] })
@Check({ name: 'user_account_email_lower', expression: ({ email }) => `${email} = lower(${email})` })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['name', 'id'] })
@Index({ properties: ['lastSeenOrder', 'id'] })
@Index({ name: 'user_account_staff', properties: ['role'], where: 'role is not null' })
@Index({ name: 'user_account_demo', properties: ['demo'], where: 'demo' })
@Index({
  name: 'user_account_search',
  expression: `create index "user_account_search" on "user_account" using gin ((email || ' ' || name) gin_trgm_ops)`,
})
export class User extends UserFields {
  @Field(() => ID, { description: 'The id of the person.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => UserState, { description: 'Whether the person may sign in.' })
  @Enum({ items: () => UserState, type: 'string', columnType: 'text' })
  state: UserState & Opt = UserState.ACTIVE;

  @Field(() => String, {
    nullable: true,
    description: 'Why the person was suspended or banned, in the words of whoever did it. For staff.',
  })
  @Personal()
  @Restricted('user.read')
  @Property({ type: 'text', nullable: true })
  stateReason?: string | null;

  @Field(() => StaffRole, {
    nullable: true,
    description: 'The role of a member of staff. Customers have none.',
  })
  @ManyToOne(() => Role, {
    mapToPk: true,
    fieldName: 'role',
    deleteRule: 'restrict',
    nullable: true,
    index: false,
  })
  role?: StaffRole | null;

  @Field(() => Date, { nullable: true, description: 'When the person showed that the address is theirs.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  emailVerifiedAt?: Date | null;

  @Field(() => Date, { description: 'When the account was made.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When the person last did anything here, to the minute.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  lastSeenAt?: Date | null;

  /** Orders need a value in every row: who was never seen comes before everyone. */
  @Property({
    type: 'datetime',
    length: 3,
    generated: `(coalesce(last_seen_at, '1970-01-01 00:00:00+00'::timestamptz)) stored`,
  })
  lastSeenOrder!: Date & Opt;

  @Field(() => Date, {
    nullable: true,
    description: 'When everything that told who the person was went; only a pseudonym is left.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  erasedAt?: Date | null;

  @SqlField<User>(() => Boolean, (user) => sql`${user.twoFactorEnabledAt} is not null`, {
    description: 'Whether signing in takes a code beside the password.',
  })
  twoFactorEnabled!: boolean & Opt;

  @Property({ type: 'text', nullable: true })
  passwordHash?: string | null;

  /** Sealed. It counts once twoFactorEnabledAt is set; before, it waits for its first code. */
  @Property({ type: 'text', nullable: true })
  totpSecret?: string | null;

  /** The time step of the last code that was accepted: it, and those before it, are used up. */
  @Property({ type: 'integer', nullable: true })
  lastTotpStep?: number | null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  twoFactorEnabledAt?: Date | null;

  /** Made by the demo's seed, with a password that everyone knows. */
  @Property({ type: 'boolean', default: false })
  demo: boolean & Opt = false;
}

export const Users = list(User, {
  filter: {
    q: 'search',
    state: UserState,
    role: StaffRole,
    verified: at('emailVerifiedAt', 'has'),
    erased: at('erasedAt', 'has'),
    createdAt: 'date',
    lastSeenAt: at('lastSeenOrder', 'date'),
  },
  order: { newest: ['-createdAt'], name: ['name'], email: ['email'], lastSeen: ['-lastSeenOrder'] },
  default: 'newest',
  search: (user) => sql`${user.email} || ' ' || ${user.name}`,
});
