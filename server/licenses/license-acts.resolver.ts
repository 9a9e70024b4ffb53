import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { assignLicense, AssignLicenseInput } from './assign-license.ts';
import { extendLicense, ExtendLicenseInput } from './extend-license.ts';
import { issueLicense, IssueLicenseInput } from './issue-license.ts';
import { issueLicenses, IssueLicensesInput } from './issue-licenses.ts';
import { LicenseActivation } from './license-activation.entity.ts';
import { LicenseBatch } from './license-batch.entity.ts';
import { License } from './license.entity.ts';
import { reissueLicense } from './reissue-license.ts';
import { releaseActivation } from './release-activation.ts';
import { revokeLicense } from './revoke-license.ts';
import { suspendLicense } from './suspend-license.ts';
import { unsuspendLicense } from './unsuspend-license.ts';
import { updateLicense, UpdateLicenseInput } from './update-license.ts';

const idOf = { description: 'The id of the license.' };
const why = { description: 'Why; the audit log keeps it.' };
const optional = { nullable: true, ...why };

/** What the staff does. */
@Resolver()
export class LicenseActsResolver {
  @Mutation(() => License, {
    description:
      'Issues a license; its key is made here. Errors: NOT_FOUND, APP_ARCHIVED, PLAN_OF_OTHER_PRODUCT, NOT_A_MEMBER, ORGANIZATION_CLOSED, DATE_IN_THE_PAST, IDEMPOTENCY_KEY_REUSED, BAD_USER_INPUT.',
  })
  issueLicense(
    @Arg('input', () => IssueLicenseInput, { description: 'For whom, and what it gives.' })
    input: IssueLicenseInput,
    @Ctx() ctx: Context,
  ): Promise<License> {
    return issueLicense(ctx, input);
  }

  @Mutation(() => LicenseBatch, {
    description:
      'Makes up to 500 keys that nobody holds yet: all, or none. `/export/licenses.csv` filtered by the batch downloads them. Errors: NOT_FOUND, APP_ARCHIVED, PLAN_OF_OTHER_PRODUCT, DATE_IN_THE_PAST, IDEMPOTENCY_KEY_REUSED, BAD_USER_INPUT.',
  })
  issueLicenses(
    @Arg('input', () => IssueLicensesInput, { description: 'How many, and what they give.' })
    input: IssueLicensesInput,
    @Ctx() ctx: Context,
  ): Promise<LicenseBatch> {
    return issueLicenses(ctx, input);
  }

  @Mutation(() => License, {
    description:
      'Hands a key of a batch out, or a license over to somebody else. Errors: NOT_FOUND, LICENSE_REVOKED, NOT_A_MEMBER, ORGANIZATION_CLOSED, BAD_USER_INPUT.',
  })
  assignLicense(
    @Arg('input', () => AssignLicenseInput, { description: 'Which one, and to whom.' })
    input: AssignLicenseInput,
    @Ctx() ctx: Context,
  ): Promise<License> {
    return assignLicense(ctx, input);
  }

  @Mutation(() => License, {
    description:
      'Changes how many machines a license is for, its domain and its note. Errors: NOT_FOUND, LICENSE_REVOKED, MACHINES_IN_USE, BAD_USER_INPUT.',
  })
  updateLicense(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('input', () => UpdateLicenseInput, { description: 'What changes.' }) changes: UpdateLicenseInput,
    @Arg('reason', () => String, why) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<License> {
    return updateLicense(ctx, { id, changes });
  }

  @Mutation(() => License, {
    description:
      'Stops a license from working until it is lifted; its machines keep their places. Safe to repeat. Errors: NOT_FOUND, LICENSE_REVOKED.',
  })
  suspendLicense(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, why) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<License> {
    return suspendLicense(ctx, { id });
  }

  @Mutation(() => License, {
    description:
      'Lets a suspended license work again, unless its end has come meanwhile. Safe to repeat. Errors: NOT_FOUND, LICENSE_REVOKED.',
  })
  unsuspendLicense(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, optional) _reason: string | null,
    @Ctx() ctx: Context,
  ): Promise<License> {
    return unsuspendLicense(ctx, { id });
  }

  @Mutation(() => License, {
    description:
      'Moves the end of a license to later, or takes it away; one that has expired works again. Safe to repeat. Errors: NOT_FOUND, LICENSE_REVOKED, DATE_IN_THE_PAST, NOT_AN_EXTENSION.',
  })
  extendLicense(
    @Arg('input', () => ExtendLicenseInput, { description: 'Which one, and until when.' })
    input: ExtendLicenseInput,
    @Ctx() ctx: Context,
  ): Promise<License> {
    return extendLicense(ctx, input);
  }

  @Mutation(() => License, {
    description:
      'Takes a license away for good; only another one can take its place. Safe to repeat. Errors: NOT_FOUND.',
  })
  revokeLicense(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('reason', () => String, why) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<License> {
    return revokeLicense(ctx, { id });
  }

  @Mutation(() => License, {
    description:
      'Revokes a license and gives another one in its place, with another key and no machines. Safe to repeat: it gives the same one again. Errors: NOT_FOUND.',
  })
  reissueLicense(
    @Arg('id', () => ID, { description: 'The id of the license that goes.' }) id: string,
    @Arg('reason', () => String, why) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<License> {
    return reissueLicense(ctx, { id });
  }

  @Mutation(() => LicenseActivation, {
    description:
      'Takes the place of a machine away, so that another one may have it; it does not count as a change of machines. Safe to repeat. Errors: NOT_FOUND.',
  })
  releaseActivation(
    @Arg('id', () => ID, { description: 'The id of the activation.' }) id: string,
    @Arg('reason', () => String, why) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<LicenseActivation> {
    return releaseActivation(ctx, { id });
  }
}
