import type { Ctx } from '../kit/context.ts';
import { LicenseOffer } from './license-offer.entity.ts';

/** Puts a retired offer on sale again. Repeating it changes nothing. */
export async function restoreLicenseOffer(ctx: Ctx, input: { id: string }): Promise<LicenseOffer> {
  const offer = await ctx.read.lock(LicenseOffer, input.id);
  offer.archivedAt = null;
  return offer;
}
