import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { archiveMeter } from './archive-meter.ts';
import { createMeter, CreateMeterInput } from './create-meter.ts';
import { deleteMeter } from './delete-meter.ts';
import { Meter, Meters } from './meter.entity.ts';
import { restoreMeter } from './restore-meter.ts';
import { updateMeter, UpdateMeterInput } from './update-meter.ts';

@Resolver()
export class MeterResolver {
  @Query(() => Meters.Connection, { description: 'What is counted and can be limited.' })
  meters(@Args(() => Meters.Args) _: object, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): unknown {
    return ctx.read.page(Meters, info);
  }

  @Mutation(() => Meter, { description: 'Makes a meter. Errors: KEY_TAKEN.' })
  createMeter(
    @Arg('input', () => CreateMeterInput, { description: 'The new meter.' }) input: CreateMeterInput,
    @Arg('reason', () => String, { nullable: true, description: 'Why. It stands in the audit log.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Meter> {
    return createMeter(ctx, input);
  }

  @Mutation(() => Meter, { description: 'Changes how a meter is shown. Errors: NOT_FOUND.' })
  updateMeter(
    @Arg('id', () => ID, { description: 'The id of the meter.' }) id: string,
    @Arg('input', () => UpdateMeterInput, { description: 'What changes.' }) changes: UpdateMeterInput,
    @Arg('reason', () => String, { nullable: true, description: 'Why. It stands in the audit log.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Meter> {
    return updateMeter(ctx, { id, changes });
  }

  @Mutation(() => Meter, {
    description:
      'Puts a meter away that no plan limits, so that none can. What was counted stays. Safe to repeat. Errors: NOT_FOUND, METER_IN_USE.',
  })
  archiveMeter(
    @Arg('id', () => ID, { description: 'The id of the meter.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<Meter> {
    return archiveMeter(ctx, { id });
  }

  @Mutation(() => Meter, { description: 'Brings an archived meter back. Safe to repeat. Errors: NOT_FOUND.' })
  restoreMeter(
    @Arg('id', () => ID, { description: 'The id of the meter.' }) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why. It stands in the audit log.' })
    _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Meter> {
    return restoreMeter(ctx, { id });
  }

  @Mutation(() => Boolean, {
    description: 'Deletes a meter that nothing uses. Errors: NOT_FOUND, METER_IN_USE.',
  })
  deleteMeter(
    @Arg('id', () => ID, { description: 'The id of the meter.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<true> {
    return deleteMeter(ctx, { id });
  }
}
