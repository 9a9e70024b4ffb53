import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { SubscriptionStatus } from '../billing/provider.ts';
import { bulkAct, type BulkInput } from '../bulk/bulk-act.ts';
import { BulkOperation } from '../bulk/bulk-operation.entity.ts';
import { planBulk } from '../bulk/plan-bulk.ts';
import { Plan } from '../catalog/plan.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { AnyList } from '../kit/read/declarations.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { endedStatuses } from '../subscriptions/choose-current.ts';
import { Subscription, Subscriptions } from '../subscriptions/subscription.entity.ts';
import { creditReasonBounds, creditsBounds, priorityBounds, usualPriority } from './credit-bounds.ts';
import { CreditPurpose, CreditSource } from './credit-kinds.ts';
import { grantCredits, type CreditsGranted } from './grant-credits.ts';
import { creditWords } from './ledger.ts';

@InputType({ description: 'Credits for every organization on a plan.' })
export class PlanGrantCreditsInput {
  @Field(() => ID, {
    description: 'The id of the plan: every organization with a live subscription to it gets them, once.',
  })
  planId!: string;

  @Field(() => WholeNumber, { description: 'How many each of them gets.' })
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

  @Field(() => Boolean, { defaultValue: true, description: 'Whether each owner is written to, once.' })
  tellOwner!: boolean;

  @Field(() => String, { description: 'Why, in words; each ledger and each audit entry has it.' })
  @Bounds(creditReasonBounds)
  reason!: string;
}

type Given = Pick<PlanGrantCreditsInput, 'amount' | 'purpose' | 'priority' | 'tellOwner'> & {
  readonly expiresAt: string | null;
};

/** What was said when the dry run was asked for, as the operation has kept it. */
function grantOf(organizationId: string, { given, reason }: BulkInput): CreditsGranted {
  const { expiresAt, purpose, ...rest } = given as unknown as Given;
  return {
    ...{ organizationId, reason, purpose, source: CreditSource[purpose], ...rest },
    expiresAt: expiresAt === null ? null : new Date(expiresAt),
  };
}

const grantToPlan = bulkAct({
  action: 'grantCredits',
  permission: 'credit.write',
  entity: Subscription,
  list: Subscriptions as unknown as AnyList,
  through: {
    entity: Organization,
    id: 't.organization_id',
    nowhere: 'This subscription has no organization.',
    again: 'Its organization gets them already, for another subscription.',
  },
  // what is spent meanwhile changes nothing; what closes it does
  fingerprint: 't.state',
  run: (ctx, id, input) => grantCredits(ctx, grantOf(id, input)),
});

const lives = Object.values(SubscriptionStatus).filter((status) => !endedStatuses.includes(status));

@Resolver()
export class CreditBulkResolver {
  @Mutation(() => BulkOperation, {
    description:
      'Begins the dry run of giving credits to every organization on a plan. Nothing happens until it is started; then each gets them once, whatever becomes of the server meanwhile, and its owner is written to. Errors: NOT_FOUND, DATE_IN_THE_PAST, BAD_USER_INPUT, FORBIDDEN.',
  })
  async planGrantCredits(
    @Arg('input', () => PlanGrantCreditsInput, { description: 'To whom, how many, and why.' })
    { planId, reason, expiresAt, ...terms }: PlanGrantCreditsInput,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    const { key, name, product } = await ctx.read.find(Plan, planId);
    if (expiresAt && expiresAt <= ctx.clock.now())
      throw new UserError('DATE_IN_THE_PAST', 'Credits cannot run out before they come.', {
        field: 'expiresAt',
      });
    return planBulk(ctx, grantToPlan, {
      ...{ filter: { plan: { eq: key }, product: { eq: product.id }, status: { in: lives } }, reason },
      given: { ...terms, expiresAt: expiresAt?.toISOString() ?? null },
      about: `${creditWords(terms.amount)} to ${name}`,
    });
  }
}
