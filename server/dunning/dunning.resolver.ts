import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { DunningNotice, DunningStep, readNotices, readSteps } from './dunning-plan.ts';
import { Dunning } from './dunning.entity.ts';
import { pauseDunning, resumeDunning } from './pause-dunning.ts';

const idOf = { description: 'The id of the dunning.' };

@Resolver(() => Dunning)
export class DunningResolver {
  @FieldResolver(() => [DunningStep], {
    description: 'What will happen if nothing is paid, in the order of time, by the settings of now.',
  })
  @Needs<Dunning>('startedAt', 'lastDay', 'pausedAt', 'suspendedAt', 'endedAt')
  steps(@Root() dunning: Dunning, @Ctx() ctx: Context): Promise<DunningStep[]> {
    return readSteps(ctx, dunning);
  }

  @FieldResolver(() => [DunningNotice], { description: 'The mails that it has led to, the oldest first.' })
  @Needs<Dunning>('id')
  mails(@Root() dunning: Dunning, @Ctx() ctx: Context): Promise<DunningNotice[]> {
    return readNotices(ctx, dunning);
  }

  @Mutation(() => Dunning, {
    description:
      'Stops the notices about a payment, and the automatic suspension, until it is resumed. Access goes by the days of grace all the same. Errors: NOT_FOUND, DUNNING_ENDED.',
  })
  pauseDunning(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, {
      description: 'Why; it shows beside the dunning, and the audit log keeps it.',
    })
    reason: string,
    @Ctx() ctx: Context,
  ): Promise<Dunning> {
    return pauseDunning(ctx, { id, reason });
  }

  @Mutation(() => Dunning, {
    description:
      'Lets a paused dunning go on: of the notices that would have been sent meanwhile, the last one is sent at once. Errors: NOT_FOUND, DUNNING_ENDED.',
  })
  resumeDunning(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why; the audit log keeps it.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Dunning> {
    return resumeDunning(ctx, { id });
  }
}
