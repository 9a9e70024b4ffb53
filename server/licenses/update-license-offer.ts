import type { Ctx } from '../kit/context.ts';
import { assign, updateInput } from '../kit/fields.ts';
import { said } from '../kit/said.ts';
import { LicenseOffer, LicenseOfferFields } from './license-offer.entity.ts';

export const UpdateLicenseOfferInput = updateInput(LicenseOfferFields, {
  description:
    'Changes to a license offer: what is left out stays as it is. Who has bought it keeps what it gave.',
});
export type UpdateLicenseOfferInput = InstanceType<typeof UpdateLicenseOfferInput>;

/** Changes what a license on offer gives and costs from now on. */
export async function updateLicenseOffer(
  ctx: Ctx,
  input: { id: string; changes: UpdateLicenseOfferInput },
): Promise<LicenseOffer> {
  const offer = await ctx.read.lock(LicenseOffer, input.id);
  const { name } = input.changes;
  return assign(offer, { ...input.changes, ...(name != null && { name: said(name, 'name') }) });
}
