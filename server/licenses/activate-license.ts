import { ref } from '@mikro-orm/core';
import { Field, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { changesPerPlace, countMachines } from './count-machines.ts';
import { fingerprintBounds, LicenseActivation, machineNameBounds } from './license-activation.entity.ts';
import type { License } from './license.entity.ts';
import { lockUsableLicense } from './lock-usable-license.ts';

/** As somebody may type it, and no longer. */
export const typedKeyBounds = { minLength: 1, maxLength: 60 } as const;

@InputType({ description: 'Which license is to be used on which machine.' })
export class ActivateLicenseInput {
  @Field(() => String, { description: 'The key of the license, as somebody typed it.' })
  @Bounds(typedKeyBounds)
  key!: string;

  @Field(() => String, {
    description:
      'What the app knows the machine by, at least 8 characters; the same machine always gives the same.',
  })
  @Bounds(fingerprintBounds)
  fingerprint!: string;

  @Field(() => String, { nullable: true, description: 'What people call the machine.' })
  @Bounds(machineNameBounds)
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it runs, for a license that is bound to a domain.',
  })
  @Bounds({ maxLength: 253 })
  domain?: string | null;
}

/** Gives a machine a place. One that has a place keeps it: repeating it changes nothing. */
export async function activateLicense(ctx: Ctx, input: ActivateLicenseInput): Promise<LicenseActivation> {
  const license = await lockUsableLicense(ctx, input);
  const { fingerprint, name = null } = input;
  const standing = await ctx.em.findOne(LicenseActivation, { license, fingerprint, deactivatedAt: null });
  if (standing) return standing;
  await refuseFull(ctx, license);
  const activation = ctx.em.create(LicenseActivation, {
    ...{ license: ref(license), fingerprint, name: name?.trim() || null, activatedAt: ctx.clock.now() },
  });
  await ctx.em.flush();
  return activation;
}

/** The license is locked: of many machines that come at once, each sees those before it. */
async function refuseFull(ctx: Ctx, { id, machineLimit: limit }: License): Promise<void> {
  if (typeof limit !== 'number') return;
  const { inUse, recent } = await countMachines(ctx, id);
  if (inUse >= limit)
    throw new UserError('MACHINE_LIMIT', `All ${limit} places are taken. Deactivate another machine first.`, {
      field: 'fingerprint',
    });
  if (recent >= limit * changesPerPlace)
    throw new UserError(
      'ACTIVATED_TOO_OFTEN',
      `It was activated ${recent} times in thirty days. Whoever sold it can free a place.`,
      { field: 'fingerprint' },
    );
}
