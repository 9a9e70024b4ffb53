import { LockMode } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { PromoCode } from './promo-code.entity.ts';
import { PromoRedemption, PromoRedemptionStatus } from './promo-redemption.entity.ts';

const { RESERVED, REDEEMED, RELEASED } = PromoRedemptionStatus;

/** Somebody bought: the use is taken for good. Whichever news says so first. */
export function confirmRedemption(ctx: Ctx, redemption: PromoRedemption): void {
  if (redemption.status !== RESERVED) return;
  Object.assign(redemption, { status: REDEEMED, redeemedAt: ctx.clock.now() });
}

/** Nobody bought: the use goes back to the code. */
export async function releaseRedemption(ctx: Ctx, id: string): Promise<void> {
  const redemption = await ctx.em.findOne(PromoRedemption, id);
  if (redemption?.status !== RESERVED) return;
  // the code's row first, as where uses are taken
  const promo = await ctx.em.findOneOrFail(
    PromoCode,
    { id: redemption.promo.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  promo.timesUsed -= 1;
  redemption.status = RELEASED;
}
