import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'One field of an object on all sides. Amounts are minor units of the currency of the object, times ISO-8601; null where a side says nothing.',
})
export class ComparedField {
  @Field(() => String, { description: 'The field: status, quantity, currentPeriodEnd.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What we last mirrored. Beneath an override, what would hold without it.',
  })
  ours!: string | null;

  @Field(() => String, { nullable: true, description: 'What the provider says.' })
  theirs!: string | null;

  @Field(() => String, { nullable: true, description: 'What the last event that came here said.' })
  event!: string | null;

  @Field(() => String, { nullable: true, description: 'What a person has set in its place, and holds.' })
  override!: string | null;
}
