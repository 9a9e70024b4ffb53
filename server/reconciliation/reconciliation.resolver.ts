import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { Discrepancies, Discrepancy } from './discrepancy.entity.ts';
import { DiscrepancyKind } from './discrepancy-kind.ts';
import { ReconciliationRows } from './reconciliation-row.entity.ts';
import { ReconciliationRun, ReconciliationRuns } from './reconciliation-run.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'How many discrepancies of a run are of one kind.' })
export class DiscrepancyCount {
  @Field(() => DiscrepancyKind, { description: 'The kind.' })
  kind!: DiscrepancyKind;

  @Field(() => Int, { description: 'How many were found.' })
  found!: number;

  @Field(() => Int, { description: 'How many of these are still open.' })
  open!: number;
}

const counted = `
  select kind, count(*)::int as found, count(*) filter (where state in ('OPEN', 'REPAIRING'))::int as open
  from discrepancy where run_id = $1 and state <> 'OVERRIDDEN' group by kind order by 2 desc, 1`;

@Resolver(() => ReconciliationRun)
export class ReconciliationResolver {
  @Query(() => ReconciliationRuns.Connection, { description: 'Runs of the reconciliation, newest first.' })
  reconciliationRuns(
    @Args(() => ReconciliationRuns.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(ReconciliationRuns, info);
  }

  @Query(() => ReconciliationRun, {
    nullable: true,
    description: 'One run, or null where there is none of this id.',
  })
  reconciliationRun(
    @Arg('id', () => ID, { description: 'The id of the run.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(ReconciliationRun, info, { id });
  }

  @Query(() => ReconciliationRows.Connection, {
    description:
      'What runs found of each organization, and of customers whom nobody here knows; the worst first. Filter by `run`.',
  })
  reconciliationRows(
    @Args(() => ReconciliationRows.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(ReconciliationRows, info);
  }

  @Query(() => Discrepancies.Connection, {
    description: 'What runs found to differ, and what is overridden. Filter by `run`, `kind` and `state`.',
  })
  discrepancies(
    @Args(() => Discrepancies.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(Discrepancies, info);
  }

  @Query(() => Discrepancy, {
    nullable: true,
    description: 'One discrepancy, or null where there is none of this id.',
  })
  discrepancy(
    @Arg('id', () => ID, { description: 'The id of the discrepancy.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(Discrepancy, info, { id });
  }

  @FieldResolver(() => [DiscrepancyCount], {
    description: 'Its discrepancies by their kinds, the most frequent first.',
  })
  @Needs<ReconciliationRun>('id')
  async kinds(@Root() { id }: ReconciliationRun, @Ctx() ctx: Context): Promise<DiscrepancyCount[]> {
    const { rows } = await ctx.runtime.pool.query<DiscrepancyCount>(counted, [id]);
    return rows;
  }
}
