import type { Ctx } from '../kit/context.ts';
import { LicenseOffer } from './license-offer.entity.ts';

/** Retires an offer: nobody can buy it any more, and who has bought it keeps what it gave. Repeating it changes nothing. */
export async function archiveLicenseOffer(ctx: Ctx, input: { id: string }): Promise<LicenseOffer> {
  const offer = await ctx.read.lock(LicenseOffer, input.id);
  offer.archivedAt ??= ctx.clock.now();
  return offer;
}
