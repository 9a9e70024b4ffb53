import { Field, ID, InputType, Int } from 'type-graphql';
import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { CreditPack } from '../credits/credit-pack.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { reasonBounds } from '../subscriptions/override-subscription.ts';
import { openOrder } from './open-order.ts';
import { createPackCheckoutCommand } from './order.command.ts';

export const quantityBounds = { min: 1, max: 100 } as const;
export const orderKeyBounds = { minLength: 8, maxLength: 200 } as const;

@InputType({ description: 'A page at a provider where an organization can buy credits.' })
export class CreatePackCheckoutInput {
  @Field(() => ID, { description: 'The id of the organization.' })
  organizationId!: string;

  @Field(() => ID, { description: 'The id of the credit pack.' })
  packId!: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many packs.' })
  @Bounds(quantityBounds)
  quantity!: number;

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

/** Asks the provider for a page where credits are bought. */
export const createPackCheckout = (ctx: Ctx, input: CreatePackCheckoutInput): Promise<ProviderCommand> =>
  openOrder(ctx, createPackCheckoutCommand, {
    organizationId: input.organizationId,
    wanted: { packId: input.packId, quantity: input.quantity },
    article: async () => ({ pack: await ctx.read.find(CreditPack, input.packId), quantity: input.quantity }),
    sendMail: input.sendMail,
    reason: input.reason?.trim() || null,
    idempotencyKey: input.idempotencyKey ?? null,
  });
