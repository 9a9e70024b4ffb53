import { capabilities } from '../billing/capabilities.ts';
import type { ProviderName } from '../billing/provider.ts';
import { idOfPrice } from '../billing/published.ts';
import type { Plan } from '../catalog/plan.entity.ts';
import type { Price, PriceInterval } from '../catalog/price.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { countSeatsInUse } from './count-seats-in-use.ts';
import { findPlan } from './find-plan.ts';
import { findPrice } from './find-price.ts';
import { refuseSeatsInUse } from './refuse-seats-in-use.ts';
import type { Subscription } from './subscription.entity.ts';

/** What somebody wants a subscription to be. */
export interface WantedTerms {
  readonly planKey: string;
  readonly interval?: PriceInterval | null;
  readonly quantity?: number | null;
}

/** What it has, and what it would have. */
export interface Terms {
  readonly before: Price;
  readonly plan: Plan;
  readonly price: Price;
  readonly quantity: number;
  readonly unchanged: boolean;
}

/** The plan, price and seats that a subscription would move to. Seats below those in use are refused, and plans that are not sold. */
export async function newTerms(
  ctx: Ctx,
  subscription: Subscription,
  { planKey, ...wanted }: WantedTerms,
): Promise<Terms> {
  const plan = await findPlan(ctx, subscription.product.id, planKey);
  const before = await subscription.price.loadOrFail();
  const interval = wanted.interval ?? before.interval;
  const quantity = wanted.quantity ?? subscription.quantity;
  const isOtherNumber = quantity !== subscription.quantity;
  if (isOtherNumber) refuseSeatsInUse(await countSeatsInUse(ctx, subscription.organization.id), quantity);
  const isSamePlan = plan.id === subscription.plan.id && interval === before.interval;
  // the same plan again, and nothing else, is the way to the price that is on sale where a provider bills
  const keepsPrice =
    isSamePlan && (!before.archivedAt || isOtherNumber || !capabilities[subscription.provider].commands);
  if (keepsPrice) return { before, plan, price: before, quantity, unchanged: !isOtherNumber };
  if (plan.archivedAt)
    throw new UserError('PLAN_ARCHIVED', `${plan.name} is not in the catalog any more.`, {
      field: 'planKey',
    });
  const price = await findPrice(ctx, plan, interval, subscription.currency);
  return { before, plan, price, quantity, unchanged: false };
}

/** What the provider calls the price. */
export async function publishedPrice(
  ctx: Ctx,
  provider: ProviderName,
  { plan, price }: Pick<Terms, 'plan' | 'price'>,
): Promise<string> {
  const known = await idOfPrice(ctx, provider, price);
  if (known) return known;
  throw new UserError('PRICE_NOT_PUBLISHED', `The provider does not know this price of ${plan.name} yet.`, {
    field: 'planKey',
  });
}
