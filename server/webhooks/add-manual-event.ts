import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { ProviderName } from '../billing/provider.ts';
import { User } from '../identity/user.entity.ts';
import { announce } from '../kit/announce.ts';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { MinorUnits } from '../kit/money.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { InboundEvent, InboundEventStatus } from './inbound-event.entity.ts';

@InputType({
  description: 'Something that happened outside of every provider, such as a payment by bank transfer.',
})
export class AddManualEventInput {
  @Field(() => ID, { description: 'The organization that it is about.' })
  organizationId!: string;

  @Field(() => String, { description: 'What happened, in a few words; it stands in the timeline.' })
  @Bounds({ pattern: '\\S', maxLength: 200 })
  title!: string;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'The amount in minor units, such as cents; it goes with a currency.',
  })
  amount?: number | null;

  @Field(() => String, { nullable: true, description: 'The ISO-4217 currency of the amount: USD.' })
  @Bounds({ pattern: '^[A-Z]{3}$' })
  currency?: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it happened; now where it is left out. Not in the future.',
  })
  occurredAt?: Date | null;
}

/** Keeps what no provider tells in the same log. It is a record alone: nothing follows from it. */
export async function addManualEvent(ctx: Ctx, input: AddManualEventInput): Promise<InboundEvent> {
  const now = ctx.clock.now();
  const { amount = null, currency = null } = input;
  const occurredAt = input.occurredAt ?? now;
  if ((amount === null) !== (currency === null))
    throw new UserError('BAD_USER_INPUT', 'An amount and its currency go together.', {
      field: amount === null ? 'amount' : 'currency',
    });
  if (occurredAt > now)
    throw new UserError('BAD_USER_INPUT', 'It cannot have happened yet.', { field: 'occurredAt' });
  const organization = await ctx.read.lock(Organization, input.organizationId);
  const title = input.title.trim();
  const event = ctx.em.create(InboundEvent, {
    provider: ProviderName.MANUAL,
    type: 'manual.entry',
    title,
    payload: { title, amount, currency },
    amountMinor: amount,
    currency,
    status: InboundEventStatus.PROCESSED,
    organization: ref(organization),
    author: ref(ctx.em.getReference(User, ctx.caller.userId ?? '')),
    occurredAt,
    receivedAt: now,
    processedAt: now,
  });
  target(ctx, event);
  await announce(ctx, event);
  return event;
}
