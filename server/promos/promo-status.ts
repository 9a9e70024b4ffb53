import { registerEnumType } from 'type-graphql';

export enum PromoStatus {
  DRAFT = 'DRAFT',
  SCHEDULED = 'SCHEDULED',
  ACTIVE = 'ACTIVE',
  USED_UP = 'USED_UP',
  ENDED = 'ENDED',
}
registerEnumType(PromoStatus, {
  name: 'PromoStatus',
  description: 'Whether a promo code can be redeemed now, and if not, why.',
  valuesConfig: {
    DRAFT: { description: 'It is not active: nobody can redeem it.' },
    SCHEDULED: { description: 'It can be redeemed later, from `validFrom` on.' },
    ACTIVE: { description: 'It can be redeemed.' },
    USED_UP: { description: 'It has been redeemed as often as it may be.' },
    ENDED: { description: 'It could be redeemed until `validUntil`.' },
  },
});

export interface Redeemable {
  readonly isActive: boolean;
  readonly validFrom?: Date | null;
  readonly validUntil?: Date | null;
  readonly maxUses?: number | null;
  readonly timesUsed: number;
}

/** How a code stands at a moment. */
export function promoStatus(
  { isActive, validFrom, validUntil, maxUses, timesUsed }: Redeemable,
  now: Date,
): PromoStatus {
  if (!isActive) return PromoStatus.DRAFT;
  if (validUntil && validUntil < now) return PromoStatus.ENDED;
  if (typeof maxUses === 'number' && timesUsed >= maxUses) return PromoStatus.USED_UP;
  return validFrom && validFrom > now ? PromoStatus.SCHEDULED : PromoStatus.ACTIVE;
}
