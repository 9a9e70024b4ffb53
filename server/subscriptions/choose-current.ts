import { SubscriptionStatus } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { Subscription } from './subscription.entity.ts';

const ended: ReadonlySet<SubscriptionStatus> = new Set([
  SubscriptionStatus.CANCELED,
  SubscriptionStatus.INCOMPLETE_EXPIRED,
]);

export const hasEnded = ({ status }: Pick<Subscription, 'status'>): boolean => ended.has(status);

export const endedStatuses: readonly SubscriptionStatus[] = [...ended];

/**
 * Held while a subscription of an organization is written: which one is current depends on all of them, and of two that end and begin at
 * the same time neither would see the other. Taken before any of them is locked, so that nobody waits in a circle.
 *
 * @example await holdSubscriptions(ctx, organization.id);
 */
export const holdSubscriptions = (ctx: Ctx, organizationId: string): Promise<unknown> =>
  ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`subscriptions:${organizationId}`]);

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
    (a, b) => Number(hasEnded(a)) - Number(hasEnded(b)) || b.createdAt.getTime() - a.createdAt.getTime(),
  );
  if (!chosen || chosen.isCurrent) return;
  // the old one first: at most one may be marked, at every moment
  const organization = changed.organization.id;
  await ctx.em.nativeUpdate(Subscription, { organization, isCurrent: true }, { isCurrent: false });
  for (const one of [changed, ...others]) one.isCurrent = one === chosen;
}
