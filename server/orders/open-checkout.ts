import { Field, ID, InputType, Int } from 'type-graphql';
import { App } from '../apps/app.entity.ts';
import { refuseForeignReturn } from '../apps/return-origins.ts';
import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { CreditPack } from '../credits/credit-pack.entity.ts';
import { askingApp, customerId } from '../customers/customer-of.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { LicenseOffer } from '../licenses/license-offer.entity.ts';
import { quantityBounds } from './create-pack-checkout.ts';
import type { Article } from './make-order.ts';
import { openOrder } from './open-order.ts';
import { openCheckoutCommand } from './order.command.ts';

const addressBounds = { minLength: 8, maxLength: 2_000 } as const;

@InputType({ description: 'A page at a provider where a customer of the app can buy something once.' })
export class OpenCheckoutInput {
  @Field(() => String, { description: 'What the app calls the customer.' })
  externalId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the credit pack that is bought; either this or `offerId`.',
  })
  packId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the license on offer that is bought; either this or `packId`.',
  })
  offerId?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many packs; of a license it is one.' })
  @Bounds(quantityBounds)
  quantity!: number;

  @Field(() => String, {
    description:
      'Where the page leads when it is paid: an address at one of the `returnOrigins` of the app. That somebody arrives there proves nothing; `order` tells whether it is paid.',
  })
  @Bounds(addressBounds)
  doneUrl!: string;

  @Field(() => String, {
    description: 'Where the page leads who leaves it unpaid: an address at one of the `returnOrigins`.',
  })
  @Bounds(addressBounds)
  leftUrl!: string;

  @Field(() => String, {
    description:
      'The app’s own name for this request. Sent again with the same article, it makes no second page and answers the same order.',
  })
  @Bounds({ minLength: 1, maxLength: 120 })
  idempotencyKey!: string;
}

/** A program asks for a page where one of its customers buys what its product sells. */
export async function openCheckout(ctx: Ctx, input: OpenCheckoutInput): Promise<ProviderCommand> {
  const appId = askingApp(ctx);
  const { externalId, packId, offerId, quantity, doneUrl, leftUrl } = input;
  if (Boolean(packId) === Boolean(offerId))
    throw new UserError('BAD_USER_INPUT', 'Say either which pack or which license is bought.', {
      field: 'packId',
    });
  if (offerId && quantity !== 1)
    throw new UserError('BAD_USER_INPUT', 'A license is bought one at a time.', { field: 'quantity' });
  const app = await ctx.read.find(App, appId);
  refuseForeignReturn(app, { doneUrl, leftUrl });
  return openOrder(ctx, openCheckoutCommand, {
    organizationId: await customerId(ctx, externalId),
    wanted: { packId: packId ?? null, offerId: offerId ?? null, quantity },
    article: () => articleOf(ctx, { packId, offerId, quantity }),
    returns: { doneUrl, leftUrl },
    sendMail: false,
    reason: null,
    idempotencyKey: `app:${appId}:${input.idempotencyKey}`,
  });
}

/** What the product of the app sells: the scope of the key sees nothing else. */
async function articleOf(
  ctx: Ctx,
  { packId, offerId, quantity }: Pick<OpenCheckoutInput, 'packId' | 'offerId' | 'quantity'>,
): Promise<Article> {
  if (offerId) return { offer: await ctx.read.find(LicenseOffer, offerId) };
  return { pack: await ctx.read.find(CreditPack, packId ?? ''), quantity };
}
