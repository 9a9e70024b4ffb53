import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { createTag, CreateTagInput } from './create-tag.ts';
import { deleteTag } from './delete-tag.ts';
import { tagOrganization } from './tag-organization.ts';
import { Tag, Tags } from './tag.entity.ts';
import { untagOrganization } from './untag-organization.ts';
import { updateTag, UpdateTagInput } from './update-tag.ts';

const idOf = { description: 'The id of the tag.' };
const ofOrganization = { description: 'The id of the organization.' };
const optional = { nullable: true, description: 'Why; the audit log keeps it.' };

@Resolver()
export class TagResolver {
  @Query(() => Tags.Connection, { description: 'The tags that organizations can carry.' })
  tags(@Args(() => Tags.Args) _: object, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): unknown {
    return ctx.read.page(Tags, info);
  }

  @Mutation(() => Tag, { description: 'Makes a tag. Errors: TAG_EXISTS, BAD_USER_INPUT.' })
  createTag(
    @Arg('input', () => CreateTagInput, { description: 'The new tag.' }) input: CreateTagInput,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Tag> {
    return createTag(ctx, input);
  }

  @Mutation(() => Tag, {
    description:
      'Renames a tag, or colors it differently, wherever it is carried. Errors: NOT_FOUND, TAG_EXISTS, BAD_USER_INPUT.',
  })
  updateTag(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('input', () => UpdateTagInput, { description: 'What changes.' }) changes: UpdateTagInput,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Tag> {
    return updateTag(ctx, { id, changes });
  }

  @Mutation(() => Boolean, {
    description:
      'Deletes a tag; the organizations that carry it lose it. Its preview says which, and undoing gives it back to them. Errors: NOT_FOUND.',
  })
  deleteTag(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<true> {
    return deleteTag(ctx, { id });
  }

  @Mutation(() => Organization, {
    description:
      'Puts a tag on an organization, which can carry 20. Safe to repeat. Errors: NOT_FOUND, TOO_MANY_TAGS.',
  })
  tagOrganization(
    @Arg('organizationId', () => ID, ofOrganization) organizationId: string,
    @Arg('tagId', () => ID, idOf) tagId: string,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Organization> {
    return tagOrganization(ctx, { organizationId, tagId });
  }

  @Mutation(() => Organization, {
    description: 'Takes a tag off an organization. Safe to repeat. Errors: NOT_FOUND.',
  })
  untagOrganization(
    @Arg('organizationId', () => ID, ofOrganization) organizationId: string,
    @Arg('tagId', () => ID, idOf) tagId: string,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<Organization> {
    return untagOrganization(ctx, { organizationId, tagId });
  }
}
