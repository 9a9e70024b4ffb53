import { UserError } from '../kit/errors.ts';
import { type Organization, OrganizationState } from './organization.entity.ts';

/** A closed organization is left alone until it is reopened. Its name is not told: the message is kept by the audit. */
export function refuseClosed(organization: Organization): void {
  if (organization.state !== OrganizationState.CLOSED) return;
  throw new UserError('ORGANIZATION_CLOSED', 'This organization is closed; it has to be reopened first.');
}
