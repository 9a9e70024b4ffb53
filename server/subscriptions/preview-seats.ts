import type { Ctx } from '../kit/context.ts';
import { times, type Money } from '../kit/money.ts';
import { findOwner } from '../organizations/tell-owner.ts';
import { askPreview, wholeSecond } from './ask-preview.ts';
import { changeableSubscription } from './changeable-subscription.ts';
import { countSeatsInUse } from './count-seats-in-use.ts';
import { refuseSeatsInUse } from './refuse-seats-in-use.ts';
import type { SeatsPreview } from './seats-preview.ts';
import { Subscription } from './subscription.entity.ts';

/** Asks the provider what another number of seats would cost at this second. Changes nothing. */
export async function previewSeats(
  ctx: Ctx,
  input: { subscriptionId: string; quantity: number },
): Promise<SeatsPreview> {
  const subscription = await ctx.read.find(Subscription, input.subscriptionId);
  const providerId = changeableSubscription(subscription);
  const organizationId = subscription.organization.id;
  const seatsInUse = await countSeatsInUse(ctx, organizationId);
  refuseSeatsInUse(seatsInUse, input.quantity);
  const prorationDate = wholeSecond(ctx.clock.now());
  const { currency, lines } = await askPreview(ctx, subscription, {
    subscriptionId: providerId,
    quantity: input.quantity,
    prorationDate,
  });
  const price: Money = { amount: subscription.unitAmount, currency: subscription.currency };
  const owner = await findOwner(ctx, organizationId);
  return {
    from: subscription.quantity,
    to: input.quantity,
    seatsInUse,
    prorated: { amount: lines.reduce((total, line) => total + line.amount, 0), currency },
    recurringBefore: times(price, subscription.quantity),
    recurringAfter: times(price, input.quantity),
    lines: lines.map(({ description, amount }) => ({ description, amount: { amount, currency } })),
    prorationDate,
    told: owner ? [owner.email] : [],
  };
}
