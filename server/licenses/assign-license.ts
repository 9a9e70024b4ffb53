import { Field, ID, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { holderOf, reasonBounds } from './issue-license.ts';
import { License } from './license.entity.ts';
import { refuseRevoked } from './refuse-revoked.ts';

@InputType({ description: 'Which license goes to whom.' })
export class AssignLicenseInput {
  @Field(() => ID, { description: 'The id of the license.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the organization that gets it. Left out, it is the one that the person signed up with.',
  })
  organizationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the person who holds it, a member. Left out, it is the owner of the organization.',
  })
  userId?: string | null;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

/** Hands a key of a batch out, or a license over to somebody else. Its machines keep their places. */
export async function assignLicense(ctx: Ctx, input: AssignLicenseInput): Promise<License> {
  const { organization, user } = await holderOf(ctx, input);
  const license = await ctx.read.lock(License, input.id);
  refuseRevoked(license);
  license.organization = organization;
  license.user = user;
  return license;
}
