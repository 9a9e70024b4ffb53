import { createInput } from '../kit/fields.ts';
import type { Ctx } from '../kit/context.ts';
import { Model, ModelFields } from './model.entity.ts';
import { refuseTakenKey } from './refuse-taken-key.ts';

export const CreateModelInput = createInput(ModelFields, { description: 'A new model.' });
export type CreateModelInput = InstanceType<typeof CreateModelInput>;

/** A model under a key that no other has. */
export async function createModel(ctx: Ctx, input: CreateModelInput): Promise<Model> {
  await refuseTakenKey(ctx, Model, input.key);
  return ctx.em.create(Model, { ...input, createdAt: ctx.clock.now() });
}
