import { ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { AuditEntries, AuditEntry } from '../audit/audit-entry.entity.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { User } from './user.entity.ts';

/** A person by the id that the audit wrote down; nobody, once the account is gone. */
const person =
  (fieldName: string, description: string) =>
  (entry: AuditEntry, key: string): void => {
    Field(() => User, { nullable: true, description })(entry, key);
    ManyToOne(() => User, { fieldName, nullable: true, createForeignKeyConstraint: false })(
      entry,
      key as never,
    );
  };

extend(AuditEntry, {
  actorUser: person('actor_user_id', 'The person who did it, or in whose name it was done.'),
  effectiveUser: person('effective_user_id', 'The customer whose view the actor had taken on.'),
});
extend(AuditEntries, { filter: { actorUser: at('actorUser', 'id') } });
