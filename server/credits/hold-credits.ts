import { Field, InputType, Int } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { SpendCreditsInput } from './spend-credits.ts';
import { useLedger } from './use-ledger.ts';

const weekInSeconds = 7 * 86_400;

@InputType({
  description: 'Credits of a customer, that are laid aside until it is known what something costs.',
})
export class HoldCreditsInput extends SpendCreditsInput {
  @Field(() => Int, {
    defaultValue: 900,
    description: 'After how many seconds they come back by themselves, at most a week.',
  })
  @Bounds({ min: 1, max: weekInSeconds })
  seconds!: number;
}

/** Lays credits of a customer aside, all or none. Answers the id of the hold. */
export async function holdCredits(ctx: Ctx, { seconds, ...wants }: HoldCreditsInput): Promise<string> {
  const { holdId } = await useLedger(ctx, wants, new Date(ctx.clock.now().getTime() + seconds * 1_000));
  if (!holdId) throw new Error('The ledger did not name the hold.');
  return holdId;
}
