import { ref } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { newLicenseKey } from './license-key.ts';
import { License } from './license.entity.ts';
import { LicenseStatus } from './license-status.ts';
import { standingStatus } from './standing-status.ts';

/**
 * Revokes a license and puts another one in its place, with another key and no machine. What it gives stays the same, and one that was
 * suspended comes back suspended. Done again, it gives the same successor.
 */
export async function reissueLicense(ctx: Ctx, input: { id: string }): Promise<License> {
  const old = await ctx.read.lock(License, input.id);
  if (old.replacedBy) return old.replacedBy.loadOrFail();
  const now = ctx.clock.now();
  const { app, plan, organization, user, batch, machineLimit, floatingSeats, domain, note, expiresAt } = old;
  const successor = ctx.em.create(License, {
    ...{ app, plan, organization, user, batch, machineLimit, floatingSeats, domain, note, expiresAt },
    ...{ isFree: old.isFree, followsSubscription: old.followsSubscription, key: newLicenseKey() },
    status: old.status === LicenseStatus.SUSPENDED ? old.status : standingStatus(expiresAt, now),
    createdAt: now,
  });
  await ctx.em.flush();
  old.status = LicenseStatus.REVOKED;
  old.replacedBy = ref(successor);
  return successor;
}
