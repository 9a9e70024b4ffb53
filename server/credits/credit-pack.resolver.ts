import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { archiveCreditPack } from './archive-credit-pack.ts';
import { createCreditPack, CreateCreditPackInput } from './create-credit-pack.ts';
import { CreditPack, CreditPacks } from './credit-pack.entity.ts';
import { restoreCreditPack } from './restore-credit-pack.ts';
import { updateCreditPack, UpdateCreditPackInput } from './update-credit-pack.ts';

const idOf = { description: 'The id of the pack.' };
const why = { description: 'Why; the audit log keeps it.' };
const optional = { nullable: true, ...why };

@Resolver()
export class CreditPackResolver {
  @Query(() => CreditPacks.Connection, {
    description: 'Packs of credits, by price, those that were retired, too.',
  })
  creditPacks(
    @Args(() => CreditPacks.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(CreditPacks, info);
  }

  @Query(() => CreditPack, {
    nullable: true,
    description: 'One pack, or null where there is none of this id.',
  })
  creditPack(
    @Arg('id', () => ID, idOf) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(CreditPack, info, { id });
  }

  @Mutation(() => CreditPack, {
    description: 'Puts a pack of credits on sale. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  createCreditPack(
    @Arg('input', () => CreateCreditPackInput, { description: 'The new pack.' }) input: CreateCreditPackInput,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<CreditPack> {
    return createCreditPack(ctx, input);
  }

  @Mutation(() => CreditPack, {
    description:
      'Changes what a pack gives and costs from now on; who has bought it keeps what it gave. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  updateCreditPack(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('input', () => UpdateCreditPackInput, { description: 'What changes.' })
    changes: UpdateCreditPackInput,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<CreditPack> {
    return updateCreditPack(ctx, { id, changes });
  }

  @Mutation(() => CreditPack, {
    description:
      'Retires a pack: nobody can buy it any more, and who has bought it keeps what it gave. Safe to repeat. Errors: NOT_FOUND.',
  })
  archiveCreditPack(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, why) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<CreditPack> {
    return archiveCreditPack(ctx, { id });
  }

  @Mutation(() => CreditPack, {
    description: 'Puts a retired pack on sale again. Safe to repeat. Errors: NOT_FOUND.',
  })
  restoreCreditPack(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<CreditPack> {
    return restoreCreditPack(ctx, { id });
  }
}
