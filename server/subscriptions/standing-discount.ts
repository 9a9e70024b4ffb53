import { ref } from '@mikro-orm/core';
import type { ProviderDiscount } from '../billing/provider-discount.ts';
import type { Ctx } from '../kit/context.ts';
import { PromoRedemption } from '../promos/promo-redemption.entity.ts';
import { confirmRedemption } from '../promos/settle-redemption.ts';
import type { Subscription } from './subscription.entity.ts';
import { agreedOn, namesOf, promised, tidy, writeTakenOff, type TakenOff } from './together.ts';

export type StandingDiscount = Required<
  Pick<Subscription, 'discountPercent' | 'discountAmount' | 'discountNote'>
>;

const everything = 1_000_000;

const isStanding =
  (now: Date) =>
  ({ endsAt }: ProviderDiscount): boolean =>
    endsAt === null || endsAt > now;

/**
 * What a provider takes off at this moment, in our columns: one percentage, and then one amount for each month. One discount comes off
 * what those before it leave, so that percentages multiply, and an amount is worth less before a percentage than after it.
 */
export function standingDiscount(discounts: readonly ProviderDiscount[], now: Date): StandingDiscount {
  const { percent, amount, note } = takenOffBy(discounts.filter(isStanding(now)));
  return { discountPercent: percent, discountAmount: amount, discountNote: note };
}

function takenOffBy(standing: readonly ProviderDiscount[]): TakenOff {
  let left = 1;
  let amount = 0;
  for (const { millionthsOff, amountOff, months } of standing) {
    const share = 1 - (millionthsOff ?? 0) / everything;
    left *= share;
    amount = amount * share + (amountOff ?? 0) / months;
  }
  const found = { percent: tidy((1 - left) * 100) || null, amount: tidy(amount) || null };
  const isNone = found.percent === null && found.amount === null;
  const names = standing.map(({ name }) => name ?? 'Given at the provider');
  return { ...found, note: isNone ? null : names.join(', ') };
}

/**
 * Makes a subscription say what its provider takes off, and which promo code is among it. Why something was agreed here stays with it, for
 * as long as it is the same.
 */
export async function mirrorDiscount(
  ctx: Ctx,
  subscription: Subscription,
  discounts: readonly ProviderDiscount[] | null,
): Promise<void> {
  if (!discounts) return;
  const standing = discounts.filter(isStanding(ctx.clock.now()));
  const before = agreedOn(subscription);
  const redemption = await mirrorPromo(ctx, subscription, standing);
  const found = takenOffBy(standing.filter(({ promo }) => promo !== (redemption?.id ?? '')));
  const isSame = before.percent === found.percent && before.amount === found.amount;
  const agreed = isSame ? before : found;
  const all = redemption ? { ...takenOffBy(standing), note: namesOf(agreed, promised(redemption)) } : agreed;
  writeTakenOff(subscription, all, agreed);
}

/** The redemption that a provider names in what it takes off; one that it names no more has ended. */
async function mirrorPromo(
  ctx: Ctx,
  subscription: Subscription,
  standing: readonly ProviderDiscount[],
): Promise<PromoRedemption | null> {
  const marked = standing.find(({ promo }) => promo !== null);
  const redemption = marked?.promo ? await redemptionOf(ctx, subscription, marked.promo) : null;
  if (subscription.promo && subscription.promo.id !== redemption?.id) await endPromo(ctx, subscription);
  if (!redemption) return null;
  confirmRedemption(ctx, redemption);
  redemption.endsAt = marked?.endsAt ?? null;
  subscription.promo = ref(redemption);
  return redemption;
}

/** What stands at the provider may name a code that was deleted here: then it is a discount like any other. */
const redemptionOf = (
  ctx: Ctx,
  { organization }: Subscription,
  id: string,
): Promise<PromoRedemption | null> => ctx.em.findOne(PromoRedemption, { id, organization: organization.id });

/** The code takes nothing off any more. */
export async function endPromo(ctx: Ctx, subscription: Subscription): Promise<void> {
  const redemption = await subscription.promo?.load();
  if (redemption) redemption.endedAt = ctx.clock.now();
  subscription.promo = null;
}
