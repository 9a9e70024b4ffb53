import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { v7 } from 'uuid';
import { User } from '../identity/user.entity.ts';
import { Scope } from '../kit/read/scope.ts';
import { sql } from '../kit/read/sql.ts';
import type { CsvRow } from './read-csv.ts';

export enum ImportKind {
  ORGANIZATIONS = 'ORGANIZATIONS',
  USERS = 'USERS',
}
registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: 'What each line of a file is.',
  valuesConfig: {
    ORGANIZATIONS: { description: 'An organization, with its owner where it is new.' },
    USERS: { description: 'A person, with an organization that they belong to.' },
  },
});

/** A column: what the header calls it, and its first values. */
export interface HeaderCell {
  readonly name: string;
  readonly samples: readonly string[];
}

/** Kept until it is planned or a week old. Its rows are never in the audit: what they do to records is. */
@ObjectType({
  simpleResolvers: true,
  description:
    'A CSV file that was uploaded to be imported. Nothing happens before planImport; it is removed after seven days, or when somebody whom it names is erased.',
})
@Entity({ tableName: 'import_file' })
@Index({ name: 'import_file_created', properties: ['createdAt', 'id'] })
@Scope<ImportFile>({ staff: () => sql`true` })
export class ImportFile {
  @Field(() => ID, { description: 'The id of the file.' })
  @PrimaryKey({ type: 'uuid' })
  id: string & Opt = v7();

  @Field(() => ImportKind, { description: 'What each of its lines is.' })
  @Enum({ items: () => ImportKind, type: 'string', columnType: 'text' })
  kind!: ImportKind;

  @Field(() => String, { description: 'How the file was called where it came from.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'What stands between its cells: a comma, a semicolon or a tab.' })
  @Property({ type: 'text' })
  delimiter!: string;

  @Field(() => Int, { description: 'How many lines it has, without its header and blank ones.' })
  @Property({ type: 'integer' })
  rowCount!: number;

  /** Beside the rows, so that these are read for the dry run alone. */
  @Property({ type: 'json', columnType: 'jsonb' })
  header!: readonly HeaderCell[];

  @Property({ type: 'json', columnType: 'jsonb' })
  rows!: readonly CsvRow[];

  @Field(() => User, { nullable: true, description: 'Who uploaded it.' })
  @ManyToOne(() => User, { ref: true, index: false })
  author!: Ref<User>;

  @Field(() => Date, { description: 'When it was uploaded.' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;
}
