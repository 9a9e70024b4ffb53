import { Field, ID, InputType, Int } from 'type-graphql';
import { findProvider } from '../billing/find-provider.ts';
import type { ProviderCommand } from '../billing/provider-command.entity.ts';
import { repeatedCommand } from '../billing/repeated-command.ts';
import { requestCommand } from '../billing/request-command.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { changeableSubscription } from './changeable-subscription.ts';
import { countSeatsInUse } from './count-seats-in-use.ts';
import { prorationDateOf } from './proration-date.ts';
import { refuseSeatsInUse } from './refuse-seats-in-use.ts';
import { seatsCommand, type SeatsPayload } from './seats.command.ts';
import { Subscription } from './subscription.entity.ts';
import { lockSubscription } from './lock-subscription.ts';

/** More is a slip of the finger, and Stripe would charge for it. */
export const seatBounds = { min: 1, max: 100_000 } as const;

@InputType({ description: 'How many seats a subscription is to have.' })
export class ChangeSeatsInput {
  @Field(() => ID, { description: 'The id of the subscription.' })
  subscriptionId!: string;

  @Field(() => Int, { description: 'The new number of seats, at least as many as members take.' })
  @Bounds(seatBounds)
  quantity!: number;

  @Field(() => Date, {
    nullable: true,
    description:
      'As `previewSeats` gave it, so that the amount charged is the amount shown. Left out, it is now.',
  })
  prorationDate?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why; the audit log keeps it.' })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own name for this request. Sent again, it changes nothing more and answers with the same command.',
  })
  @Bounds({ minLength: 8, maxLength: 200 })
  idempotencyKey?: string | null;
}

/** Asks the provider for another number of seats. The row changes when the provider has answered. */
export async function changeSeats(ctx: Ctx, input: ChangeSeatsInput): Promise<ProviderCommand> {
  const subscription = await lockSubscription(ctx, input.subscriptionId);
  const before = await repeatedCommand(ctx, {
    kind: seatsCommand.kind,
    subjectId: subscription.id,
    idempotencyKey: input.idempotencyKey ?? null,
    said: { quantity: input.quantity },
  });
  if (before) return before;
  const providerObjectId = changeableSubscription(subscription);
  findProvider(ctx.config, subscription.provider);
  await refuse(ctx, subscription, input.quantity);
  return requestCommand(ctx, {
    kind: seatsCommand,
    payload: payloadOf(ctx, subscription, providerObjectId, input),
    organization: await subscription.organization.loadOrFail(),
    subjectId: subscription.id,
    provider: subscription.provider,
    providerObjectId,
    reason: input.reason?.trim() || null,
    idempotencyKey: input.idempotencyKey ?? null,
  });
}

async function refuse(ctx: Ctx, subscription: Subscription, quantity: number): Promise<void> {
  if (quantity === subscription.quantity)
    throw new UserError('SEATS_UNCHANGED', `The subscription has ${quantity} seats already.`, {
      field: 'quantity',
    });
  refuseSeatsInUse(await countSeatsInUse(ctx, subscription.organization.id), quantity);
}

function payloadOf(
  ctx: Ctx,
  subscription: Subscription,
  subscriptionId: string,
  { quantity, prorationDate }: ChangeSeatsInput,
): SeatsPayload {
  const date = prorationDateOf(ctx, subscription, prorationDate);
  return { subscriptionId, from: subscription.quantity, quantity, prorationDate: date.toISOString() };
}
