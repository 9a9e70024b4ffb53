import { ref } from '@mikro-orm/core';
import { Field, InputType, Int } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { ActivateLicenseInput } from './activate-license.ts';
import { leaseBounds, LicenseLease } from './license-lease.entity.ts';
import { lockUsableLicense } from './lock-usable-license.ts';

@InputType({ description: 'Which shared license is to be used on which machine, and for how long.' })
export class CheckOutLeaseInput extends ActivateLicenseInput {
  @Field(() => Int, {
    defaultValue: 10,
    description: 'For how many minutes the place is kept without a sign of life: at most a day.',
  })
  @Bounds(leaseBounds)
  minutes!: number;
}

/** A sign of life that came in time may still be being written: nobody else gets the place so soon after its end. */
export const onItsWayMs = 5_000;

/** Takes one of the places of a shared license. A machine that has one keeps it, for as long from now on. */
export async function checkOutLease(ctx: Ctx, input: CheckOutLeaseInput): Promise<LicenseLease> {
  const license = await lockUsableLicense(ctx, input);
  const { floatingSeats } = license;
  if (typeof floatingSeats !== 'number')
    throw new UserError('LICENSE_NOT_FLOATING', 'This license is not shared: activate it instead.', {
      field: 'key',
    });
  const { fingerprint, minutes } = input;
  const now = ctx.clock.now();
  const own = await ctx.em.findOne(LicenseLease, { license, fingerprint });
  const holds = own !== null && own.expiresAt > now;
  const since = new Date(now.getTime() - onItsWayMs);
  const taken = holds ? 0 : await ctx.em.count(LicenseLease, { license, expiresAt: { $gt: since } });
  if (taken >= floatingSeats)
    throw new UserError('NO_SEAT_FREE', `All ${floatingSeats} places are taken. Try again in some minutes.`, {
      field: 'key',
    });
  const name = input.name?.trim() || (own?.name ?? null);
  const held = { name, minutes, heardAt: now, expiresAt: endOf(now, minutes) };
  if (own) return ctx.em.assign(own, { ...held, takenAt: holds ? own.takenAt : now });
  const lease = ctx.em.create(LicenseLease, { license: ref(license), fingerprint, takenAt: now, ...held });
  await ctx.em.flush();
  return lease;
}

/** Until when a sign of life keeps a place. */
export const endOf = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
