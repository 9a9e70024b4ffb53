import { Field, ID, InputType, Int } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { refuseClosed } from '../organizations/refuse-closed.ts';
import {
  creditKeyBounds,
  creditReasonBounds,
  creditsBounds,
  priorityBounds,
  usualPriority,
} from './credit-bounds.ts';
import { CreditEntry } from './credit-entry.entity.ts';
import { CreditPurpose, CreditSource } from './credit-kinds.ts';
import { write } from './ledger.ts';

@InputType({ description: 'Credits for an organization, by the staff.' })
export class GrantCreditsInput {
  @Field(() => ID, { description: 'The id of the organization.' })
  organizationId!: string;

  @Field(() => WholeNumber, { description: 'How many.' })
  @Bounds(creditsBounds)
  amount!: number;

  @Field(() => CreditPurpose, { description: 'Why: it is kept as where they came from.' })
  purpose!: CreditPurpose;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when they can be spent; left out, they do not run out.',
  })
  expiresAt?: Date | null;

  @Field(() => Int, { defaultValue: usualPriority, description: 'Small numbers are spent first.' })
  @Bounds(priorityBounds)
  priority!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the owner is written to.' })
  tellOwner!: boolean;

  @Field(() => String, { description: 'Why, in words; the ledger and the audit log keep it.' })
  @Bounds(creditReasonBounds)
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Any text of yours: asking again with the same one grants once.',
  })
  @Bounds(creditKeyBounds)
  idempotencyKey?: string | null;
}

/** Credits that come, whoever brings them: the staff, an order, an operation on many. */
export interface CreditsGranted {
  readonly organizationId: string;
  readonly amount: number;
  readonly source: CreditSource;
  readonly purpose?: CreditPurpose | null;
  /** Until when they can be spent; they do not run out where it is null. */
  readonly expiresAt?: Date | null;
  readonly priority?: number;
  readonly reason?: string | null;
  /** What they are for, for whoever reads the ledger: the name of a pack. */
  readonly description?: string | null;
  /** What brought them: the id of an order. */
  readonly reference?: string | null;
  readonly tellOwner?: boolean;
  /** The same again grants once. */
  readonly idempotencyKey?: string | null;
}

/** Adds credits to the balance of an organization. Answers the entry of the ledger. */
export async function grantCredits(ctx: Ctx, input: CreditsGranted): Promise<CreditEntry> {
  const {
    organizationId,
    amount,
    source,
    expiresAt = null,
    priority = usualPriority,
    reason,
    ...said
  } = input;
  const organization = await ctx.read.find(Organization, organizationId);
  refuseClosed(organization);
  if (expiresAt && expiresAt <= ctx.clock.now())
    throw new UserError('DATE_IN_THE_PAST', 'Credits cannot run out before they come.', {
      field: 'expiresAt',
    });
  const { purpose = null, description = null, reference = null, idempotencyKey = null } = said;
  const told = await write(
    ctx,
    'grant',
    {
      ...{ organizationId, amount, purpose, description, reference, idempotencyKey },
      reason: reason?.trim() || null,
      userId: ctx.caller.userId,
    },
    { source, priority, expiresAt },
  );
  const entry = await ctx.em.findOneOrFail(CreditEntry, { id: told.id });
  target(ctx, entry);
  if (input.tellOwner) await publish(ctx, 'credits.granted', { id: entry.id });
  return entry;
}
