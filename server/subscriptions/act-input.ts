import { Field, ID, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import { reasonBounds } from './override-subscription.ts';

const key = {
  nullable: true,
  description:
    'Your own name for this request. Sent again, it changes nothing more and answers with the same command.',
} as const;
const keyBounds = { minLength: 8, maxLength: 200 } as const;

@InputType({ description: 'A subscription that is to go on.' })
export class ContinueSubscriptionInput {
  @Field(() => ID, { description: 'The id of the subscription.' })
  subscriptionId!: string;

  @Field(() => String, { nullable: true, description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason?: string | null;

  @Field(() => String, key)
  @Bounds(keyBounds)
  idempotencyKey?: string | null;
}

@InputType({ description: 'A subscription that is to stop for a while.' })
export class PauseSubscriptionInput {
  @Field(() => ID, { description: 'The id of the subscription.' })
  subscriptionId!: string;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;

  @Field(() => String, key)
  @Bounds(keyBounds)
  idempotencyKey?: string | null;
}
