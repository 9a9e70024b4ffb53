import { ref } from '@mikro-orm/core';
import type { Plan } from '../catalog/plan.entity.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { Organization } from '../organizations/organization.entity.ts';
import { findPromo } from './find-promo.ts';
import { PromoRedemption, PromoRedemptionStatus } from './promo-redemption.entity.ts';
import { refusalWords } from './promo-refusal.ts';
import { termsOf, type PromoTerms } from './promo-terms.ts';

interface Reservation {
  readonly code: string;
  readonly organization: Organization;
  readonly plan: Plan;
  readonly currency: string;
  /** What the terms take off a whole period of what is bought. */
  readonly spared: (terms: PromoTerms) => Promise<number>;
}

/**
 * Takes one use of a code, under the lock of its row: whoever comes at the same time waits, and sees it taken. What is promised is written
 * down, and holds whatever becomes of the code. It is redeemed for good when the provider has it, and given back where it says no.
 */
export async function reservePromo(
  ctx: Ctx,
  { code, organization, plan, currency, spared }: Reservation,
): Promise<PromoRedemption> {
  const purchase = { planId: plan.id, productId: plan.product.id, currency };
  const { promo, refusal } = await findPromo(
    ctx,
    { code, organizationId: organization.id, ...purchase },
    { lock: true },
  );
  if (!promo || refusal)
    throw new UserError(`PROMO_${refusal ?? 'UNKNOWN'}`, refusalWords[refusal ?? 'UNKNOWN'], {
      field: 'promoCode',
    });
  const terms = termsOf(promo);
  promo.timesUsed += 1;
  const redemption = ctx.em.create(PromoRedemption, {
    ...{ promo: ref(promo), organization: ref(organization), plan: ref(plan), code: promo.code },
    ...{ ...terms, currency, status: PromoRedemptionStatus.RESERVED },
    sparedAmount: await spared(terms),
    createdAt: ctx.clock.now(),
  });
  target(ctx, promo);
  await ctx.em.flush();
  return redemption;
}
