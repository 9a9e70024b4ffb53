import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { customerId } from '../customers/customer-of.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { CreditBalance } from './credit-balance.entity.ts';
import { creditsBounds } from './credit-bounds.ts';
import { CreditHold } from './credit-hold.entity.ts';
import { holdCredits, HoldCreditsInput } from './hold-credits.ts';
import { captureHold, releaseHold } from './settle-hold.ts';
import { spendCredits, SpendCreditsInput, SpentCredits } from './spend-credits.ts';

const idOf = { description: 'The id of the hold.' };
const refused =
  'NOT_FOUND, INSUFFICIENT_CREDITS, IDEMPOTENCY_KEY_REUSED, ORGANIZATION_SUSPENDED, ORGANIZATION_CLOSED, BAD_USER_INPUT';

/** What programs do with credits, by a key of their app. */
@Resolver()
export class CreditUseResolver {
  @Query(() => CreditBalance, {
    nullable: true,
    description:
      'The credits of a customer of the app; null where it never had any. Scope: CREDITS_READ. Errors: NOT_FOUND.',
  })
  async creditBalance(
    @Arg('externalId', () => String, { description: 'What the app calls the organization.' })
    externalId: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return ctx.read.one(CreditBalance, info, { organization: await customerId(ctx, externalId) });
  }

  @Mutation(() => SpentCredits, {
    description: `Spends credits of a customer of the app, all or none, at once and never more than there are. Where an error is answered nothing was spent, and the key can be used again. Scope: CREDITS_SPEND. Errors: ${refused}.`,
  })
  spendCredits(
    @Arg('input', () => SpendCreditsInput, { description: 'Whose, how many, and the key of the request.' })
    input: SpendCreditsInput,
    @Ctx() ctx: Context,
  ): Promise<SpentCredits> {
    return spendCredits(ctx, input);
  }

  @Mutation(() => CreditHold, {
    nullable: true,
    description: `Lays credits of a customer aside, all or none: nobody else can spend them until \`captureHold\`, \`releaseHold\` or the end of their time. Scope: CREDITS_SPEND. Errors: ${refused}.`,
  })
  async holdCredits(
    @Arg('input', () => HoldCreditsInput, { description: 'Whose, how many, for how long.' })
    input: HoldCreditsInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return ctx.read.one(CreditHold, info, { id: await holdCredits(ctx, input) });
  }

  @Mutation(() => CreditHold, {
    nullable: true,
    description:
      'Spends what was laid aside; what is left of it can be spent again. Safe to repeat with the same amount. Scope: CREDITS_SPEND. Errors: NOT_FOUND, HOLD_ENDED, HOLD_EXCEEDED, BAD_USER_INPUT.',
  })
  async captureHold(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('amount', () => WholeNumber, {
      nullable: true,
      description: 'How many of them; all where it is left out.',
    })
    @Bounds(creditsBounds)
    amount: number | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return ctx.read.one(CreditHold, info, { id: await captureHold(ctx, { id, amount }) });
  }

  @Mutation(() => CreditHold, {
    nullable: true,
    description:
      'Gives back what was laid aside: it can be spent again, unless it has run out meanwhile. Safe to repeat. Scope: CREDITS_SPEND. Errors: NOT_FOUND, HOLD_ENDED.',
  })
  async releaseHold(
    @Arg('id', () => ID, idOf) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return ctx.read.one(CreditHold, info, { id: await releaseHold(ctx, { id }) });
  }
}
