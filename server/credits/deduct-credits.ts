import { Field, ID, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { creditKeyBounds, creditReasonBounds, creditsBounds } from './credit-bounds.ts';
import { CreditEntry } from './credit-entry.entity.ts';
import { CreditEntryKind, CreditPurpose } from './credit-kinds.ts';
import { write } from './ledger.ts';

@InputType({ description: 'Credits that the staff takes away from an organization.' })
export class DeductCreditsInput {
  @Field(() => ID, { description: 'The id of the organization.' })
  organizationId!: string;

  @Field(() => WholeNumber, { description: 'How many; at most what can be spent.' })
  @Bounds(creditsBounds)
  amount!: number;

  @Field(() => CreditPurpose, { description: 'Why.' })
  purpose!: CreditPurpose;

  @Field(() => String, { description: 'Why, in words; the ledger and the audit log keep it.' })
  @Bounds(creditReasonBounds)
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Any text of yours: asking again with the same one deducts once.',
  })
  @Bounds(creditKeyBounds)
  idempotencyKey?: string | null;
}

/** Takes credits away, those first that would be spent first; never more than there are. Answers the entry of the ledger. */
export async function deductCredits(ctx: Ctx, input: DeductCreditsInput): Promise<CreditEntry> {
  const { organizationId, amount, purpose, reason, idempotencyKey = null } = input;
  await ctx.read.find(Organization, organizationId);
  const told = await write(ctx, 'spend', {
    ...{ organizationId, amount, purpose, idempotencyKey },
    ...{ kind: CreditEntryKind.DEDUCT, reason: reason.trim(), userId: ctx.caller.userId },
  });
  const entry = await ctx.em.findOneOrFail(CreditEntry, { id: told.id });
  target(ctx, entry);
  return entry;
}
