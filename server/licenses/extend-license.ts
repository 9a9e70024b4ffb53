import { Field, ID, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { refusePastEnd } from '../subscriptions/refuse-past-end.ts';
import { reasonBounds } from './issue-license.ts';
import { License } from './license.entity.ts';
import { LicenseStatus } from './license-status.ts';
import { refuseRevoked } from './refuse-revoked.ts';

@InputType({ description: 'Which license is to work for longer, and until when.' })
export class ExtendLicenseInput {
  @Field(() => ID, { description: 'The id of the license.' })
  id!: string;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when it works from now on, later than before; null is for ever.',
  })
  expiresAt!: Date | null;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

/** Moves the end of a license to later, or takes it away. One that has expired works again; one that is suspended stays so. */
export async function extendLicense(ctx: Ctx, input: ExtendLicenseInput): Promise<License> {
  const license = await ctx.read.lock(License, input.id);
  refuseRevoked(license);
  const expiresAt = input.expiresAt ?? null;
  refusePastEnd(ctx, expiresAt);
  const before = license.expiresAt ?? null;
  if (expiresAt && (!before || expiresAt < before))
    throw new UserError('NOT_AN_EXTENSION', 'It works for longer already.', { field: 'expiresAt' });
  license.expiresAt = expiresAt;
  if (license.status === LicenseStatus.EXPIRED) license.status = LicenseStatus.ACTIVE;
  return license;
}
