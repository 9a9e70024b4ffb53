import { dayWords } from '../subscriptions/day-words.ts';
import type { Dunning } from './dunning.entity.ts';

/** What an organization is told when it is suspended; by the same words it is known whose suspension it is. */
export const reasonFor = ({ startedAt }: Pick<Dunning, 'startedAt'>): string =>
  `A payment has been past due since ${dayWords(startedAt)}.`;
