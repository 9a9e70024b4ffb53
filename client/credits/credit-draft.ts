import type { CreditPurpose } from '../kit/schema.generated.ts';

/** Credits as somebody types them. */
export interface CreditDraft {
  amount: number | undefined;
  purpose: CreditPurpose;
  /** The last day, as the control gives it; empty for none. */
  lastDay: string;
  tellOwner: boolean;
}

export const emptyDraft = (tellOwner: boolean): CreditDraft => ({
  amount: undefined,
  purpose: 'BONUS',
  lastDay: '',
  tellOwner,
});

const dayMs = 86_400_000;

/** What the mutations take: the last day is one on which they can still be spent. */
export const termsOf = ({ amount, purpose, lastDay, tellOwner }: CreditDraft) => ({
  ...{ amount: amount ?? 0, purpose, tellOwner },
  expiresAt: lastDay ? new Date(Date.parse(`${lastDay}T00:00:00Z`) + dayMs).toISOString() : null,
});

export const faultsOf = ({ amount }: CreditDraft): { name: string; message: string }[] =>
  amount ? [] : [{ name: 'amount', message: 'Say how many' }];
