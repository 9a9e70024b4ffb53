import { ref } from '@mikro-orm/core';
import { App } from '../apps/app.entity.ts';
import { Plan } from '../catalog/plan.entity.ts';
import type { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import { issueLicense } from './issue-license.ts';
import { issueLicenses } from './issue-licenses.ts';
import { LicenseActivation } from './license-activation.entity.ts';
import { LicenseLease } from './license-lease.entity.ts';
import { License } from './license.entity.ts';
import { LicenseStatus } from './license-status.ts';
import { reissueLicense } from './reissue-license.ts';
import { revokeLicense } from './revoke-license.ts';
import { suspendLicense } from './suspend-license.ts';

const day = 86_400_000;

interface Sold {
  readonly plan: string;
  /** How many days ago it was issued, and how many days from now it ends; never where it is left out. */
  readonly age: number;
  readonly ends?: number;
  readonly machines?: readonly string[];
  readonly domain?: string;
  readonly isFree?: boolean;
  readonly floatingSeats?: number;
  readonly note?: string;
  readonly becomes?: 'suspended' | 'revoked' | 'reissued';
  readonly why: string;
}

/** One for each company of the demo, from the first on. */
const sold: readonly Sold[] = [
  {
    ...{ plan: 'ENTERPRISE', age: 210, ends: 155, floatingSeats: 5, why: 'Renewed for a year.' },
    machines: ['Build server', 'Studio 1', 'Studio 2'],
  },
  { plan: 'PROFESSIONAL', age: 96, ends: 269, machines: ['Workstation', 'Laptop'], why: 'Ordered by phone.' },
  { plan: 'PROFESSIONAL', age: 380, ends: -15, machines: ['Front desk'], why: 'Ordered for a year.' },
  { plan: 'STARTER', age: 44, machines: ['MacBook'], why: 'Bought for good at the spring sale.' },
  { plan: 'STARTER', age: 130, ends: 12, domain: 'shop.example', why: 'For the shop alone.' },
  {
    ...{ plan: 'PROFESSIONAL', age: 60, isFree: true, note: 'Reseller for the north.' },
    ...{ machines: ['Demo laptop'], why: 'A partner, who shows it to customers.' },
  },
  {
    ...{ plan: 'STARTER', age: 75, becomes: 'suspended', machines: ['Office'] },
    why: 'The invoice of the reseller is disputed.',
  },
  { plan: 'PROFESSIONAL', age: 33, becomes: 'revoked', why: 'The key was published in a forum.' },
  {
    plan: 'PROFESSIONAL',
    age: 20,
    ends: 345,
    becomes: 'reissued',
    why: 'The old key was lost with a laptop.',
  },
];

/** Licenses in all of their states, with machines on them, and two batches for resellers. */
export async function seedLicenses(
  runtime: Runtime,
  organizations: readonly Organization[],
  admin: User,
): Promise<void> {
  for (const [index, one] of sold.entries()) {
    const organization = organizations[index + 3];
    if (organization) await sell(runtime, organization, admin, one);
  }
  for (const [name, plan, count, age] of [
    ['Trade fair in spring', 'STARTER', 25, 240],
    ['Boxes for the north', 'PROFESSIONAL', 120, 400],
  ] as const) {
    const reason = 'To be handed out by resellers.';
    await deed(runtime, { action: 'issueLicenses', userId: admin.id, reason }, async (ctx) => {
      const batch = await issueLicenses(ctx, { ...(await soldAs(ctx, plan)), name, count, reason });
      const createdAt = new Date(ctx.clock.now().getTime() - age * day);
      Object.assign(batch, { createdAt, createdBy: ref(admin) });
      await ctx.em.nativeUpdate(License, { batch }, { createdAt });
    });
  }
}

const soldAs = async (ctx: Ctx, key: string): Promise<{ appId: string; planId: string }> => {
  const app = await ctx.em.findOneOrFail(App, { key: 'desktop' });
  const plan = await ctx.em.findOneOrFail(Plan, { key, product: app.product.id });
  return { appId: app.id, planId: plan.id };
};

async function sell(runtime: Runtime, organization: Organization, admin: User, one: Sold): Promise<void> {
  const reason = one.why;
  const act = <T>(action: string, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
    deed(runtime, { action, userId: admin.id, reason }, work);
  const { domain = null, floatingSeats = null, note = null, isFree = false } = one;
  const license = await act('issueLicense', async (ctx) => {
    const made = await issueLicense(ctx, {
      ...(await soldAs(ctx, one.plan)),
      ...{ organizationId: organization.id, domain, floatingSeats, note, isFree, reason },
    });
    await backdate(ctx, made, one);
    return made;
  });
  const { id } = license;
  if (one.becomes === 'suspended') await act('suspendLicense', (ctx) => suspendLicense(ctx, { id }));
  if (one.becomes === 'revoked') await act('revokeLicense', (ctx) => revokeLicense(ctx, { id }));
  if (one.becomes === 'reissued') await act('reissueLicense', (ctx) => reissueLicense(ctx, { id }));
}

/** As if it had been issued then, and used since. */
async function backdate({ em, clock }: Ctx, license: License, one: Sold): Promise<void> {
  const now = clock.now().getTime();
  license.createdAt = new Date(now - one.age * day);
  if (one.ends !== undefined) {
    license.expiresAt = new Date(now + one.ends * day);
    if (one.ends < 0) license.status = LicenseStatus.EXPIRED;
  }
  for (const [index, name] of (one.machines ?? []).entries()) {
    const fingerprint = `${license.id.slice(-8)}-${index}-${name.toLowerCase().replaceAll(/\W+/g, '')}`;
    const activatedAt = new Date(now - (one.age - index - 1) * day);
    em.create(LicenseActivation, { ...{ license: ref(license), fingerprint, name, activatedAt } });
    if (!one.floatingSeats) continue;
    const [takenAt, heardAt] = [new Date(now - 90 * 60_000), new Date(now - (index + 1) * 240_000)];
    em.create(LicenseLease, {
      ...{ license: ref(license), fingerprint, name, minutes: 60, takenAt, heardAt },
      expiresAt: new Date(heardAt.getTime() + 60 * 60_000),
    });
  }
  await em.flush();
}
