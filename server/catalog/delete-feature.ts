import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Feature } from './feature.entity.ts';
import { removeUnused } from './remove-unused.ts';

/** Deletes a feature that nothing uses. */
export async function deleteFeature(ctx: Ctx, input: { id: string }): Promise<true> {
  const feature = await ctx.read.lock(Feature, input.id);
  return removeUnused(
    ctx,
    [feature],
    new UserError('FEATURE_IN_USE', `${feature.name} is part of a plan. Take it out of all plans first.`),
  );
}
