import type { CreatePromoCodeInput, PromoDuration, PromoKind } from '../kit/schema.generated.ts';
import type { PromoRowFragment } from './promos.generated.ts';

/** A promo code as it stands in its form: days of the reader's calendar, and one choice of what it is for. */
export interface PromoDraft {
  kind: PromoKind;
  percent: number | undefined;
  amountOff: number | undefined;
  currency: string;
  duration: PromoDuration;
  durationMonths: number | undefined;
  maxUses: number | undefined;
  /** `all`, or the word product or plan with an id behind it. */
  place: string;
  from: string;
  until: string;
}

const dayOf = (iso: string | null | undefined): string => {
  if (!iso) return '';
  const at = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

/** Where one begins: with what stands already, or with nothing. */
export const draftOf = (promo?: PromoRowFragment): PromoDraft => ({
  kind: promo?.kind ?? 'PERCENTAGE',
  percent: promo?.percent ?? undefined,
  amountOff: promo?.amountOff ?? undefined,
  currency: promo?.currency ?? 'USD',
  duration: promo?.duration ?? 'ONCE',
  durationMonths: promo?.durationMonths ?? undefined,
  maxUses: promo?.maxUses ?? undefined,
  place: promo?.plan ? `plan:${promo.plan.id}` : promo?.product ? `product:${promo.product.id}` : 'all',
  from: dayOf(promo?.validFrom),
  until: dayOf(promo?.validUntil),
});

type Said = Omit<CreatePromoCodeInput, 'code' | 'description' | 'isActive'>;

/** What the API is told: both days count in full, by the reader's calendar. */
export function saidOf(draft: PromoDraft): Said {
  const [what, id] = draft.place.split(':');
  return {
    kind: draft.kind,
    percent: draft.kind === 'PERCENTAGE' ? (draft.percent ?? null) : null,
    amountOff: draft.kind === 'AMOUNT' ? (draft.amountOff ?? null) : null,
    currency: draft.kind === 'AMOUNT' ? draft.currency : null,
    duration: draft.duration,
    durationMonths: draft.duration === 'MONTHS' ? (draft.durationMonths ?? null) : null,
    maxUses: draft.maxUses ?? null,
    planId: what === 'plan' ? id : null,
    productId: what === 'product' ? id : null,
    validFrom: draft.from ? new Date(`${draft.from}T00:00:00`).toISOString() : null,
    validUntil: draft.until ? new Date(`${draft.until}T23:59:59.999`).toISOString() : null,
  };
}
