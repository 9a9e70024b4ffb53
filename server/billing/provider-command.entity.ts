import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { User } from '../identity/user.entity.ts';
import { Concerns } from '../kit/context.ts';
import { Personal } from '../kit/read/decorators.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { ProviderName } from './provider.ts';
import { seesBilling } from './sees-billing.ts';

export enum CommandStatus {
  PENDING = 'PENDING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
}
registerEnumType(CommandStatus, {
  name: 'CommandStatus',
  description: 'How far a change at a provider has come.',
  valuesConfig: {
    PENDING: { description: 'On its way. It is tried again until the provider answers.' },
    SUCCEEDED: { description: 'Carried out at the provider, and here.' },
    FAILED: { description: 'Refused by the provider. Nothing was changed.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A change that someone asked for and that a billing provider carries out; where nobody bills, it is carried out here, at once.',
})
@Entity({ tableName: 'provider_command' })
@Concerns('organization')
@Index({ name: 'provider_command_of_organization', properties: ['organization', 'createdAt', 'id'] })
@Index({
  name: 'provider_command_pending',
  expression: `create unique index provider_command_pending on provider_command (subject_id) where status = 'PENDING'`,
})
@Index({
  name: 'provider_command_pending_object',
  expression: `create index provider_command_pending_object on provider_command (provider_object_id) where status = 'PENDING'`,
})
@Scope<ProviderCommand>({
  staff: () => sql`true`,
  customer: (command, caller) => seesBilling(command.organization, caller),
})
export class ProviderCommand {
  /** Also the idempotency key at the provider: however often it is sent, it happens once. */
  @Field(() => ID, { description: 'The id of the command.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => Organization, { nullable: true, description: 'The organization whose billing changes.' })
  @ManyToOne(() => Organization, { ref: true, index: false })
  organization!: Ref<Organization>;

  /** Our record that changes. The class is known to whoever defines the kind. */
  @Property({ type: 'uuid', index: true })
  subjectId!: string;

  @Enum({ items: () => ProviderName, type: 'string', columnType: 'text' })
  provider!: ProviderName;

  /** What the provider calls the record. */
  @Property({ type: 'text' })
  providerObjectId!: string;

  @Field(() => String, { description: 'What is to be done, under the name of the mutation: changeSeats.' })
  @Property({ type: 'text' })
  kind!: string;

  @Personal()
  @Property({ type: 'json', columnType: 'jsonb' })
  payload!: object;

  @Field(() => CommandStatus, { description: 'How far it has come.' })
  @Enum({ items: () => CommandStatus, type: 'string', columnType: 'text' })
  status: CommandStatus & Opt = CommandStatus.PENDING;

  @Field(() => String, {
    nullable: true,
    description: 'Why it failed, or why it has not come through yet, in words for people.',
  })
  @Personal()
  @Property({ type: 'text', nullable: true })
  error?: string | null;

  @Field(() => Int, { description: 'How often the provider was asked.' })
  @Property({ type: 'integer', default: 0 })
  attempts: number & Opt = 0;

  /** What the caller calls this request, so that asking twice is asking once. */
  @Property({ type: 'text', unique: true })
  idempotencyKey!: string;

  @ManyToOne(() => User, { ref: true, nullable: true, index: false })
  actor?: Ref<User> | null;

  @Personal()
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => Date, { description: 'When it was asked for.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it succeeded or failed.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  finishedAt?: Date | null;
}
