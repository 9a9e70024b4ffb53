import type { Ctx } from '../kit/context.ts';
import { License } from './license.entity.ts';
import { LicenseStatus } from './license-status.ts';
import { refuseRevoked } from './refuse-revoked.ts';
import { standingStatus } from './standing-status.ts';

/** Lets a suspended license work again, unless its end has come meanwhile. Repeating it changes nothing. */
export async function unsuspendLicense(ctx: Ctx, input: { id: string }): Promise<License> {
  const license = await ctx.read.lock(License, input.id);
  refuseRevoked(license);
  if (license.status === LicenseStatus.SUSPENDED)
    license.status = standingStatus(license.expiresAt, ctx.clock.now());
  return license;
}
