import { CreateCreditPackInputForm } from '../kit/forms.generated.ts';
import { faultsOf, type FieldFault } from '../kit/form-fields.ts';
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

const labels = {
  credits: 'Credits',
  validDays: 'Days to spend them',
  unitAmount: 'Price',
  currency: 'Currency',
};

/** What is missing or out of bounds. */
export const packFaults = (draft: PackDraft): FieldFault[] =>
  faultsOf(CreateCreditPackInputForm, { ...draft }, labels);

/** What the mutations take, once nothing is wrong with it. */
export const packOf = ({ credits = 0, unitAmount = 0, currency, validDays }: PackDraft) => ({
  ...{ credits, unitAmount, currency },
  validDays: validDays ?? null,
});
