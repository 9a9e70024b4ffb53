import type { Ctx } from '../kit/context.ts';
import { License } from './license.entity.ts';
import { LicenseStatus } from './license-status.ts';
import { refuseRevoked } from './refuse-revoked.ts';

/** Stops a license from working until somebody lifts it; its machines keep their places. Repeating it changes nothing. */
export async function suspendLicense(ctx: Ctx, input: { id: string }): Promise<License> {
  const license = await ctx.read.lock(License, input.id);
  refuseRevoked(license);
  license.status = LicenseStatus.SUSPENDED;
  return license;
}
