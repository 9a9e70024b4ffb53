import type { CreditEntryKind, CreditPurpose, CreditSource } from '../kit/schema.generated.ts';
import type { CreditEntryRowFragment } from './credits.generated.ts';

/** What an entry did, in a word. */
export const kinds: Readonly<Record<CreditEntryKind, string>> = {
  GRANT: 'Came',
  SPEND: 'Spent',
  DEDUCT: 'Taken away',
  EXPIRE: 'Ran out',
  HOLD: 'Laid aside',
  CAPTURE: 'Spent from aside',
  RELEASE: 'Came back',
  REVERSE: 'Taken back',
  TAKE_BACK: 'Refunded',
};

export const sources: Readonly<Record<CreditSource, string>> = {
  GRANT: 'Grant',
  PURCHASE: 'Purchase',
  REFUND: 'Refund',
  BONUS: 'Bonus',
  SUPPORT: 'Support',
};

export const purposes: Readonly<Record<CreditPurpose, string>> = {
  BONUS: 'Bonus',
  REFUND: 'Refund',
  SUPPORT: 'Support',
};

const number = new Intl.NumberFormat();

/** A change with its sign: +500, −30; a plain 0. */
export const signed = (amount: number): string =>
  amount === 0 ? '0' : `${amount > 0 ? '+' : '−'}${number.format(Math.abs(amount))}`;

/** What an entry was for, in the words that there are. */
export const forWhat = ({ description, reason, reference }: CreditEntryRowFragment): string | undefined =>
  description ?? reason ?? reference ?? undefined;

/** Who did it: an app, somebody of the staff, or nobody. */
export const byWhom = ({ app, user, kind }: CreditEntryRowFragment): string =>
  app?.name ?? user?.name ?? (kind === 'EXPIRE' ? 'By itself' : 'Bursar');

/** Whether the staff can take it back. */
export const isReversible = ({ kind }: CreditEntryRowFragment): boolean =>
  kind === 'GRANT' || kind === 'DEDUCT';
