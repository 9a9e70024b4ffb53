import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';
import { hasMany } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { list } from '../kit/read/list.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import { AuditEntries, AuditEntry } from './audit-entry.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'A record that a deed was about.' })
@Entity({ tableName: 'target', schema: 'audit' })
@Unique({ properties: ['entry', 'position'] })
@Index({ properties: ['record', 'entry'] })
@Scope<AuditTarget>({ staff: () => sql`true` })
export class AuditTarget {
  @Field(() => ID, { description: 'The id of this mention; the record has `recordId`.' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => AuditEntry, { ref: true })
  entry!: Ref<AuditEntry>;

  @Property({ type: 'smallint' })
  position!: number;

  @Field(() => String, { description: 'The type of the record: Organization, User.' })
  @Property({ type: 'text' })
  type!: string;

  @Field(() => ID, { description: 'The id of the record.' })
  @Property({ type: 'text' })
  recordId!: string;

  /** Type and id in one, for the filter. */
  @Property({ type: 'text', generated: `(type || ':' || record_id) stored` })
  record!: string;
}

export const AuditTargets = list(AuditTarget, {
  order: { position: ['position'] },
  default: 'position',
  first: 20,
});

extend(AuditEntry, {
  targets: hasMany(AuditTargets, 'entry', { description: 'What the deed was about, the main thing first.' }),
});
extend(AuditEntries, { filter: { target: at('targets.record', 'text') } });
