import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { bulkAct } from '../bulk/bulk-act.ts';
import { BulkOperation } from '../bulk/bulk-operation.entity.ts';
import { planBulk } from '../bulk/plan-bulk.ts';
import type { Ctx as Context } from '../kit/context.ts';
import type { AnyList } from '../kit/read/declarations.ts';
import { activateOrganization } from './activate-organization.ts';
import { Organization, Organizations } from './organization.entity.ts';
import { suspendOrganization } from './suspend-organization.ts';

/** A visit changes nothing that an act would find otherwise. */
export const organizationFingerprint = `md5((to_jsonb(t) - '{last_activity_at,last_activity_order}'::text[])::text)`;

/** What organizations are chosen from. */
export const chosenOrganizations = {
  entity: Organization,
  list: Organizations as unknown as AnyList,
} as const;

const organizations = {
  ...chosenOrganizations,
  permission: 'organization.suspend',
  fingerprint: organizationFingerprint,
} as const;

const suspend = bulkAct({
  ...organizations,
  action: 'suspendOrganization',
  run: (ctx, id, { reason }) => suspendOrganization(ctx, { id, reason }),
});
const activate = bulkAct({
  ...organizations,
  action: 'activateOrganization',
  run: (ctx, id) => activateOrganization(ctx, { id }),
});

@InputType({ description: 'Organizations to act on: those of these ids, or all that match the filter.' })
export class SelectOrganizationsInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'The ids, 10,000 at most. Without them a filter is needed.',
  })
  ids?: string[] | null;

  @Field(() => Organizations.Filter, {
    nullable: true,
    description:
      'All that match when the dry run begins; what matches later is left alone. An empty one is everything.',
  })
  filter?: object | null;

  @Field(() => String, {
    description:
      'Why. Each organization’s audit entry has it, and its owner is told where the act tells him.',
  })
  reason!: string;
}

const errors = 'Errors: BAD_USER_INPUT, FORBIDDEN.';

@Resolver()
export class OrganizationBulkResolver {
  @Mutation(() => BulkOperation, {
    description: `Begins the dry run of suspending many organizations. Nothing happens until it is started. ${errors}`,
  })
  planSuspendOrganizations(
    @Arg('input', () => SelectOrganizationsInput, { description: 'Which ones, and why.' })
    input: SelectOrganizationsInput,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    return planBulk(ctx, suspend, input);
  }

  @Mutation(() => BulkOperation, {
    description: `Begins the dry run of activating many organizations. Nothing happens until it is started. ${errors}`,
  })
  planActivateOrganizations(
    @Arg('input', () => SelectOrganizationsInput, { description: 'Which ones, and why.' })
    input: SelectOrganizationsInput,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    return planBulk(ctx, activate, input);
  }
}
