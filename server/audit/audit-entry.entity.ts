import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Derived, SqlField } from '../kit/read/decorators.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { inWords } from '../kit/words.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A deed: who did what to which records, when, from where and why. Entries are written in the transaction of the deed, and can neither be changed nor removed; what they say of somebody in words goes with whoever is erased.',
})
@Entity({ tableName: 'entry', schema: 'audit' })
@Index({ name: 'entry_at', properties: ['at', 'id'] })
@Scope<AuditEntry>({ staff: () => sql`true` })
export class AuditEntry {
  @Field(() => ID, { description: 'The id of the entry.' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => Date, { description: 'When the deed was done.' })
  @Property({ type: 'datetime', length: 3 })
  at!: Date;

  @Field(() => String, { description: 'The action as the API names it, such as suspendOrganization.' })
  @Property({ type: 'text' })
  action!: string;

  @Derived<AuditEntry>(() => String, ['action'], ({ action }) => inWords(action), {
    description: 'The action in words: Suspend organization.',
  })
  title!: string;

  @Field(() => String, {
    description: 'What kind of actor it was: user, anonymous, stripe, seed, job:<name>, or a database role.',
  })
  @Property({ type: 'text' })
  actor!: string;

  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever did it.' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the deed failed. Nothing was changed then.' })
  @Property({ type: 'text', nullable: true })
  error?: string | null;

  /** Hashes of what the entry says in words, which the chain proves, and the salt that goes with the words. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  words?: Record<string, string> | null;

  @Property({ type: 'uuid', nullable: true })
  salt?: string | null;

  @SqlField<AuditEntry>(() => Boolean, (entry) => sql`${entry.words} is not null and ${entry.salt} is null`, {
    description:
      'Whether its reason and what its error says were taken out, because they named somebody who was erased. That it failed stays known: its error is ERASED then.',
  })
  wordsErased!: boolean;

  @Field(() => String, { nullable: true, description: 'The id of the request, as the server log has it.' })
  @Property({ type: 'text', nullable: true })
  requestId?: string | null;

  @SqlField<AuditEntry>(
    () => String,
    (entry) =>
      sql`select p.after #>> '{}' from audit.personal p where p.entry_id = ${entry.id} and p.change_id is null and p.name = 'ip'`,
    { nullable: true, description: 'The address that the request came from, until the actor is erased.' },
  )
  ip?: string | null;

  @SqlField<AuditEntry>(
    () => String,
    (entry) =>
      sql`select p.after #>> '{}' from audit.personal p where p.entry_id = ${entry.id} and p.change_id is null and p.name = 'user_agent'`,
    { nullable: true, description: 'The program that sent the request, until the actor is erased.' },
  )
  userAgent?: string | null;
}

export const AuditEntries = list(AuditEntry, {
  filter: {
    q: 'search',
    action: 'text',
    actor: 'text',
    at: 'date',
    failed: at('error', 'has'),
  },
  order: { newest: ['-at'] },
  default: 'newest',
  search: (entry) =>
    sql`coalesce(${entry.action}, '') || ' ' || coalesce(${entry.reason}, '') || ' ' || coalesce(${entry.error}, '')`,
});
