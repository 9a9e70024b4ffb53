import type { Ctx } from '../kit/context.ts';
import type { OrganizationState } from '../organizations/organization.entity.ts';
import { accessOf } from '../subscriptions/access.loaders.ts';
import { AccessLevel } from '../subscriptions/access.ts';
import { decideLicense } from './decide-license.ts';
import { readLicenseKey } from './license-key.ts';
import { LicenseRefusal } from './license-refusal.ts';
import type { LicenseStatus } from './license-status.ts';

/** Who wants to use a license: what a program knows of it, of its machine and of where it runs. */
export interface LicenseQuestion {
  readonly key: string;
  readonly fingerprint?: string | null;
  readonly domain?: string | null;
}

interface Found {
  readonly id: string;
  readonly key: string;
  readonly status: LicenseStatus;
  readonly expiresAt: Date | null;
  readonly domain: string | null;
  readonly machineLimit: number | null;
  readonly machinesInUse: number;
  readonly followsSubscription: boolean;
  readonly organizationId: string | null;
  readonly organizationState: OrganizationState | null;
  readonly productId: string;
  readonly planKey: string;
  readonly isOnMachine: boolean | null;
}

/** What was found of a license, and why it does not let anybody in, if so. */
export interface LicenseAnswer {
  readonly refusal: LicenseRefusal | null;
  readonly found: Found | null;
  /** When this is to be asked anew at the latest; null where no end is known. */
  readonly validUntil: Date | null;
}

const read = `
  select l.id, l.key, l.status, l.expires_at as "expiresAt", l.domain, l.machine_limit as "machineLimit",
    (select count(*)::int from license_activation a where a.license_id = l.id and a.deactivated_at is null) as "machinesInUse",
    l.follows_subscription as "followsSubscription", l.organization_id as "organizationId", o.state as "organizationState",
    p.product_id as "productId", p.key as "planKey",
    case when $3::text is not null then
      exists (select from license_activation a where a.license_id = l.id and a.fingerprint = $3 and a.deactivated_at is null)
      or exists (select from license_lease e where e.license_id = l.id and e.fingerprint = $3 and e.expires_at > $4) end as "isOnMachine"
  from license l join plan p on p.id = l.plan_id left join organization o on o.id = l.organization_id
  where l.key = $1 and l.app_id = $2`;

const none = (refusal: LicenseRefusal): LicenseAnswer => ({ refusal, found: null, validUntil: null });

/**
 * What becomes of a license that somebody wants to use: one prepared statement, and one more where it follows a subscription. A key of
 * another app is as unknown as one that was never made.
 */
export async function readLicense(ctx: Ctx, question: LicenseQuestion): Promise<LicenseAnswer> {
  const key = readLicenseKey(question.key);
  if (!key) return none(LicenseRefusal.MISTYPED);
  const { domain: askedDomain = null, fingerprint = null } = question;
  const now = ctx.clock.now();
  const [row] = await ctx.ask<Found>({
    name: 'read-license',
    text: read,
    values: [key, ctx.caller.appId, fingerprint, now],
  });
  if (!row) return none(LicenseRefusal.UNKNOWN);
  // the ORM's pool hands timestamps over as text
  const found = { ...row, expiresAt: row.expiresAt && new Date(row.expiresAt) };
  const access = await accessFor(ctx, found);
  const refusal = decideLicense({ ...found, ...access, askedDomain, now });
  return { refusal, found, validUntil: earlier(found.expiresAt, access.until) };
}

/** What the subscription gives that a license follows; one that follows none needs none. */
export async function accessFor(
  ctx: Ctx,
  {
    followsSubscription,
    organizationId,
    productId,
  }: Pick<Found, 'followsSubscription' | 'organizationId' | 'productId'>,
): Promise<{ hasAccess: boolean; until: Date | null }> {
  if (!followsSubscription) return { hasAccess: true, until: null };
  if (!organizationId) return { hasAccess: false, until: null };
  const { access } = await accessOf(ctx).load({ organizationId, productId });
  return { hasAccess: access.level === AccessLevel.FULL, until: access.until };
}

const earlier = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other);
