import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { bulkAct, type BulkAct, type BulkInput } from '../bulk/bulk-act.ts';
import { BulkOperation } from '../bulk/bulk-operation.entity.ts';
import { planBulk } from '../bulk/plan-bulk.ts';
import type { Ctx as Context } from '../kit/context.ts';
import {
  chosenOrganizations,
  organizationFingerprint,
  SelectOrganizationsInput,
} from '../organizations/organization-bulk.resolver.ts';
import { tagOrganization, type TagOrganization } from './tag-organization.ts';
import { Tag } from './tag.entity.ts';
import { untagOrganization } from './untag-organization.ts';

const tags = {
  ...chosenOrganizations,
  permission: 'tag.write',
  fingerprint: `${organizationFingerprint} || coalesce((select string_agg(o.tag_id::text, ',' order by o.tag_id) from organization_tag o where o.organization_id = t.id), '')`,
} as const;
const which = (organizationId: string, { given }: BulkInput): TagOrganization => ({
  organizationId,
  tagId: String(given['tagId']),
});

const tagMany = bulkAct({
  ...tags,
  action: 'tagOrganization',
  run: (ctx, id, input) => tagOrganization(ctx, which(id, input)),
});
const untagMany = bulkAct({
  ...tags,
  action: 'untagOrganization',
  run: (ctx, id, input) => untagOrganization(ctx, which(id, input)),
});

const idOf = { description: 'The id of the tag.' };
const selected = { description: 'Which ones, and why.' };
const errors = 'Nothing happens until it is started. Errors: BAD_USER_INPUT, FORBIDDEN, NOT_FOUND.';

async function plan(
  ctx: Context,
  act: BulkAct,
  input: SelectOrganizationsInput,
  tagId: string,
): Promise<BulkOperation> {
  const { name } = await ctx.read.find(Tag, tagId);
  return planBulk(ctx, act, { ...input, given: { tagId }, about: name });
}

@Resolver()
export class TagBulkResolver {
  @Mutation(() => BulkOperation, {
    description: `Begins the dry run of putting a tag on many organizations. ${errors}`,
  })
  planTagOrganizations(
    @Arg('input', () => SelectOrganizationsInput, selected) input: SelectOrganizationsInput,
    @Arg('tagId', () => ID, idOf) tagId: string,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    return plan(ctx, tagMany, input, tagId);
  }

  @Mutation(() => BulkOperation, {
    description: `Begins the dry run of taking a tag off many organizations. ${errors}`,
  })
  planUntagOrganizations(
    @Arg('input', () => SelectOrganizationsInput, selected) input: SelectOrganizationsInput,
    @Arg('tagId', () => ID, idOf) tagId: string,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    return plan(ctx, untagMany, input, tagId);
  }
}
