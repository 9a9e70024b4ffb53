import { registerEnumType } from 'type-graphql';
import type { PromoCode } from './promo-code.entity.ts';
import { promoStatus, PromoStatus } from './promo-status.ts';

export enum PromoRefusal {
  UNKNOWN = 'UNKNOWN',
  DRAFT = 'DRAFT',
  NOT_YET = 'NOT_YET',
  ENDED = 'ENDED',
  USED_UP = 'USED_UP',
  OTHER_PLAN = 'OTHER_PLAN',
  OTHER_CURRENCY = 'OTHER_CURRENCY',
  USED_BEFORE = 'USED_BEFORE',
}
registerEnumType(PromoRefusal, {
  name: 'PromoRefusal',
  description: 'Why a promo code cannot be redeemed.',
  valuesConfig: {
    UNKNOWN: { description: 'There is no such code. Who is not of the staff is told this of a draft, too.' },
    DRAFT: { description: 'The code is not active.' },
    NOT_YET: { description: 'It is valid later.' },
    ENDED: { description: 'It was valid until lately.' },
    USED_UP: { description: 'It has been redeemed as often as it may be.' },
    OTHER_PLAN: { description: 'It is for another plan, or another product.' },
    OTHER_CURRENCY: { description: 'It takes off an amount in another currency.' },
    USED_BEFORE: { description: 'This customer has redeemed it before.' },
  },
});

/** What somebody wants to buy with a code. */
export interface Purchase {
  readonly planId: string;
  readonly productId: string;
  readonly currency: string;
  readonly usedBefore: boolean;
}

const byStatus: Partial<Record<PromoStatus, PromoRefusal>> = {
  [PromoStatus.DRAFT]: PromoRefusal.DRAFT,
  [PromoStatus.SCHEDULED]: PromoRefusal.NOT_YET,
  [PromoStatus.ENDED]: PromoRefusal.ENDED,
};

/** Why a code is not for a purchase; null where it is. What the customer can do something about is said first. */
export function refusalOf(promo: PromoCode | null, purchase: Purchase, now: Date): PromoRefusal | null {
  if (!promo) return PromoRefusal.UNKNOWN;
  const status = promoStatus(promo, now);
  const closed = byStatus[status];
  if (closed) return closed;
  if (purchase.usedBefore) return PromoRefusal.USED_BEFORE;
  if (status === PromoStatus.USED_UP) return PromoRefusal.USED_UP;
  const isOther = promo.plan
    ? promo.plan.id !== purchase.planId
    : (promo.product?.id ?? purchase.productId) !== purchase.productId;
  if (isOther) return PromoRefusal.OTHER_PLAN;
  return promo.currency && promo.currency !== purchase.currency ? PromoRefusal.OTHER_CURRENCY : null;
}

/** The same for people. */
export const refusalWords: Readonly<Record<PromoRefusal, string>> = {
  UNKNOWN: 'There is no such promo code.',
  DRAFT: 'This promo code is not active.',
  NOT_YET: 'This promo code is not valid yet.',
  ENDED: 'This promo code is not valid any more.',
  USED_UP: 'This promo code has been used up.',
  OTHER_PLAN: 'This promo code is for another plan.',
  OTHER_CURRENCY: 'This promo code is for another currency.',
  USED_BEFORE: 'This promo code has been redeemed by this customer before.',
};
