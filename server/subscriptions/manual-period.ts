import { capabilities } from '../billing/capabilities.ts';
import type { ProviderName } from '../billing/provider.ts';
import { PriceInterval } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import type { Subscription } from './subscription.entity.ts';

const dayMs = 86_400_000;
const days: Readonly<Record<PriceInterval, number>> = {
  [PriceInterval.MONTH]: 30,
  [PriceInterval.YEAR]: 365,
};

type Period = Required<Pick<Subscription, 'currentPeriodStart' | 'currentPeriodEnd'>>;

/** What is kept by hand has no provider that says when its period ends: 30 days from now, 365 at an annual price. */
export const manualPeriod = (ctx: Ctx, interval: PriceInterval): Period => {
  const now = ctx.clock.now();
  return { currentPeriodStart: now, currentPeriodEnd: new Date(now.getTime() + days[interval] * dayMs) };
};

/** The period that would begin now: a provider counts in months of the calendar. */
export function nextPeriod(ctx: Ctx, provider: ProviderName, interval: PriceInterval): Period {
  if (!capabilities[provider].commands) return manualPeriod(ctx, interval);
  const currentPeriodStart = ctx.clock.now();
  const currentPeriodEnd = new Date(currentPeriodStart);
  currentPeriodEnd.setUTCMonth(currentPeriodEnd.getUTCMonth() + (interval === PriceInterval.YEAR ? 12 : 1));
  return { currentPeriodStart, currentPeriodEnd };
}
