import { ref, UniqueConstraintViolationException } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { App } from '../apps/app.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { refuseClosed } from '../organizations/refuse-closed.ts';
import { AppOrganization } from './app-organization.entity.ts';
import { externalIdBounds } from './external-id.ts';

@InputType({ description: 'An organization that an app is to know.' })
export class LinkOrganizationInput {
  @Field(() => ID, { description: 'The id of the organization.' })
  organizationId!: string;

  @Field(() => ID, { description: 'The id of the app.' })
  appId!: string;

  @Field(() => String, { description: 'What the app calls it in its own database, unique within the app.' })
  @Bounds(externalIdBounds)
  externalId!: string;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds({ minLength: 1, maxLength: 500 })
  reason!: string;
}

/** Lets an app see an organization that is here already, by the id that it has there. */
export async function linkOrganization(ctx: Ctx, input: LinkOrganizationInput): Promise<AppOrganization> {
  const { externalId } = input;
  const organization = await ctx.read.lock(Organization, input.organizationId);
  refuseClosed(organization);
  const app = await ctx.read.lock(App, input.appId);
  if (await ctx.em.findOne(AppOrganization, { app, organization }))
    throw new UserError('ALREADY_LINKED', `${app.name} knows this organization already.`, { field: 'appId' });
  const link = ctx.em.create(AppOrganization, {
    app: ref(app),
    organization: ref(organization),
    externalId,
    createdAt: ctx.clock.now(),
  });
  try {
    await ctx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw new UserError('EXTERNAL_ID_TAKEN', `${app.name} calls another organization so.`, {
      field: 'externalId',
    });
  }
  return link;
}
