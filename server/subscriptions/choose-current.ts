import { SubscriptionStatus } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { Subscription } from './subscription.entity.ts';

const ended: ReadonlySet<SubscriptionStatus> = new Set([
  SubscriptionStatus.CANCELED,
  SubscriptionStatus.INCOMPLETE_EXPIRED,
]);

export const hasEnded = ({ status }: Pick<Subscription, 'status'>): boolean => ended.has(status);

export const endedStatuses: readonly SubscriptionStatus[] = [...ended];

/** Providers count in seconds: of two that began in the same one it must not matter which was heard of last. */
function byName(a: Subscription, b: Subscription): number {
  const [one, other] = [a, b].map(({ providerSubscriptionId, id }) => providerSubscriptionId ?? id);
  return String(one) < String(other) ? 1 : -1;
}

/**
 * Marks the subscription that the organization's page shows: the newest that lives, else the newest. Called before what has
 * changed is flushed, so that a new row is written once.
 */
export async function chooseCurrent(ctx: Ctx, changed: Subscription): Promise<void> {
  const others = await ctx.em.find(
    Subscription,
    { organization: changed.organization.id, id: { $ne: changed.id } },
    { flushMode: 'commit' },
  );
  const [chosen] = [changed, ...others].sort(
    (a, b) =>
      Number(hasEnded(a)) - Number(hasEnded(b)) ||
      b.createdAt.getTime() - a.createdAt.getTime() ||
      byName(a, b),
  );
  if (!chosen || chosen.isCurrent) return;
  // the old one first: at most one may be marked, at every moment
  const organization = changed.organization.id;
  await ctx.em.nativeUpdate(Subscription, { organization, isCurrent: true }, { isCurrent: false });
  for (const one of [changed, ...others]) one.isCurrent = one === chosen;
}
