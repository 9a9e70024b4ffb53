import type { RefundHold } from '../kit/schema.generated.ts';

/** Why a second person has to approve a refund, as it is said beside it. */
export const holdWords: Readonly<Record<RefundHold, string>> = {
  NO_LIMIT: 'the role has no limit in this currency',
  ABOVE_LIMIT: 'it is above the limit of the role',
  SPLIT_PAYMENT: 'with earlier refunds of the payment it is above the limit',
  SPLIT_ORGANIZATION: 'with other refunds to the organization today it is above the limit',
  ABOVE_DAY: 'it is above what one person may give back in a day',
  OWN_LIMIT: 'the requester has just changed the limit',
  OWN_ORGANIZATION: 'the requester is a member of the organization',
  ENDS_ACCESS: 'it ends a subscription',
};

/**
 * All reasons in one sentence.
 *
 * @example
 * whyHeld(['ABOVE_LIMIT']); // 'It is above the limit of the role.'
 */
export function whyHeld(holds: readonly RefundHold[]): string {
  const text = holds.map((hold) => holdWords[hold]).join(', and ');
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
