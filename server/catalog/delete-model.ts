import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Model } from './model.entity.ts';
import { removeUnused } from './remove-unused.ts';

/** Deletes a model that nothing uses. */
export async function deleteModel(ctx: Ctx, input: { id: string }): Promise<true> {
  const model = await ctx.read.lock(Model, input.id);
  return removeUnused(
    ctx,
    [model],
    new UserError('MODEL_IN_USE', `${model.name} is part of a plan. Take it out of all plans first.`),
  );
}
