import { PriceInterval } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import type { Subscription } from './subscription.entity.ts';

const dayMs = 86_400_000;
const days: Readonly<Record<PriceInterval, number>> = {
  [PriceInterval.MONTH]: 30,
  [PriceInterval.YEAR]: 365,
};

/** What is kept by hand has no provider that says when its period ends: 30 days from now, 365 at an annual price. */
export const manualPeriod = (
  ctx: Ctx,
  interval: PriceInterval,
): Required<Pick<Subscription, 'currentPeriodStart' | 'currentPeriodEnd'>> => {
  const now = ctx.clock.now();
  return { currentPeriodStart: now, currentPeriodEnd: new Date(now.getTime() + days[interval] * dayMs) };
};
