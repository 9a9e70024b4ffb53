import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { activateLicense, ActivateLicenseInput, typedKeyBounds } from './activate-license.ts';
import { checkOutLease, CheckOutLeaseInput } from './check-out-lease.ts';
import { deactivateLicense } from './deactivate-license.ts';
import { heartbeatLease } from './heartbeat-lease.ts';
import { fingerprintBounds, LicenseActivation } from './license-activation.entity.ts';
import { fileDayBounds, licenseFile, LicenseFile } from './license-file.ts';
import { LicenseLease } from './license-lease.entity.ts';
import { License } from './license.entity.ts';
import { releaseLease } from './release-lease.ts';
import { validateLicense, LicenseValidation } from './validate-license.ts';

const typed = { description: 'The key of the license, as somebody typed it.' };
const machine = { description: 'What the app knows the machine by.' };
const where = { nullable: true, description: 'Where it runs, for a license that is bound to a domain.' };
const leaseId = { description: 'The id of the lease.' };

/** What programs do with licenses, by a key of their app. */
@Resolver()
export class LicenseUseResolver {
  @Query(() => LicenseValidation, {
    description:
      'Whether a license lets somebody use the app at this moment. A no is an answer with its reason, not an error; a license of another app is UNKNOWN. Scope: LICENSES_READ.',
  })
  validateLicense(
    @Arg('key', () => String, typed) @Bounds(typedKeyBounds) key: string,
    @Arg('fingerprint', () => String, {
      nullable: true,
      description: 'What the app knows the machine by. Left out, machines do not matter.',
    })
    @Bounds(fingerprintBounds)
    fingerprint: string | null,
    @Arg('domain', () => String, where) @Bounds({ maxLength: 253 }) domain: string | null,
    @Ctx() ctx: Context,
  ): Promise<LicenseValidation> {
    return validateLicense(ctx, { key, fingerprint, domain });
  }

  @Query(() => LicenseFile, {
    description:
      'The license as a signed file for a machine that has a place of it, to work without a network. A file cannot be taken back, it ends by itself. Scope: LICENSES_READ. Errors: NOT_FOUND, LICENSE_REVOKED, LICENSE_SUSPENDED, LICENSE_EXPIRED, LICENSE_NO_ACCESS, LICENSE_DOMAIN_MISMATCH, LICENSE_NOT_ACTIVATED, BAD_USER_INPUT.',
  })
  licenseFile(
    @Arg('key', () => String, typed) @Bounds(typedKeyBounds) key: string,
    @Arg('fingerprint', () => String, machine) @Bounds(fingerprintBounds) fingerprint: string,
    @Arg('days', () => Int, {
      defaultValue: 30,
      description: 'For how many days it is good, at most a year.',
    })
    @Bounds(fileDayBounds)
    days: number,
    @Arg('domain', () => String, where) @Bounds({ maxLength: 253 }) domain: string | null,
    @Ctx() ctx: Context,
  ): Promise<LicenseFile> {
    return licenseFile(ctx, { key, fingerprint, days, domain });
  }

  @Mutation(() => LicenseActivation, {
    description:
      'Gives a machine a place of a license. Safe to repeat: a machine that has a place keeps it. Each place changes its machine at most three times in thirty days. Scope: LICENSES_ACTIVATE. Errors: NOT_FOUND, LICENSE_REVOKED, LICENSE_SUSPENDED, LICENSE_EXPIRED, LICENSE_NO_ACCESS, LICENSE_DOMAIN_MISMATCH, MACHINE_LIMIT, ACTIVATED_TOO_OFTEN, BAD_USER_INPUT.',
  })
  activateLicense(
    @Arg('input', () => ActivateLicenseInput, { description: 'Which license, and which machine.' })
    input: ActivateLicenseInput,
    @Ctx() ctx: Context,
  ): Promise<LicenseActivation> {
    return activateLicense(ctx, input);
  }

  @Mutation(() => LicenseActivation, {
    description:
      'Gives the place of a machine back, whatever the license is worth by now. Safe to repeat. Scope: LICENSES_ACTIVATE. Errors: NOT_FOUND, LICENSE_NOT_ACTIVATED.',
  })
  deactivateLicense(
    @Arg('key', () => String, typed) @Bounds(typedKeyBounds) key: string,
    @Arg('fingerprint', () => String, machine) @Bounds(fingerprintBounds) fingerprint: string,
    @Ctx() ctx: Context,
  ): Promise<LicenseActivation> {
    return deactivateLicense(ctx, { key, fingerprint });
  }

  @Mutation(() => LicenseLease, {
    description:
      'Takes a place of a shared license for some minutes. Safe to repeat: a machine that has one keeps it, for as long from now on. Scope: LICENSES_ACTIVATE. Errors: NOT_FOUND, LICENSE_NOT_FLOATING, NO_SEAT_FREE, LICENSE_REVOKED, LICENSE_SUSPENDED, LICENSE_EXPIRED, LICENSE_NO_ACCESS, LICENSE_DOMAIN_MISMATCH, BAD_USER_INPUT.',
  })
  checkOutLease(
    @Arg('input', () => CheckOutLeaseInput, { description: 'Which license, which machine, for how long.' })
    input: CheckOutLeaseInput,
    @Ctx() ctx: Context,
  ): Promise<LicenseLease> {
    return checkOutLease(ctx, input);
  }

  @Mutation(() => LicenseLease, {
    description:
      'Keeps a place of a shared license for as long again. Send it well before the lease ends. Scope: LICENSES_ACTIVATE. Errors: NOT_FOUND, LEASE_ENDED, LICENSE_REVOKED, LICENSE_SUSPENDED, LICENSE_EXPIRED, LICENSE_NO_ACCESS.',
  })
  async heartbeatLease(
    @Arg('id', () => ID, leaseId) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    await heartbeatLease(ctx, { id });
    return ctx.read.one(LicenseLease, info, { id });
  }

  @Mutation(() => LicenseLease, {
    description:
      'Gives a place of a shared license back at once. Safe to repeat. Scope: LICENSES_ACTIVATE. Errors: NOT_FOUND.',
  })
  async releaseLease(
    @Arg('id', () => ID, leaseId) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    await releaseLease(ctx, { id });
    return ctx.read.one(LicenseLease, info, { id });
  }
}

@Resolver(() => LicenseValidation)
export class LicenseValidationResolver {
  @FieldResolver(() => License, {
    nullable: true,
    description: 'The license itself; null where none was found.',
  })
  license(
    @Root() { licenseId }: LicenseValidation,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return licenseId ? ctx.read.one(License, info, { id: licenseId }) : null;
  }
}
