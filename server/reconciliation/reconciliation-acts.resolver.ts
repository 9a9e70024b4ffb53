import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { afterCommit } from '../kit/pipeline.ts';
import { Discrepancy } from './discrepancy.entity.ts';
import { ReconciliationRun } from './reconciliation-run.entity.ts';
import { repairDiscrepancy, RepairDiscrepancyInput } from './repair-discrepancy.ts';
import { runSettled } from './run-settled.ts';
import { startReconciliation, StartReconciliationInput } from './start-reconciliation.ts';
import { syncOrganization } from './sync-organization.ts';

@Resolver()
export class ReconciliationActsResolver {
  @Mutation(() => ReconciliationRun, {
    description:
      'Has everything of one organization looked at at its provider, at once: our records take over what it says, and what that cannot mend is told. Waits up to five seconds for the run; one that is then still RUNNING goes on by itself. At most 10 a minute for each person. Errors: NOT_FOUND, PROVIDER_NOT_CONFIGURED, RATE_LIMITED.',
  })
  async syncOrganization(
    @Arg('organizationId', () => ID, { description: 'The id of the organization.' }) organizationId: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why; the audit log keeps it.' })
    reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<ReconciliationRun> {
    const run = await syncOrganization(ctx, { organizationId, reason });
    return afterCommit(run, (runtime) => runSettled(runtime, run.id));
  }

  @Mutation(() => ReconciliationRun, {
    description:
      'Begins to compare everything at the provider with what is here, in the background; in the mode SYNC our records take over what it says. One run at a time: while one is done, that one is answered. Errors: PROVIDER_NOT_CONFIGURED, RATE_LIMITED.',
  })
  startReconciliation(
    @Arg('input', () => StartReconciliationInput, { description: 'What it does with what it finds.' })
    input: StartReconciliationInput,
    @Ctx() ctx: Context,
  ): Promise<ReconciliationRun> {
    return startReconciliation(ctx, input);
  }

  @Mutation(() => Discrepancy, {
    description:
      'Repairs a discrepancy, with all that differs in the same object: our record takes over what the run saw at the provider, or what `repair` says. Overrides stay. Safe to repeat; can be undone, but for END_THERE. Errors: NOT_FOUND, MOVED_ON, OVERRIDDEN, NO_REPAIR, SUBSCRIPTION_LIVE, COMMAND_PENDING, PRODUCT_NEEDED, PRICE_UNFIT, RATE_LIMITED.',
  })
  repairDiscrepancy(
    @Arg('input', () => RepairDiscrepancyInput, { description: 'Which one, and why.' })
    input: RepairDiscrepancyInput,
    @Ctx() ctx: Context,
  ): Promise<Discrepancy> {
    return repairDiscrepancy(ctx, input);
  }
}
