import type { Ctx } from '../kit/context.ts';
import { promoStatus, type Redeemable } from './promo-status.ts';

const read = `
  select p.is_active as "isActive", p.valid_from as "validFrom", p.valid_until as "validUntil", p.max_uses as "maxUses",
    p.times_used as "timesUsed", (select count(*)::int from promo_redemption r where r.promo_id = p.id) as redemptions
  from promo_code p where p.id = ?`;

interface Row extends Omit<Redeemable, 'validFrom' | 'validUntil'> {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly redemptions: number;
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** How a code stands, and how much history goes with it, in words. */
export async function observePromoCode(ctx: Ctx, id: string): Promise<Record<string, string>> {
  const [row] = await ctx.em.execute<Row[]>(read, [id]);
  if (!row) return { 'Redemption history': 'Gone' };
  const dates = { validFrom: dateOf(row.validFrom), validUntil: dateOf(row.validUntil) };
  const status = promoStatus({ ...row, ...dates }, ctx.clock.now());
  return {
    Status: `${status.charAt(0)}${status.slice(1).toLowerCase().replaceAll('_', ' ')}`,
    'Redemption history': row.redemptions === 1 ? '1 redemption' : `${row.redemptions} redemptions`,
  };
}
