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
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { labelsOf } from '../audit/audit.loaders.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { BulkItem, BulkItemStatus } from './bulk-item.entity.ts';
import { BulkOperation, BulkOperations } from './bulk-operation.entity.ts';
import { cancelBulk } from './cancel-bulk.ts';
import { startBulk } from './start-bulk.ts';

@ObjectType({ simpleResolvers: true, description: 'How many records of an operation share an outcome.' })
export class BulkOutcome {
  @Field(() => BulkItemStatus, { description: 'What became of them.' })
  status!: BulkItemStatus;

  @Field(() => String, {
    nullable: true,
    description: 'What changes, or why not; for lines of a file without their values.',
  })
  detail!: string | null;

  @Field(() => Int, { description: 'The number of records.' })
  count!: number;
}

const idArgument = { description: 'The id of the operation.' };

@Resolver(() => BulkOperation)
export class BulkResolver {
  @Query(() => BulkOperations.Connection, { description: 'Operations on many records, newest first.' })
  bulkOperations(
    @Args(() => BulkOperations.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(BulkOperations, info);
  }

  @Query(() => BulkOperation, {
    nullable: true,
    description: 'One operation, or null where there is none of this id.',
  })
  bulkOperation(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(BulkOperation, info, { id });
  }

  @FieldResolver(() => [BulkOutcome], {
    description: 'The records counted by what becomes of them, the most frequent first; 50 outcomes at most.',
  })
  @Needs<BulkOperation>('id')
  async outcomes(@Root() { id }: BulkOperation, @Ctx() ctx: Context): Promise<BulkOutcome[]> {
    const { rows } = await ctx.runtime.pool.query<BulkOutcome>(outcomesOf, [id]);
    return rows;
  }

  @Mutation(() => BulkOperation, {
    description:
      'Starts an operation whose dry run is complete. Only whoever asked for the dry run may; safe to repeat. Errors: NOT_FOUND, FORBIDDEN, NOT_YOURS, NOT_PLANNED.',
  })
  startBulk(@Arg('id', () => ID, idArgument) id: string, @Ctx() ctx: Context): Promise<BulkOperation> {
    return startBulk(ctx, { id });
  }

  @Mutation(() => BulkOperation, {
    description:
      'Stops an operation: the record whose turn it is is finished, the others are left alone. Safe to repeat. Errors: NOT_FOUND, FORBIDDEN, FINISHED.',
  })
  cancelBulk(@Arg('id', () => ID, idArgument) id: string, @Ctx() ctx: Context): Promise<BulkOperation> {
    return cancelBulk(ctx, { id });
  }
}

const outcomesOf = `
  select status, coalesce(summary, detail) as detail, count(*)::int as count from bulk_item where operation_id = $1
  group by 1, 2 order by 3 desc, 1, 2 limit 50`;

@Resolver(() => BulkItem)
export class BulkItemResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the record is called now, or in the file that would make it; null where it is gone.',
  })
  @Needs<BulkItem>('recordId', 'type', 'payload')
  async label(@Root() { recordId, type, payload }: BulkItem, @Ctx() ctx: Context): Promise<string | null> {
    return recordId ? labelsOf(ctx).load(`${type}:${recordId}`) : (payload?.title ?? null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the other record that the act is done to is called now; null where there is none.',
  })
  @Needs<BulkItem>('targetId', 'targetType')
  targetLabel(@Root() { targetId, targetType }: BulkItem, @Ctx() ctx: Context): Promise<string | null> {
    return targetId ? labelsOf(ctx).load(`${targetType}:${targetId}`) : Promise.resolve(null);
  }
}
