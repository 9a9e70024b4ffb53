import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { CreditEntry } from './credit-entry.entity.ts';
import { CreditEntryKind } from './credit-kinds.ts';
import { creditWords, write } from './ledger.ts';

const notReversible = [
  'NOT_REVERSIBLE',
  'Only what the staff or an order has granted or deducted can be taken back.',
] as const;

const refusals: Readonly<Record<string, readonly [code: string, message: string]>> = {
  OTHER_KIND: notReversible,
  REVERSED: ['ALREADY_REVERSED', 'This was taken back already.'],
};

/** Takes a grant back of which nothing is spent, or a deduction: as the ledger only grows, by an entry of the opposite amount. */
export async function reverseCredits(
  ctx: Ctx,
  input: { entryId: string; reason: string },
): Promise<CreditEntry> {
  const { id, kind } = await ctx.read.find(CreditEntry, input.entryId);
  // a refund that stands keeps them; who is to have them all the same is granted some
  if (kind === CreditEntryKind.TAKE_BACK) throw new UserError(...notReversible);
  const { userId } = ctx.caller;
  const told = await write(ctx, 'reverse', { reversesId: id, reason: input.reason.trim(), userId });
  const refusal = refusals[told.outcome];
  if (refusal) throw new UserError(...refusal);
  if (told.outcome === 'USED')
    throw new UserError(
      'CREDITS_USED',
      `Only ${creditWords(told.amount)} of it are left. Deduct those instead.`,
    );
  const entry = await ctx.em.findOneOrFail(CreditEntry, { id: told.id });
  target(ctx, entry);
  return entry;
}
