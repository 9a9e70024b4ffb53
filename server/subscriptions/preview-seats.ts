import { findProvider } from '../billing/find-provider.ts';
import { ProviderRefusal, ProviderUnavailable, type QuantityPreview } from '../billing/provider.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { formatMoney, times, type Money } from '../kit/money.ts';
import { changeableSubscription } from './changeable-subscription.ts';
import { countSeatsInUse } from './count-seats-in-use.ts';
import type { SeatsPreview } from './seats-preview.ts';
import { Subscription } from './subscription.entity.ts';

/** Asks the provider what another number of seats would cost at this second. Changes nothing. */
export async function previewSeats(
  ctx: Ctx,
  input: { subscriptionId: string; quantity: number },
): Promise<SeatsPreview> {
  const subscription = await ctx.read.find(Subscription, input.subscriptionId);
  const providerId = changeableSubscription(subscription);
  const prorationDate = wholeSecond(ctx.clock.now());
  const { currency, lines } = await asked(ctx, subscription, {
    subscriptionId: providerId,
    quantity: input.quantity,
    prorationDate,
  });
  const price: Money = { amount: subscription.unitAmount, currency: subscription.currency };
  const preview = {
    from: subscription.quantity,
    to: input.quantity,
    seatsInUse: await countSeatsInUse(ctx, subscription.organization.id),
    prorated: { amount: lines.reduce((total, line) => total + line.amount, 0), currency },
    recurringBefore: times(price, subscription.quantity),
    recurringAfter: times(price, input.quantity),
    lines: lines.map(({ description, amount }) => ({ description, amount: { amount, currency } })),
    prorationDate,
  };
  return { ...preview, told: told(preview) };
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

function told({
  from,
  to,
  seatsInUse,
  prorated,
  recurringBefore,
  recurringAfter,
}: Omit<SeatsPreview, 'told'>): string[] {
  if (from === to) return ['The number of seats stays as it is.'];
  const amount = formatMoney({ ...prorated, amount: Math.abs(prorated.amount) });
  const rest = {
    [-1]: `The next invoice credits ${amount} for the rest of this period.`,
    [0]: 'Nothing is charged for the rest of this period.',
    [1]: `The next invoice charges ${amount} for the rest of this period.`,
  }[Math.sign(prorated.amount)];
  return [
    `The seats change from ${from} to ${to}.`,
    ...(rest ? [rest] : []),
    `A whole period then costs ${formatMoney(recurringAfter)} instead of ${formatMoney(recurringBefore)}.`,
    ...(to < seatsInUse ? [`This will be refused: ${seatsInUse} members take a seat.`] : []),
  ];
}

/** Providers count in seconds. */
const wholeSecond = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);
