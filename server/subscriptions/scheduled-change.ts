import { Field, ObjectType } from 'type-graphql';
import { ScheduledChangeKind } from '../billing/provider.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What will happen to a subscription by itself, unless that is undone before.',
})
export class ScheduledChange {
  @Field(() => ScheduledChangeKind, { description: 'What will happen.' })
  kind!: ScheduledChangeKind;

  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'PLAN: the key of the plan, null where its price is not in the catalog. QUANTITY: the number of seats. CANCEL: null.',
  })
  target!: string | null;
}
