import { local } from '../kit/time.ts';
import { count } from '../kit/words.ts';
import type { SubscriptionDetailFragment } from './subscription.generated.ts';

type Scheduled = NonNullable<SubscriptionDetailFragment['scheduledChange']>;

/** What will happen to a subscription by itself, with the name of the plan that it may move to: «Ends on 3 May 2027». */
export function scheduledWords(
  { kind, at, target }: Pick<Scheduled, 'kind' | 'at' | 'target'>,
  plan: string | null | undefined,
): string {
  const when = `on ${local(at)}`;
  if (kind === 'CANCEL') return `Ends ${when}`;
  if (kind === 'PLAN') return `Moves to ${plan ?? target ?? 'another price'} ${when}`;
  return `Changes to ${count(Number(target), 'seat')} ${when}`;
}
