import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many customers there are, now.' })
export class CustomerNumbers {
  @Field(() => Int, { description: 'Organizations that are not closed.' })
  totalOrganizations!: number;

  @Field(() => Int, { description: 'Of these, those that are not suspended.' })
  activeOrganizations!: number;

  @Field(() => Int, { description: 'People who have joined one of these organizations, each counted once.' })
  totalUsers!: number;

  @Field(() => Int, {
    description: 'Of these organizations, those that have a subscription which is paid for, or past due.',
  })
  payingOrganizations!: number;
}
