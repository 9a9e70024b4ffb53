import { money } from '../kit/money.ts';
import type { Done } from '../kit/use-save.ts';
import type { RefundRowFragment } from './refunds.generated.ts';

/** What to say of a refund that was just asked for or approved. */
export function refundOutcome({ status, amount, organization, failure }: RefundRowFragment): Done {
  const what = money(amount);
  const whom = organization?.name ?? 'the organization';
  switch (status) {
    case 'SUCCEEDED':
      return { title: `${what} went back to ${whom}`, description: 'The owner gets a mail.' };
    case 'REQUESTED':
      return {
        title: `${what} to ${whom} waits for approval`,
        description: 'Who can approve it gets a mail.',
      };
    case 'PENDING_PROVIDER':
      return { title: `${what} is on its way to ${whom}`, description: 'The bank has not decided yet.' };
    case 'FAILED':
      return { title: 'The refund failed', description: failure ?? undefined, color: 'error' };
    default:
      return { title: 'The provider has been asked', description: 'It is asked until it answers.' };
  }
}
