import { ref } from '@mikro-orm/core';
import { Field, InputType } from 'type-graphql';
import { App } from '../apps/app.entity.ts';
import { emailBounds, nameBounds } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { said } from '../kit/said.ts';
import { Membership, MembershipRole, MembershipStatus } from '../organizations/membership.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { updateOrganization } from '../organizations/update-organization.ts';
import { takeTurn, toldAccount } from './app-account.ts';
import { AppOrganization } from './app-organization.entity.ts';
import { chooseSlug } from './choose-slug.ts';
import { askingApp, findCustomerId } from './customer-of.ts';
import { externalIdBounds } from './external-id.ts';

@InputType({ description: 'Who answers for the bill of an organization.' })
export class OwnerInput {
  @Field(() => String, { description: 'What the app calls the person, unique within the app.' })
  @Bounds(externalIdBounds)
  externalId!: string;

  @Field(() => String, { description: 'The e-mail address. Who has an account with it becomes the owner.' })
  @Bounds(emailBounds)
  email!: string;

  @Field(() => String, { description: 'The full name, for who has no account yet.' })
  @Bounds(nameBounds)
  name!: string;
}

@InputType({ description: 'A customer of the app, as it is now.' })
export class UpsertOrganizationInput {
  @Field(() => String, { description: 'What the app calls it, unique within the app. It never changes.' })
  @Bounds(externalIdBounds)
  externalId!: string;

  @Field(() => String, { description: 'The name of the organization, as its members write it.' })
  @Bounds({ minLength: 1, maxLength: 120 })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where it is at home: an ISO-3166 code of two capital letters. Left out, it stays; null clears it.',
  })
  @Bounds({ pattern: '^[A-Z]{2}$' })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A phone number to reach it, with the country code. Left out, it stays; null clears it.',
  })
  @Bounds({ maxLength: 40 })
  phone?: string | null;

  @Field(() => OwnerInput, {
    nullable: true,
    description:
      'Who answers for the bill. Needed for an organization that the app tells of for the first time; later it changes nothing.',
  })
  owner?: OwnerInput | null;
}

/** Makes the customer of an app known, or brings what is known up to date. The same again changes nothing. */
export async function upsertOrganization(ctx: Ctx, input: UpsertOrganizationInput): Promise<Organization> {
  const { externalId, owner: _, ...fields } = input;
  await takeTurn(ctx, 'organization', externalId);
  const id = await findCustomerId(ctx, externalId);
  return id ? updateOrganization(ctx, id, fields) : found(ctx, input);
}

async function found(
  ctx: Ctx,
  { externalId, owner, ...fields }: UpsertOrganizationInput,
): Promise<Organization> {
  if (!owner)
    throw new UserError('OWNER_NEEDED', 'A new organization needs somebody who answers for the bill.', {
      field: 'owner',
    });
  const user = await toldAccount(ctx, owner, 'owner.');
  const createdAt = ctx.clock.now();
  const name = said(fields.name, 'name');
  const slug = await chooseSlug(ctx, name);
  const organization = ctx.em.create(Organization, { ...fields, name, slug, createdAt });
  target(ctx, organization);
  ctx.em.create(AppOrganization, {
    app: ref(App, askingApp(ctx)),
    organization: ref(organization),
    externalId,
    createdAt,
  });
  ctx.em.create(Membership, {
    organization: ref(organization),
    user: ref(user),
    role: MembershipRole.OWNER,
    status: MembershipStatus.ACTIVE,
    isPrimary: (await ctx.em.count(Membership, { user, isPrimary: true })) === 0,
    createdAt,
  });
  await ctx.em.flush();
  return organization;
}
