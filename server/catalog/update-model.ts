import type { Ctx } from '../kit/context.ts';
import { assign, updateInput } from '../kit/fields.ts';
import { Model, ModelFields } from './model.entity.ts';

export const UpdateModelInput = updateInput(ModelFields, {
  without: ['key'],
  description: 'Changes to a model: what is left out stays as it is. Its key never changes.',
});
export type UpdateModelInput = InstanceType<typeof UpdateModelInput>;

/** Changes how a model is shown. */
export async function updateModel(
  ctx: Ctx,
  input: { id: string; changes: UpdateModelInput },
): Promise<Model> {
  return assign(await ctx.read.lock(Model, input.id), input.changes);
}
