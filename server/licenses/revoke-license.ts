import type { Ctx } from '../kit/context.ts';
import { License } from './license.entity.ts';
import { LicenseStatus } from './license-status.ts';

/** Takes a license away for good. Repeating it changes nothing. */
export async function revokeLicense(ctx: Ctx, input: { id: string }): Promise<License> {
  const license = await ctx.read.lock(License, input.id);
  license.status = LicenseStatus.REVOKED;
  return license;
}
