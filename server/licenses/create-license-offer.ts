import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { createInput } from '../kit/fields.ts';
import { said } from '../kit/said.ts';
import { whatFor } from './issue-license.ts';
import { LicenseOffer, LicenseOfferFields } from './license-offer.entity.ts';

const NewLicenseOffer = createInput(LicenseOfferFields);

@InputType({ description: 'A license that is to be sold.' })
export class CreateLicenseOfferInput extends NewLicenseOffer {
  @Field(() => ID, { description: 'The id of the app that the license is for.' })
  appId!: string;

  @Field(() => ID, { description: 'The id of the plan that it gives; one of the product of the app.' })
  planId!: string;
}

/** Puts a license on sale. */
export async function createLicenseOffer(
  ctx: Ctx,
  { appId, planId, ...fields }: CreateLicenseOfferInput,
): Promise<LicenseOffer> {
  const { app, plan } = await whatFor(ctx, { appId, planId });
  return ctx.em.create(LicenseOffer, {
    ...{ ...fields, name: said(fields.name, 'name') },
    ...{ app: ref(app), plan: ref(plan), createdAt: ctx.clock.now() },
  });
}
