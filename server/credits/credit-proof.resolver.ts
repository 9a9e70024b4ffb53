import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { keepEntry } from '../kit/deed.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { enqueue } from '../kit/job.ts';
import { CreditProof } from './credit-proof.entity.ts';
import { proveAllCredits } from './prove-credits.job.ts';

const latest = 'select id from credit_proof order by at desc, id desc limit 1';

@Resolver()
export class CreditProofResolver {
  @Query(() => CreditProof, {
    nullable: true,
    description: 'The latest look at whether all credits add up; null where there never was one.',
  })
  async creditProof(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { rows } = await ctx.runtime.pool.query<{ id: string }>(latest);
    return rows[0] ? ctx.read.one(CreditProof, info, { id: rows[0].id }) : null;
  }

  @Mutation(() => Boolean, {
    description:
      'Has a worker look whether all credits add up: ask `creditProof` what it found. It is done every day anyway. Errors: RATE_LIMITED.',
  })
  async proveCredits(@Ctx() ctx: Context): Promise<true> {
    await enqueue(ctx, proveAllCredits, { now: true }, { key: 'prove-credits now', maxAttempts: 5 });
    await keepEntry(ctx);
    return true;
  }
}
