import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { commandSettled } from '../billing/command-settled.ts';
import { ProviderCommand } from '../billing/provider-command.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { afterCommit } from '../kit/pipeline.ts';
import { Needs } from '../kit/read/decorators.ts';
import { changeSeats, ChangeSeatsInput, seatBounds } from './change-seats.ts';
import { previewSeats } from './preview-seats.ts';
import { SeatsPreview } from './seats-preview.ts';
import { Subscription } from './subscription.entity.ts';

@Resolver(() => ProviderCommand)
export class SubscriptionResolver {
  @Query(() => SeatsPreview, {
    description:
      'What another number of seats would cost, asked of the provider. Errors: NOT_FOUND, SEATS_IN_USE, SUBSCRIPTION_ENDED, PROVIDER_WITHOUT_API, PROVIDER_NOT_CONFIGURED, PROVIDER_UNAVAILABLE, PROVIDER_REFUSED.',
  })
  previewSeats(
    @Arg('subscriptionId', () => ID, { description: 'The id of the subscription.' }) subscriptionId: string,
    @Arg('quantity', () => Int, { description: 'The number of seats to look at.' })
    @Bounds(seatBounds)
    quantity: number,
    @Ctx() ctx: Context,
  ): Promise<SeatsPreview> {
    return previewSeats(ctx, { subscriptionId, quantity });
  }

  @Mutation(() => ProviderCommand, {
    description:
      'Changes the number of seats at the provider, prorated, and then here. Waits up to five seconds for the answer; a command that is then still PENDING goes on by itself. Errors: NOT_FOUND, SUBSCRIPTION_ENDED, SEATS_UNCHANGED, SEATS_IN_USE, COMMAND_PENDING, PROVIDER_WITHOUT_API, PROVIDER_NOT_CONFIGURED, IDEMPOTENCY_KEY_REUSED.',
  })
  async changeSeats(
    @Arg('input', () => ChangeSeatsInput, { description: 'Which subscription, and how many seats.' })
    input: ChangeSeatsInput,
    @Ctx() ctx: Context,
  ): Promise<ProviderCommand> {
    const command = await changeSeats(ctx, input);
    return afterCommit(command, (runtime) => commandSettled(runtime, command.id));
  }

  @FieldResolver(() => Subscription, { nullable: true, description: 'The subscription that changes.' })
  @Needs<ProviderCommand>('subjectId')
  subscription(
    @Root() command: ProviderCommand,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(Subscription, info, { id: command.subjectId });
  }
}
