import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { externalIdBounds } from '../customers/external-id.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { creditKeyBounds, creditsBounds, descriptionBounds, referenceBounds } from './credit-bounds.ts';
import { CreditEntryKind } from './credit-kinds.ts';
import { useLedger } from './use-ledger.ts';

@InputType({ description: 'Credits of a customer, that are spent at once.' })
export class SpendCreditsInput {
  @Field(() => String, { description: 'What the app calls the organization.' })
  @Bounds(externalIdBounds)
  externalId!: string;

  @Field(() => WholeNumber, { description: 'How many.' })
  @Bounds(creditsBounds)
  amount!: number;

  @Field(() => String, {
    description:
      'What the app calls this request, such as the id of the job. The same key with the same input is the same request, which is done once and answered alike, however often it comes. Unique within the app, for spends and holds together.',
  })
  @Bounds(creditKeyBounds)
  idempotencyKey!: string;

  @Field(() => String, { nullable: true, description: 'What they were for, for people who read the ledger.' })
  @Bounds(descriptionBounds)
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What they were for, as the app calls it.' })
  @Bounds(referenceBounds)
  reference?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Credits that were spent, as the ledger has it.' })
export class SpentCredits {
  @Field(() => ID, { description: 'The id of the entry in the ledger.' })
  id!: string;

  @Field(() => WholeNumber, { description: 'How many were spent.' })
  amount!: number;

  @Field(() => WholeNumber, { description: 'How many could be spent afterwards.' })
  balance!: number;

  @Field(() => WholeNumber, { description: 'How many were laid aside, beside the balance.' })
  held!: number;

  @Field(() => Date, { description: 'When they were spent.' })
  at!: Date;
}

/** Spends credits of a customer, all or none, in one statement. */
export async function spendCredits(ctx: Ctx, input: SpendCreditsInput): Promise<SpentCredits> {
  const told = await useLedger(ctx, { ...input, kind: CreditEntryKind.SPEND });
  const { id, amount, balance, held, at } = told;
  return { id, amount: -amount, balance, held, at: new Date(at) };
}
