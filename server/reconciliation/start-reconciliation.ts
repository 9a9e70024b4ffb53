import { Field, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { reasonBounds } from '../subscriptions/override-subscription.ts';
import { beginRun } from './begin-run.ts';
import { type ReconciliationRun, RunMode } from './reconciliation-run.entity.ts';

@InputType({ description: 'A run over everything that a provider has.' })
export class StartReconciliationInput {
  @Field(() => RunMode, {
    defaultValue: RunMode.COMPARE,
    description: 'Whether it only tells, or also takes over what the provider says.',
  })
  mode!: RunMode;

  @Field(() => String, {
    nullable: true,
    description: 'Why; the audit entries of what it repairs have it.',
  })
  @Bounds(reasonBounds)
  reason?: string | null;
}

/** Compares everything in the background. */
export const startReconciliation = (
  ctx: Ctx,
  { mode, reason }: StartReconciliationInput,
): Promise<ReconciliationRun> => beginRun(ctx, { mode, reason: reason?.trim() ?? null });
