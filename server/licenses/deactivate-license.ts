import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { LicenseActivation } from './license-activation.entity.ts';
import { lockLicenseOf } from './lock-usable-license.ts';

/** Gives the place of a machine back, whatever the license is worth. Repeating it changes nothing. */
export async function deactivateLicense(
  ctx: Ctx,
  { key, fingerprint }: { key: string; fingerprint: string },
): Promise<LicenseActivation> {
  const license = await lockLicenseOf(ctx, key);
  const [activation] = await ctx.em.find(
    LicenseActivation,
    { license, fingerprint },
    { orderBy: { activatedAt: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!activation)
    throw new UserError('LICENSE_NOT_ACTIVATED', 'This license was never activated on this machine.', {
      field: 'fingerprint',
    });
  activation.deactivatedAt ??= ctx.clock.now();
  return activation;
}
