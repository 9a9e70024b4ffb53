import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { commandSettled } from '../billing/command-settled.ts';
import { CommandStatus, ProviderCommand } from '../billing/provider-command.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { afterCommit } from '../kit/pipeline.ts';
import { approveRefund } from './approve-refund.ts';
import { refundPayment, RefundPaymentInput } from './refund-payment.ts';
import { Refund } from './refund.entity.ts';
import { rejectRefund } from './reject-refund.ts';
import { withdrawRefund } from './withdraw-refund.ts';

/** Waits for the provider where it was asked; a request that waits for a person needs no waiting. */
async function answered(ctx: Context, refund: Refund): Promise<Refund> {
  const pending = { subjectId: refund.id, status: CommandStatus.PENDING };
  const command = await ctx.em.findOne(ProviderCommand, pending);
  return command ? afterCommit(refund, (runtime) => commandSettled(runtime, command.id)) : refund;
}

const waits =
  'Waits up to five seconds for the provider; a refund that is then APPROVED or SUBMITTED goes on by itself.';
const id = { description: 'The id of the refund.' };
const decidesErrors = 'NOT_FOUND, REFUND_DECIDED, OWN_REQUEST, OWN_ORGANIZATION, IMPERSONATING, RATE_LIMITED';

@Resolver(() => Refund)
export class RefundActsResolver {
  @Mutation(() => Refund, {
    description: `Gives a payment back, all or a part of it, where the caller may do so alone; else the refund is REQUESTED and a second person decides, for which \`holds\` says why. ${waits} At most 3 a minute for each person. Errors: NOT_FOUND, PAYMENT_NOT_REFUNDABLE, NOTHING_LEFT, REFUND_EXCEEDS_LEFT, NO_SUBSCRIPTION, PROVIDER_WITHOUT_API, PROVIDER_NOT_CONFIGURED, IMPERSONATING, IDEMPOTENCY_KEY_REUSED, RATE_LIMITED.`,
  })
  async refundPayment(
    @Arg('input', () => RefundPaymentInput, { description: 'Which payment, how much, and why.' })
    input: RefundPaymentInput,
    @Ctx() ctx: Context,
  ): Promise<Refund> {
    return answered(ctx, await refundPayment(ctx, input));
  }

  @Mutation(() => Refund, {
    description: `Agrees to a refund that waits, as a second person, whereupon the money goes back. ${waits} Nobody approves what they asked for themselves. Errors: ${decidesErrors}, REFUND_EXPIRED, REQUESTER_LEFT, PAYMENT_NOT_REFUNDABLE, NOTHING_LEFT, REFUND_EXCEEDS_LEFT, FORBIDDEN where it ends a subscription that the caller may not end.`,
  })
  async approveRefund(
    @Arg('id', () => ID, id) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why; the audit log keeps it.' })
    reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Refund> {
    return answered(ctx, await approveRefund(ctx, { id, reason: reason ?? null }));
  }

  @Mutation(() => Refund, {
    description: `Says no to a refund that waits, as a second person. Its requester gets a mail with the reason. Errors: ${decidesErrors}.`,
  })
  rejectRefund(
    @Arg('id', () => ID, id) id: string,
    @Arg('reason', () => String, { description: 'Why; its requester reads it.' }) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Refund> {
    return rejectRefund(ctx, { id, reason });
  }

  @Mutation(() => Refund, {
    description:
      'Takes back a refund that the caller has asked for and that still waits. Errors: NOT_FOUND, REFUND_DECIDED, NOT_OWN_REQUEST, IMPERSONATING, RATE_LIMITED.',
  })
  withdrawRefund(
    @Arg('id', () => ID, id) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why; the audit log keeps it.' })
    reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Refund> {
    return withdrawRefund(ctx, { id, reason: reason ?? null });
  }
}
