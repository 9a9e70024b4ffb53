import { LockMode } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { PromoCode } from './promo-code.entity.ts';
import { PromoRedemption, PromoRedemptionStatus } from './promo-redemption.entity.ts';
import { PromoRefusal, refusalOf, type Purchase } from './promo-refusal.ts';

interface Asked extends Omit<Purchase, 'usedBefore'> {
  readonly code: string;
  /** Who wants to redeem it, where that is known already. */
  readonly organizationId: string | null;
}

export interface FoundPromo {
  readonly promo: PromoCode | null;
  readonly refusal: PromoRefusal | null;
}

/**
 * A code by what somebody has typed, and why it is not for them. Codes are asked for by people who do not see the table of codes: who
 * knows one may try it, and learns nothing of a draft.
 */
export async function findPromo(
  ctx: Ctx,
  { code, organizationId, ...purchase }: Asked,
  { lock }: { lock: boolean },
): Promise<FoundPromo> {
  const typed = code.trim().toUpperCase();
  const promo = await ctx.em.findOne(
    PromoCode,
    { code: typed },
    lock ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {},
  );
  const usedBefore = promo && organizationId ? await hasRedeemed(ctx, promo, organizationId) : false;
  const refusal = refusalOf(promo, { ...purchase, usedBefore }, ctx.clock.now());
  const isHidden = refusal === PromoRefusal.DRAFT && ctx.caller.kind !== 'staff';
  return { promo, refusal: isHidden ? PromoRefusal.UNKNOWN : refusal };
}

const hasRedeemed = async (ctx: Ctx, promo: PromoCode, organization: string): Promise<boolean> =>
  (await ctx.em.count(PromoRedemption, {
    ...{ promo, organization },
    status: { $ne: PromoRedemptionStatus.RELEASED },
  })) > 0;
