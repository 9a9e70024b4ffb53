import type Stripe from 'stripe';
import type { Period } from './proration.ts';

/** Billing days follow the anchor: the 31st becomes the 28th in February and the 31st again in March. */
export function periodAfter(start: number, anchor: number, recurring: Stripe.Price.Recurring): Period {
  let count = 0;
  while (intervalsAfter(anchor, count, recurring) <= start) count += 1;
  return { start, end: intervalsAfter(anchor, count, recurring) };
}

export const periodBefore = (end: number, recurring: Stripe.Price.Recurring): Period => ({
  start: intervalsAfter(end, -1, recurring),
  end,
});

function intervalsAfter(anchor: number, count: number, recurring: Stripe.Price.Recurring): number {
  const steps = count * recurring.interval_count;
  if (recurring.interval === 'day') return anchor + steps * 86_400;
  if (recurring.interval === 'week') return anchor + steps * 7 * 86_400;
  return monthsAfter(anchor, recurring.interval === 'year' ? steps * 12 : steps);
}

function monthsAfter(seconds: number, months: number): number {
  const date = new Date(seconds * 1000);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime() / 1000;
}
