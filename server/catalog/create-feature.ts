import { createInput } from '../kit/fields.ts';
import type { Ctx } from '../kit/context.ts';
import { Feature, FeatureFields } from './feature.entity.ts';
import { refuseTakenKey } from './refuse-taken-key.ts';

export const CreateFeatureInput = createInput(FeatureFields, { description: 'A new feature.' });
export type CreateFeatureInput = InstanceType<typeof CreateFeatureInput>;

/** A feature under a key that no other has. */
export async function createFeature(ctx: Ctx, input: CreateFeatureInput): Promise<Feature> {
  await refuseTakenKey(ctx, Feature, input.key);
  return ctx.em.create(Feature, { ...input, createdAt: ctx.clock.now() });
}
