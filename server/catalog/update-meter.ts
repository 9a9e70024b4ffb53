import type { Ctx } from '../kit/context.ts';
import { assign, updateInput } from '../kit/fields.ts';
import { Meter, MeterFields } from './meter.entity.ts';

export const UpdateMeterInput = updateInput(MeterFields, {
  without: ['key'],
  description: 'Changes to a meter: what is left out stays as it is. Its key never changes.',
});
export type UpdateMeterInput = InstanceType<typeof UpdateMeterInput>;

/** Changes how a meter is shown. */
export async function updateMeter(
  ctx: Ctx,
  input: { id: string; changes: UpdateMeterInput },
): Promise<Meter> {
  return assign(await ctx.read.lock(Meter, input.id), input.changes);
}
