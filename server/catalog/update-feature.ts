import type { Ctx } from '../kit/context.ts';
import { assign, updateInput } from '../kit/fields.ts';
import { Feature, FeatureFields } from './feature.entity.ts';

export const UpdateFeatureInput = updateInput(FeatureFields, {
  without: ['key'],
  description: 'Changes to a feature: what is left out stays as it is. Its key never changes.',
});
export type UpdateFeatureInput = InstanceType<typeof UpdateFeatureInput>;

/** Changes how a feature is shown. */
export async function updateFeature(
  ctx: Ctx,
  input: { id: string; changes: UpdateFeatureInput },
): Promise<Feature> {
  return assign(await ctx.read.lock(Feature, input.id), input.changes);
}
