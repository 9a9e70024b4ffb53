import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { ChainFault } from './chain-fault.ts';

export enum VerificationStatus {
  RUNNING = 'RUNNING',
  WHOLE = 'WHOLE',
  BROKEN = 'BROKEN',
  STOPPED = 'STOPPED',
}
registerEnumType(VerificationStatus, {
  name: 'AuditVerificationStatus',
  description: 'What a check of the audit log found.',
  valuesConfig: {
    RUNNING: { description: 'It waits for a worker, or is being done.' },
    WHOLE: { description: 'Every entry is as it was sealed, and none is missing.' },
    BROKEN: { description: 'An entry was changed, removed or added. `fault` says which is the first.' },
    STOPPED: { description: 'It could not be done. It says nothing about the log.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A check of the audit log: every entry is compared with its seal, every seal with the one before it, and the chain with the checkpoints that are kept outside of the database.',
})
@Entity({ tableName: 'audit_verification' })
@Index({ name: 'audit_verification_requested', properties: ['requestedAt', 'id'] })
@Index({
  name: 'audit_verification_running',
  expression: `create unique index audit_verification_running on audit_verification (status) where status = 'RUNNING'`,
})
@Scope<AuditVerification>({ staff: () => sql`true` })
export class AuditVerification {
  @Field(() => ID, { description: 'The id of the check.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => VerificationStatus, { description: 'What it found, or that it is still being done.' })
  @Enum({ items: () => VerificationStatus, type: 'string', columnType: 'text' })
  status: VerificationStatus & Opt = VerificationStatus.RUNNING;

  @Field(() => Date, { description: 'When it was asked for.' })
  @Property({ type: 'datetime', length: 3 })
  requestedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was finished; null while it is being done.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  finishedAt?: Date | null;

  @Field(() => Int, { description: 'How many entries were checked so far.' })
  @Property({ type: 'integer', default: 0 })
  checked: number & Opt = 0;

  @Field(() => Int, {
    nullable: true,
    description: 'How many entries there are to check, once it has begun.',
  })
  @Property({ type: 'integer', nullable: true })
  total?: number | null;

  @Field(() => Int, {
    description:
      'How many checkpoints outside of the database agree. Without any, a cut tail cannot be found.',
  })
  @Property({ type: 'integer', default: 0 })
  checkpoints: number & Opt = 0;

  @Field(() => ChainFault, { nullable: true, description: 'What is wrong at the first place that is wrong.' })
  @Enum({ items: () => ChainFault, type: 'string', columnType: 'text', nullable: true })
  fault?: ChainFault | null;

  @Field(() => Int, { nullable: true, description: 'The first position of the chain that is wrong, from 1.' })
  @Property({ type: 'integer', nullable: true })
  faultPosition?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the entry there, even where the entry is gone.',
  })
  @Property({ type: 'uuid', nullable: true })
  faultEntryId?: string | null;

  @Field(() => String, { nullable: true, description: 'What is wrong, or what stopped the check, in words.' })
  @Property({ type: 'text', nullable: true })
  message?: string | null;
}
