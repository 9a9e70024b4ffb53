import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { ApiKeyScope } from '../apps/api-key-scope.ts';
import { App } from '../apps/app.entity.ts';
import { keyMay } from '../apps/key-may.ts';
import { seesBilling } from '../billing/sees-billing.ts';
import { User } from '../identity/user.entity.ts';
import { Concerns } from '../kit/context.ts';
import { Personal, Restricted } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql, TRUE } from '../kit/read/sql.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { CreditHold } from './credit-hold.entity.ts';
import { CreditEntryKind, CreditPurpose, CreditSource } from './credit-kinds.ts';
import { CreditLot } from './credit-lot.entity.ts';

const forStaff = 'credit.read';

@ObjectType({
  simpleResolvers: true,
  description:
    'A line of the ledger of an organization. It is written once and never changed: the sum of all amounts is the balance, the sum of all that is held is what is held.',
})
@Entity({ tableName: 'credit_entry' })
@Concerns('organization')
@Unique({ name: 'credit_entry_position', properties: ['organization', 'position'] })
@Index({
  name: 'credit_entry_once',
  expression: `create unique index credit_entry_once on credit_entry (idempotency_key, app_id) nulls not distinct where idempotency_key is not null`,
})
@Index({
  name: 'credit_entry_reversed',
  expression: `create unique index credit_entry_reversed on credit_entry (reverses_id) where reverses_id is not null`,
})
@Index({
  name: 'credit_entry_told',
  expression: `create index credit_entry_told on credit_entry (organization_id, at) where user_id is null and kind in ('GRANT', 'EXPIRE', 'TAKE_BACK', 'REVERSE')`,
})
@Index({ name: 'credit_entry_at', properties: ['at', 'position', 'id'] })
@Index({ name: 'credit_entry_of_organization', properties: ['organization', 'at', 'position', 'id'] })
@Scope<CreditEntry>({
  staff: () => TRUE,
  customer: (entry, caller) => seesBilling(entry.organization, caller),
  // what other apps do is not its business
  integrator: (entry, caller, within) =>
    sql`${keyMay(caller, ApiKeyScope.CREDITS_READ)} and coalesce(${entry.app}, ${caller['appId']}) = ${caller['appId']} and ${within(Organization, entry.organization)}`,
})
export class CreditEntry {
  @Field(() => ID, { description: 'The id of the entry.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'Whose ledger it stands in.' })
  @ManyToOne(() => Organization, { ref: true, index: false, deleteRule: 'restrict' })
  organization!: Ref<Organization>;

  @Field(() => Int, { description: 'Its place in the ledger of the organization, from 1, without gaps.' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => Date, { description: 'When it was written.' })
  @Property({ type: 'datetime', length: 3 })
  at!: Date;

  @Field(() => CreditEntryKind, { description: 'What it did.' })
  @Enum({ items: () => CreditEntryKind, type: 'string', columnType: 'text' })
  kind!: CreditEntryKind;

  @Field(() => WholeNumber, { description: 'By how much the balance changed; negative where it shrank.' })
  @Property({ type: new BigIntType('number') })
  amount!: number;

  @Field(() => WholeNumber, {
    description:
      'By how much that changed what is held. An amount and this one sum up to what came or went for good.',
  })
  @Property({ type: new BigIntType('number') })
  heldAmount!: number;

  @Field(() => WholeNumber, { description: 'The balance afterwards.' })
  @Property({ type: new BigIntType('number') })
  balance!: number;

  @Field(() => WholeNumber, { description: 'What was held afterwards.' })
  @Property({ type: new BigIntType('number') })
  held!: number;

  @Field(() => CreditLot, {
    nullable: true,
    description: 'The credits that came, ran out or were taken back.',
  })
  @ManyToOne(() => CreditLot, { ref: true, nullable: true, index: false, deleteRule: 'restrict' })
  lot?: Ref<CreditLot> | null;

  @Field(() => CreditHold, { nullable: true, description: 'What was laid aside, or ceased to be.' })
  @ManyToOne(() => CreditHold, { ref: true, nullable: true, index: false, deleteRule: 'restrict' })
  hold?: Ref<CreditHold> | null;

  /** Which lots the amount came from or went to, each with its part: the proof looks at each lot by it. */
  @Property({ type: 'json', columnType: 'jsonb' })
  parts!: readonly (readonly [lotId: string, amount: number])[];

  @Field(() => App, { nullable: true, description: 'The app that did it; null where no app did.' })
  @ManyToOne(() => App, { ref: true, nullable: true, index: false, deleteRule: 'restrict' })
  app?: Ref<App> | null;

  @Restricted(forStaff)
  @Field(() => User, { nullable: true, description: 'Who of the staff did it. For staff.' })
  @ManyToOne(() => User, { ref: true, nullable: true, index: false, deleteRule: 'restrict' })
  user?: Ref<User> | null;

  @Field(() => CreditPurpose, { nullable: true, description: 'Why the staff did it; null where an app did.' })
  @Enum({ items: () => CreditPurpose, type: 'string', columnType: 'text', nullable: true })
  purpose?: CreditPurpose | null;

  @Restricted(forStaff)
  @Field(() => String, { nullable: true, description: 'Why the staff did it, in words. For staff.' })
  @Personal()
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it was for, in the words of the app, for people.',
  })
  @Personal()
  @Property({ type: 'text', nullable: true })
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it was for, as the app calls it: the id of a job.',
  })
  @Personal()
  @Property({ type: 'text', nullable: true })
  reference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the app called the request, so that asking twice is asking once.',
  })
  @Property({ type: 'text', nullable: true })
  idempotencyKey?: string | null;

  @Field(() => CreditEntry, { nullable: true, description: 'The entry that it took back.' })
  @ManyToOne(() => CreditEntry, { ref: true, nullable: true, index: false, deleteRule: 'restrict' })
  reverses?: Ref<CreditEntry> | null;
}

export const CreditEntries = list(CreditEntry, {
  filter: {
    kind: CreditEntryKind,
    source: at('lot.source', CreditSource),
    purpose: CreditPurpose,
    app: at('app.id', 'id'),
    organization: at('organization.id', 'id'),
    user: at('user.id', 'id'),
    reference: 'text',
    idempotencyKey: 'text',
    amount: at('amount', WholeNumber),
    at: 'date',
  },
  order: { newest: ['-at', '-position'] },
  default: 'newest',
  first: 25,
});
