import { ProviderName, SubscriptionStatus } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { endedStatuses, hasEnded } from './choose-current.ts';
import { OverrideField } from './override-field.ts';
import { overridesOf } from './overrides-of.ts';
import { endOverride } from './set-override.ts';
import { Subscription } from './subscription.entity.ts';
import { unscheduled } from './write-billing.ts';

interface Place {
  readonly organizationId: string;
  readonly productId: string;
  /** The subscription that is to live there, where it has a row already. */
  readonly except?: string | undefined;
}

const rivalsIn = (ctx: Ctx, { organizationId, productId, except }: Place): Promise<Subscription[]> =>
  ctx.em.find(Subscription, {
    organization: organizationId,
    product: productId,
    status: { $nin: [...endedStatuses] },
    ...(except && { id: { $ne: except } }),
  });

/** Whether another subscription of the organization to the product lives. */
export const isAnotherLive = async (
  ctx: Ctx,
  { id, organization, product }: Subscription,
): Promise<boolean> =>
  (await rivalsIn(ctx, { organizationId: organization.id, productId: product.id, except: id })).length > 0;

/** An organization has one live subscription to a product. A person who wants a second is told. */
export async function refuseSecond(ctx: Ctx, place: Place): Promise<void> {
  const [rival] = await rivalsIn(ctx, place);
  if (!rival) return;
  throw new UserError(
    'SUBSCRIPTION_LIVE',
    'The organization has a live subscription to this product already. Change that one, or cancel it first.',
  );
}

/**
 * A provider that reports a new subscription is right about it: one that was kept by hand ends, and so does an override that
 * kept an ended one alive. Two that both live at providers are a fault that nothing here can mend.
 */
export async function makeRoom(ctx: Ctx, place: Place): Promise<void> {
  for (const { id } of await rivalsIn(ctx, place)) {
    const rival = await ctx.read.lock(Subscription, id);
    const override = (await overridesOf(ctx, rival)).get(OverrideField.STATUS);
    if (override) await endOverride(ctx, rival, override);
    if (rival.provider === ProviderName.MANUAL && !hasEnded(rival)) {
      const now = ctx.clock.now();
      rival.status = SubscriptionStatus.CANCELED;
      Object.assign(rival, { ...unscheduled, accessEndsAt: now, canceledAt: now });
    }
    await publish(ctx, 'subscription.superseded', { subscriptionId: rival.id });
  }
  await ctx.em.flush();
}
