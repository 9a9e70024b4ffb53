import { findProvider } from '../billing/find-provider.ts';
import { ProviderRefusal, ProviderUnavailable, type QuantityPreview } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { times, type Money } from '../kit/money.ts';
import { findOwner } from '../organizations/tell-owner.ts';
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
  const { currency, lines } = await asked(ctx, subscription, {
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

async function asked(
  ctx: Ctx,
  { provider }: Subscription,
  change: { subscriptionId: string; quantity: number; prorationDate: Date },
): Promise<QuantityPreview> {
  try {
    return await findProvider(ctx.config, provider).previewQuantity(change);
  } catch (error) {
    if (error instanceof ProviderUnavailable) throw new UserError('PROVIDER_UNAVAILABLE', error.message);
    if (error instanceof ProviderRefusal) throw new UserError('PROVIDER_REFUSED', error.message);
    throw error;
  }
}

/** Providers count in seconds. */
const wholeSecond = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);
