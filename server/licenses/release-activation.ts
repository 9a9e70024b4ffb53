import { ref } from '@mikro-orm/core';
import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { LicenseActivation } from './license-activation.entity.ts';
import { License } from './license.entity.ts';

/** Takes the place of a machine away, so that another one may have it. It does not count as a change of machines. Repeating it changes nothing. */
export async function releaseActivation(ctx: Ctx, input: { id: string }): Promise<LicenseActivation> {
  const { license } = await ctx.read.find(LicenseActivation, input.id);
  await ctx.read.lock(License, license.id);
  const activation = await ctx.read.lock(LicenseActivation, input.id);
  if (activation.deactivatedAt) return activation;
  const { userId } = ctx.caller;
  activation.deactivatedAt = ctx.clock.now();
  activation.releasedBy = userId ? ref(User, userId) : null;
  return activation;
}
