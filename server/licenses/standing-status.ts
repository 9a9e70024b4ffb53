import type { License } from './license.entity.ts';
import { LicenseStatus } from './license-status.ts';

/** What a license is that nobody has suspended or revoked. The clock decides: the job that notes the end may not have come by yet. */
export const standingStatus = (expiresAt: Date | null | undefined, now: Date): LicenseStatus =>
  expiresAt && expiresAt <= now ? LicenseStatus.EXPIRED : LicenseStatus.ACTIVE;

/** How a license stands at this moment. */
export const statusAt = (
  { status, expiresAt }: Pick<License, 'status' | 'expiresAt'>,
  now: Date,
): LicenseStatus => (status === LicenseStatus.ACTIVE ? standingStatus(expiresAt, now) : status);
