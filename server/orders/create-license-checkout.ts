import { Field, ID, InputType } from 'type-graphql';
import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { LicenseOffer } from '../licenses/license-offer.entity.ts';
import { reasonBounds } from '../subscriptions/override-subscription.ts';
import { orderKeyBounds } from './create-pack-checkout.ts';
import { openOrder } from './open-order.ts';
import { createLicenseCheckoutCommand } from './order.command.ts';

@InputType({ description: 'A page at a provider where an organization can buy a license.' })
export class CreateLicenseCheckoutInput {
  @Field(() => ID, { description: 'The id of the organization.' })
  organizationId!: string;

  @Field(() => ID, { description: 'The id of the license on offer.' })
  offerId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the link is sent to the owner of the organization.',
  })
  sendMail!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own name for this request. Sent again, it makes no second page and answers with the same command.',
  })
  @Bounds(orderKeyBounds)
  idempotencyKey?: string | null;
}

/** Asks the provider for a page where a license is bought: one, which its holder may use on as many machines as it says. */
export const createLicenseCheckout = (
  ctx: Ctx,
  input: CreateLicenseCheckoutInput,
): Promise<ProviderCommand> =>
  openOrder(ctx, createLicenseCheckoutCommand, {
    organizationId: input.organizationId,
    wanted: { offerId: input.offerId },
    article: async () => ({ offer: await ctx.read.find(LicenseOffer, input.offerId) }),
    sendMail: input.sendMail,
    reason: input.reason?.trim() || null,
    idempotencyKey: input.idempotencyKey ?? null,
  });
