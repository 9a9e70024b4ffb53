import type { Ctx } from '../kit/context.ts';
import { Subscription } from './subscription.entity.ts';

/**
 * Held while subscriptions of an organization are written: which one is current depends on all of them, and of two that end and begin
 * at the same time neither would see the other. Taken before the organization or any of them is locked, so that nobody waits in a circle.
 *
 * @example await holdSubscriptions(ctx, organization.id);
 */
export const holdSubscriptions = (ctx: Ctx, organizationId: string): Promise<unknown> =>
  ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`subscriptions:${organizationId}`]);

/**
 * A subscription, locked until the transaction ends, and with it what `holdSubscriptions` keeps.
 *
 * @example const subscription = await lockSubscription(ctx, input.subscriptionId);
 */
export async function lockSubscription(ctx: Ctx, id: string): Promise<Subscription> {
  const { organization } = await ctx.read.find(Subscription, id);
  await holdSubscriptions(ctx, organization.id);
  return ctx.read.lock(Subscription, id);
}
