import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { bulkAct, type BulkInput } from '../bulk/bulk-act.ts';
import { BulkOperation } from '../bulk/bulk-operation.entity.ts';
import { planBulk } from '../bulk/plan-bulk.ts';
import { chosenUsers, SelectUsersInput } from '../bulk/user-bulk.resolver.ts';
import { Plan } from '../catalog/plan.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import {
  chosenOrganizations,
  organizationFingerprint,
  SelectOrganizationsInput,
} from '../organizations/organization-bulk.resolver.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { changePlanByHand } from './change-plan-by-hand.ts';
import { hasEnded } from './choose-current.ts';
import { Subscription } from './subscription.entity.ts';

const changes = {
  action: 'changePlan',
  permission: 'subscription.override',
  fingerprint: `${organizationFingerprint} || coalesce((select md5(string_agg(to_jsonb(s)::text, ',' order by s.id)) from subscription s where s.organization_id = t.id), '')`,
  run: (ctx: Context, id: string, { given }: BulkInput) => changePlanOf(ctx, id, String(given['planId'])),
};
const changePlans = bulkAct({ ...changes, ...chosenOrganizations });
const changePlansOfUsers = bulkAct({
  ...changes,
  ...chosenUsers,
  through: {
    entity: Organization,
    id: `(select m.organization_id from membership m where m.user_id = t.id and m.is_primary)`,
    nowhere: 'This person has no organization, and so no plan.',
    again: 'Their organization is in this operation already, with another person.',
  },
});

/** The live subscription to the product of the plan moves to the plan. */
async function changePlanOf(ctx: Context, organizationId: string, planId: string): Promise<void> {
  const plan = await ctx.read.find(Plan, planId);
  const bought = await ctx.em.find(Subscription, { organization: organizationId, product: plan.product.id });
  const live = bought.find((subscription) => !hasEnded(subscription));
  if (!live)
    throw new UserError('NO_SUBSCRIPTION', 'There is no live subscription to the product of this plan.');
  await changePlanByHand(ctx, { subscriptionId: live.id, planKey: plan.key });
}

@Resolver()
export class PlanBulkResolver {
  @Mutation(() => BulkOperation, {
    description:
      'Begins the dry run of moving the subscriptions of many organizations to a plan. Those that a provider bills are refused, each by itself. Nothing happens until it is started. Errors: BAD_USER_INPUT, FORBIDDEN, NOT_FOUND.',
  })
  async planChangePlans(
    @Arg('input', () => SelectOrganizationsInput, { description: 'Which ones, and why.' })
    input: SelectOrganizationsInput,
    @Arg('planId', () => ID, { description: 'The id of the plan.' }) planId: string,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    const { name } = await ctx.read.find(Plan, planId);
    return planBulk(ctx, changePlans, { ...input, given: { planId }, about: name });
  }

  @Mutation(() => BulkOperation, {
    description:
      'Begins the dry run of moving many people to a plan. The plan of a person is the plan of their primary organization: that one moves, once, and each line names it. Those that a provider bills are refused, each by itself. Nothing happens until it is started. Errors: BAD_USER_INPUT, FORBIDDEN, NOT_FOUND.',
  })
  async planChangePlansOfUsers(
    @Arg('input', () => SelectUsersInput, { description: 'Whom, and why.' }) input: SelectUsersInput,
    @Arg('planId', () => ID, { description: 'The id of the plan.' }) planId: string,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    const { name } = await ctx.read.find(Plan, planId);
    return planBulk(ctx, changePlansOfUsers, { ...input, given: { planId }, about: name });
  }
}
