import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { CreditEntry } from './credit-entry.entity.ts';
import { CreditSource } from './credit-kinds.ts';
import { deductCredits, DeductCreditsInput } from './deduct-credits.ts';
import { grantCredits, GrantCreditsInput } from './grant-credits.ts';
import { reverseCredits } from './reverse-credits.ts';

@Resolver()
export class CreditActsResolver {
  @Mutation(() => CreditEntry, {
    description:
      'Gives an organization credits, at once, and answers the entry of its ledger. Errors: NOT_FOUND, ORGANIZATION_CLOSED, DATE_IN_THE_PAST, IDEMPOTENCY_KEY_REUSED, BAD_USER_INPUT, RATE_LIMITED.',
  })
  grantCredits(
    @Arg('input', () => GrantCreditsInput, { description: 'To whom, how many, and why.' })
    input: GrantCreditsInput,
    @Ctx() ctx: Context,
  ): Promise<CreditEntry> {
    return grantCredits(ctx, { ...input, source: CreditSource[input.purpose] });
  }

  @Mutation(() => CreditEntry, {
    description:
      'Takes credits away from an organization, at once, those first that would be spent first, and never more than there are. What apps have laid aside is left alone. Answers the entry of its ledger. Errors: NOT_FOUND, INSUFFICIENT_CREDITS, IDEMPOTENCY_KEY_REUSED, BAD_USER_INPUT, RATE_LIMITED.',
  })
  deductCredits(
    @Arg('input', () => DeductCreditsInput, { description: 'From whom, how many, and why.' })
    input: DeductCreditsInput,
    @Ctx() ctx: Context,
  ): Promise<CreditEntry> {
    return deductCredits(ctx, input);
  }

  @Mutation(() => CreditEntry, {
    description:
      'Takes back a grant of which nothing is spent, or a deduction, by an entry of the opposite amount: the ledger only grows. Errors: NOT_FOUND, NOT_REVERSIBLE, ALREADY_REVERSED, CREDITS_USED, RATE_LIMITED.',
  })
  reverseCredits(
    @Arg('entryId', () => ID, { description: 'The id of the entry that is taken back.' }) entryId: string,
    @Arg('reason', () => String, { description: 'Why; the ledger and the audit log keep it.' })
    reason: string,
    @Ctx() ctx: Context,
  ): Promise<CreditEntry> {
    return reverseCredits(ctx, { entryId, reason });
  }
}
