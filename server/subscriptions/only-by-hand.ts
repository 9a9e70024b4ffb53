import { capabilities } from '../billing/capabilities.ts';
import { idsOf } from '../kit/consequences.ts';
import type { Ctx, Target } from '../kit/context.ts';
import { Subscription } from './subscription.entity.ts';

/** What was done at a provider is not undone by writing the old rows here. */
export async function onlyByHand(ctx: Ctx, targets: readonly Target[]): Promise<string | null> {
  const ids = idsOf({ targets }, 'Subscription');
  const found = await ctx.em.find(Subscription, { id: { $in: ids } }, { fields: ['provider'] });
  return found.some(({ provider }) => capabilities[provider].commands)
    ? 'A provider bills it. Change it back by the same act, which shows what comes of it.'
    : null;
}
