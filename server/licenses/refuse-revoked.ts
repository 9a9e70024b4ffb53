import { UserError } from '../kit/errors.ts';
import type { License } from './license.entity.ts';
import { LicenseStatus } from './license-status.ts';

/** What was revoked stays so. */
export function refuseRevoked({ status }: License): void {
  if (status !== LicenseStatus.REVOKED) return;
  throw new UserError('LICENSE_REVOKED', 'This license was revoked, which is for good. Reissue it instead.');
}
