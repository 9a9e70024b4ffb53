import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { decideLicense } from './decide-license.ts';
import { readLicenseKey } from './license-key.ts';
import { License } from './license.entity.ts';
import { LicenseRefusal, refusals } from './license-refusal.ts';
import { accessFor, type LicenseQuestion } from './read-license.ts';

/** A fault that says why a license cannot be used: LICENSE_EXPIRED; what the app does not have is NOT_FOUND. */
export const unusable = (refusal: LicenseRefusal): UserError => {
  const isThere = refusal !== LicenseRefusal.MISTYPED && refusal !== LicenseRefusal.UNKNOWN;
  const field = refusal === LicenseRefusal.DOMAIN_MISMATCH ? 'domain' : 'key';
  return new UserError(isThere ? `LICENSE_${refusal}` : 'NOT_FOUND', refusals[refusal], { field });
};

/** The license of a key, locked, whatever it is worth. */
export async function lockLicenseOf(ctx: Ctx, typed: string): Promise<License> {
  const key = readLicenseKey(typed);
  if (!key) throw unusable(LicenseRefusal.MISTYPED);
  try {
    return await ctx.read.lock(License, { key });
  } catch (fault) {
    throw fault instanceof UserError && fault.code === 'NOT_FOUND' ? unusable(LicenseRefusal.UNKNOWN) : fault;
  }
}

/** The license of a key, locked, if it lets somebody use the app; on which machine is another question. */
export async function lockUsableLicense(ctx: Ctx, { key, domain }: LicenseQuestion): Promise<License> {
  const license = await lockLicenseOf(ctx, key);
  await refuseUnusable(ctx, license, domain ?? license.domain ?? null);
  return license;
}

/** Throws what `validateLicense` would give as the reason, the machine and, where none is named, the domain left aside. */
export async function refuseUnusable(ctx: Ctx, license: License, askedDomain: string | null): Promise<void> {
  const plan = await license.plan.loadOrFail();
  const organization = await license.organization?.loadOrFail();
  const { status, expiresAt = null, domain = null, followsSubscription } = license;
  const organizationId = organization?.id ?? null;
  const access = await accessFor(ctx, { followsSubscription, organizationId, productId: plan.product.id });
  const refusal = decideLicense({
    ...{ status, expiresAt, domain, askedDomain, hasAccess: access.hasAccess },
    ...{ organizationState: organization?.state ?? null, isOnMachine: null, now: ctx.clock.now() },
  });
  if (refusal) throw unusable(refusal);
}
