import { Field, ID, ObjectType } from 'type-graphql';
import { AuditChange } from './audit-change.ts';

@ObjectType({ simpleResolvers: true, description: 'A mail that somebody would get.' })
export class PlannedMail {
  @Field(() => String, { description: 'The address it would go to.' })
  to!: string;

  @Field(() => String, { description: 'Its subject.' })
  subject!: string;

  @Field(() => String, { description: 'Its text.' })
  text!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Something that follows from the changed rows, such as a limit, before and after.',
})
export class Consequence {
  @Field(() => String, { description: 'The type of the record that it is true of: Organization.' })
  type!: string;

  @Field(() => ID, { description: 'The id of that record.' })
  recordId!: string;

  @Field(() => String, { description: 'What it is, in words: Access, Recurring, Limit of seats.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'How it is now; null where there is none.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'How it would be; null where there would be none.' })
  after!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'All that a mutation would do, found by doing it in a transaction that is taken back: nothing of it has happened.',
})
export class Effects {
  @Field(() => [AuditChange], { description: 'The rows that it would make, change or remove.' })
  changes!: AuditChange[];

  @Field(() => [Consequence], { description: 'What would follow for limits, money and access.' })
  consequences!: Consequence[];

  @Field(() => [PlannedMail], { description: 'Who would be told, and what.' })
  mails!: PlannedMail[];
}
