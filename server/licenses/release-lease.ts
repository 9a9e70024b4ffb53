import type { Ctx } from '../kit/context.ts';
import { LicenseLease } from './license-lease.entity.ts';

/** Gives a place of a shared license back at once. Repeating it changes nothing. */
export async function releaseLease(ctx: Ctx, input: { id: string }): Promise<LicenseLease> {
  const lease = await ctx.read.lock(LicenseLease, input.id);
  const now = ctx.clock.now();
  if (lease.expiresAt > now) lease.expiresAt = now;
  return lease;
}
