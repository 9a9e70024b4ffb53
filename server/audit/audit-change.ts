import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum ChangeOperation {
  INSERT = 'INSERT',
  UPDATE = 'UPDATE',
  DELETE = 'DELETE',
}
registerEnumType(ChangeOperation, {
  name: 'ChangeOperation',
  description: 'What happened to a row.',
  valuesConfig: {
    INSERT: { description: 'It was made.' },
    UPDATE: { description: 'Some of its values were changed.' },
    DELETE: { description: 'It was removed.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One value of a row, before and after.' })
export class FieldChange {
  @Field(() => String, { description: 'The name of the field, as the API has it where the API shows it.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value before, as text; null where there was none.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The value after, as text; null where there is none. A secret reads "changed"; a personal value that was erased reads "erased".',
  })
  after!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One row that a deed made, changed or removed.' })
export class AuditChange {
  @Field(() => ID, { description: 'The id of this change.' })
  id!: string;

  @Field(() => String, { description: 'The type of the row: Organization, Membership.' })
  type!: string;

  @Field(() => ID, { description: 'The id of the row.' })
  recordId!: string;

  @Field(() => ChangeOperation, { description: 'What happened to the row.' })
  operation!: ChangeOperation;

  @Field(() => [FieldChange], {
    description: 'The values that differ, or all values of a row that was made or removed.',
  })
  fields!: FieldChange[];
}
