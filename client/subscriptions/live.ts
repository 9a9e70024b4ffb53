import type { SubscriptionStatus } from '../kit/schema.generated.ts';

const ended: readonly SubscriptionStatus[] = ['CANCELED', 'INCOMPLETE_EXPIRED'];

/** The subscription that an organization has now: one that has ended recurs no more. */
export function live<Subscription extends { status: SubscriptionStatus }>(
  subscription: Subscription | null | undefined,
): Subscription | null {
  return subscription && !ended.includes(subscription.status) ? subscription : null;
}

interface Bought {
  status: SubscriptionStatus;
  quantity: number;
  plan: { name: string } | null;
}

/** What an organization has bought, in a few words: «Scale × 8». */
export function bought(subscription: Bought | null | undefined): string | undefined {
  const now = live(subscription);
  return now ? `${now.plan?.name ?? 'Plan'} × ${now.quantity}` : undefined;
}
