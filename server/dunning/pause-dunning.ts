import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { dunSubscription } from './dun-subscription.ts';
import { Dunning } from './dunning.entity.ts';

/** Stops notices and the suspension until it is resumed. Access goes by the days of grace all the same. Repeating it changes nothing. */
export async function pauseDunning(ctx: Ctx, input: { id: string; reason: string }): Promise<Dunning> {
  const dunning = await lockOpen(ctx, input.id);
  if (dunning.pausedAt) return dunning;
  const pauseReason = input.reason.trim();
  return ctx.em.assign(dunning, { pausedAt: ctx.clock.now(), pauseReason, dueAt: null });
}

/** Lets it go on: of the notices that would have been sent meanwhile, the last one is. Repeating it changes nothing. */
export async function resumeDunning(ctx: Ctx, input: { id: string }): Promise<Dunning> {
  const dunning = await lockOpen(ctx, input.id);
  if (!dunning.pausedAt) return dunning;
  ctx.em.assign(dunning, { pausedAt: null, pauseReason: null });
  await ctx.em.flush();
  await dunSubscription(ctx, { subscriptionId: dunning.subscription.id });
  return dunning;
}

async function lockOpen(ctx: Ctx, id: string): Promise<Dunning> {
  const dunning = await ctx.read.lock(Dunning, id);
  if (!dunning.endedAt) return dunning;
  throw new UserError('DUNNING_ENDED', 'It has come to its end: nothing follows from it any more.', {
    field: 'id',
  });
}
