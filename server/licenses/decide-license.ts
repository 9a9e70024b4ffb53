import { OrganizationState } from '../organizations/organization.entity.ts';
import { LicenseRefusal } from './license-refusal.ts';
import { LicenseStatus } from './license-status.ts';
import { statusAt } from './standing-status.ts';

/** What is known of a license, and of who wants to use it. */
export interface LicenseFacts {
  readonly status: LicenseStatus;
  readonly expiresAt: Date | null;
  /** Null where no organization has it: a key of a batch works before it is handed out. */
  readonly organizationState: OrganizationState | null;
  /** Of the subscription that it follows; true where it follows none. */
  readonly hasAccess: boolean;
  readonly domain: string | null;
  readonly askedDomain: string | null;
  /** Null where no machine was named. */
  readonly isOnMachine: boolean | null;
  readonly now: Date;
}

/** Why a license does not let anybody in; null where it does. Pure, and the only place that knows. */
export function decideLicense(facts: LicenseFacts): LicenseRefusal | null {
  const status = statusAt(facts, facts.now);
  if (status !== LicenseStatus.ACTIVE) return LicenseRefusal[status];
  const { organizationState: state, hasAccess, domain, askedDomain, isOnMachine } = facts;
  if (!hasAccess || (state !== null && state !== OrganizationState.ACTIVE)) return LicenseRefusal.NO_ACCESS;
  if (domain !== null && !isWithin(domain, askedDomain)) return LicenseRefusal.DOMAIN_MISMATCH;
  return isOnMachine === false ? LicenseRefusal.NOT_ACTIVATED : null;
}

/** The domain itself, or one below it. */
function isWithin(domain: string, asked: string | null): boolean {
  const plain = asked?.trim().toLowerCase().replace(/\.$/, '');
  return plain === domain || plain?.endsWith(`.${domain}`) === true;
}
