import { local } from '../kit/time.ts';
import { words } from '../kit/words.ts';
import type { AccessShownFragment } from './subscription.generated.ts';

/** Access in a sentence: «Full until Dec 5, 2026, because the trial runs». */
export function accessWords({ level, until, because }: AccessShownFragment['access']): string {
  return `${words(level)}${until ? ` until ${local(until)}` : ''}, because ${because}`;
}
