import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { assign, updateInput } from '../kit/fields.ts';
import { countMachines } from './count-machines.ts';
import { License, LicenseFields } from './license.entity.ts';
import { refuseRevoked } from './refuse-revoked.ts';

export const UpdateLicenseInput = updateInput(LicenseFields, {
  description: 'Changes to a license: what is left out stays as it is.',
});
export type UpdateLicenseInput = InstanceType<typeof UpdateLicenseInput>;

/** Changes what narrows a license. As many machines as have a place must find one. */
export async function updateLicense(
  ctx: Ctx,
  input: { id: string; changes: UpdateLicenseInput },
): Promise<License> {
  const license = await ctx.read.lock(License, input.id);
  refuseRevoked(license);
  const { machineLimit } = input.changes;
  if (typeof machineLimit === 'number') {
    const { inUse } = await countMachines(ctx, license.id);
    if (inUse > machineLimit)
      throw new UserError('MACHINES_IN_USE', `${inUse} machines have a place. Release some first.`, {
        field: 'machineLimit',
      });
  }
  return assign(license, input.changes);
}
