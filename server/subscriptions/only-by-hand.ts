import { capabilities } from '../billing/capabilities.ts';
import { idsOf, type Undone } from '../kit/consequences.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Subscription } from './subscription.entity.ts';

/** What was done at a provider is not undone by writing the old rows here. */
export async function onlyByHand(ctx: Ctx, undone: Undone): Promise<void> {
  const found = await ctx.em.find(Subscription, { id: { $in: idsOf(undone, 'Subscription') } });
  if (found.some(({ provider }) => capabilities[provider].commands))
    throw new UserError(
      'CANNOT_BE_UNDONE',
      'A provider bills it. Change the plan back, which shows what is charged.',
    );
}
