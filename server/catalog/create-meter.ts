import { createInput } from '../kit/fields.ts';
import type { Ctx } from '../kit/context.ts';
import { Meter, MeterFields } from './meter.entity.ts';
import { refuseTakenKey } from './refuse-taken-key.ts';

export const CreateMeterInput = createInput(MeterFields, { description: 'A new meter.' });
export type CreateMeterInput = InstanceType<typeof CreateMeterInput>;

/** A meter under a key that no other has. */
export async function createMeter(ctx: Ctx, input: CreateMeterInput): Promise<Meter> {
  await refuseTakenKey(ctx, Meter, input.key);
  return ctx.em.create(Meter, { ...input, createdAt: ctx.clock.now() });
}
