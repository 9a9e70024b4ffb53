import { count } from '../kit/words.ts';

interface Taken {
  readonly creditsTaken?: number | null | undefined;
  readonly creditsUsed?: number | null | undefined;
}

/** What went back with the money, and what could not: 380 credits; 120 were used and stay so. Undefined where there was nothing. */
export function takenBack({ creditsTaken, creditsUsed }: Taken): string | undefined {
  if (!creditsTaken && !creditsUsed) return undefined;
  const taken = creditsTaken ? count(creditsTaken, 'credit') : 'No credits';
  if (!creditsUsed) return taken;
  return `${taken}; ${creditsUsed.toLocaleString()} ${creditsUsed === 1 ? 'was' : 'were'} used and ${creditsUsed === 1 ? 'stays' : 'stay'} so`;
}

/** The same of what is about to be: 380 credits go with it; 120 are used and stay so. */
export function goesBack(order: Taken & { suspendsLicenseId?: string | null }): string | undefined {
  if (order.suspendsLicenseId) return 'all of its money goes back, and its license is suspended.';
  const { creditsTaken, creditsUsed } = order;
  if (!creditsTaken && !creditsUsed) return undefined;
  const taken = creditsTaken
    ? `${count(creditsTaken, 'credit')} ${creditsTaken === 1 ? 'goes' : 'go'} back with it`
    : 'no credits go back with it';
  if (!creditsUsed) return `${taken}.`;
  return `${taken}; ${creditsUsed.toLocaleString()} ${creditsUsed === 1 ? 'is used and stays' : 'are used and stay'} so.`;
}
