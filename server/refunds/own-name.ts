import type { Ctx } from '../kit/context.ts';
import { UserError, unauthenticated } from '../kit/errors.ts';

/** The person who acts, in their own name: who has taken on a customer's view decides nothing about money. */
export function ownName({ caller }: Ctx): string {
  if (!caller.userId) throw unauthenticated();
  if (caller.effectiveUserId)
    throw new UserError(
      'IMPERSONATING',
      'Leave the view of the customer first: refunds are made in your own name.',
    );
  return caller.userId;
}
