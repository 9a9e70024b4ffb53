import type { CreditPackRowFragment } from './credit-packs.generated.ts';

/** A pack as somebody types it. */
export interface PackDraft {
  credits: number | undefined;
  unitAmount: number | undefined;
  currency: string;
  validDays: number | undefined;
  productId: string | undefined;
}

export const packDraftOf = (row?: CreditPackRowFragment): PackDraft => ({
  credits: row?.credits,
  unitAmount: row?.unitAmount,
  currency: row?.currency ?? 'USD',
  validDays: row?.validDays ?? undefined,
  productId: undefined,
});

/** What the mutations take; what is missing they name themselves. */
export const packOf = ({ credits, unitAmount, currency, validDays }: PackDraft) => ({
  ...{ credits: credits ?? 0, unitAmount: unitAmount ?? -1, currency },
  validDays: validDays ?? null,
});
