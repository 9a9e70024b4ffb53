import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ProviderName } from '../billing/provider.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A way to pay that a provider keeps for an organization. It is asked for each time, and not kept here.',
})
export class PaymentMethod {
  @Field(() => ID, { description: 'What the provider calls it.' })
  id!: string;

  @Field(() => ProviderName, { description: 'Who keeps it.' })
  provider!: ProviderName;

  @Field(() => String, { description: 'What it is, in the word of the provider: card, sepa_debit.' })
  type!: string;

  @Field(() => String, { nullable: true, description: 'The brand of a card: visa.' })
  brand!: string | null;

  @Field(() => String, { nullable: true, description: 'The last four digits of the card or of the account.' })
  last4!: string | null;

  @Field(() => Int, { nullable: true, description: 'The month with which a card ends: 1 to 12.' })
  expiresMonth!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year of that month: 2027.' })
  expiresYear!: number | null;

  @Field(() => Boolean, { description: 'Whether renewals are paid with it.' })
  isDefault!: boolean;
}
