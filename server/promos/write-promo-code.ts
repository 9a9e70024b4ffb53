import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { PromoCode } from './promo-code.entity.ts';
import { PromoDuration, PromoKind } from './promo-terms.ts';

/** Writes a code that makes sense and that no other one is; what its kind does not need is taken out. */
export async function writePromoCode(ctx: Ctx, promo: PromoCode): Promise<PromoCode> {
  promo.code = promo.code.toUpperCase();
  settleWorth(promo);
  settleTime(promo);
  if (typeof promo.maxUses === 'number' && promo.maxUses < promo.timesUsed)
    throw new UserError('PROMO_USED_MORE', `It has been redeemed ${promo.timesUsed} times already.`, {
      field: 'maxUses',
    });
  try {
    await ctx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw new UserError('PROMO_EXISTS', `There is a promo code ${promo.code} already.`, { field: 'code' });
  }
  return promo;
}

function settleWorth(promo: PromoCode): void {
  const { kind, percent, amountOff, currency } = promo;
  if (kind !== PromoKind.PERCENTAGE) promo.percent = null;
  else if (typeof percent !== 'number') missing('percent', 'Say how many hundredths are taken off.');
  else if (percent !== Number(percent.toFixed(2)))
    missing('percent', 'No more than two digits follow the point.');
  if (kind !== PromoKind.AMOUNT) Object.assign(promo, { amountOff: null, currency: null });
  else if (typeof amountOff !== 'number') missing('amountOff', 'Say what is taken off for each month.');
  else if (!currency) missing('currency', 'Say in which currency.');
}

function settleTime(promo: PromoCode): void {
  const { duration, durationMonths, validFrom, validUntil } = promo;
  if (duration !== PromoDuration.MONTHS) promo.durationMonths = null;
  else if (!durationMonths) missing('durationMonths', 'Say for how many months.');
  if (validFrom && validUntil && validUntil <= validFrom) missing('validUntil', 'It ends before it begins.');
}

function missing(field: string, message: string): never {
  throw new UserError('BAD_USER_INPUT', message, { field });
}
