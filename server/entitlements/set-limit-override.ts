import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { Meter } from '../catalog/meter.entity.ts';
import { limitBounds } from '../catalog/plan-limit.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { WholeNumber } from '../kit/whole-number.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { countSeatsInUse } from '../subscriptions/count-seats-in-use.ts';
import { OverrideField } from '../subscriptions/override-field.ts';
import { Override } from '../subscriptions/override.entity.ts';
import { reasonBounds } from '../subscriptions/override-subscription.ts';
import { refusePastEnd } from '../subscriptions/refuse-past-end.ts';
import { seatsMeter } from './derive-entitlement.ts';

@InputType({ description: 'A limit for one organization: either a number, or none at all.' })
export class SetLimitOverrideInput {
  @Field(() => ID, { description: 'The id of the organization.' })
  organizationId!: string;

  @Field(() => ID, { description: 'The id of the product that the limit is for.' })
  productId!: string;

  @Field(() => String, { description: 'The key of the meter.' })
  meterKey!: string;

  @Field(() => WholeNumber, { nullable: true, description: 'The limit. At least 1 for seats.' })
  @Bounds(limitBounds)
  value?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether there is to be no limit.' })
  unlimited!: boolean;

  @Field(() => Date, { nullable: true, description: 'When it ends by itself; left out, it does not.' })
  expiresAt?: Date | null;

  @Field(() => String, { description: 'Why; it is shown beside the limit, and the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

/** Sets a limit that holds whatever the plan says, now and after a change of plan. */
export async function setLimitOverride(ctx: Ctx, input: SetLimitOverrideInput): Promise<Override> {
  // also the lock under which one limit is set after the other
  const organization = await ctx.read.lock(Organization, input.organizationId);
  const product = await ctx.read.find(Product, input.productId);
  const meter = await ctx.em.findOne(Meter, { key: input.meterKey });
  if (!meter)
    throw new UserError('METER_UNKNOWN', `There is no meter ${input.meterKey}.`, { field: 'meterKey' });
  refusePastEnd(ctx, input.expiresAt);
  const value = await valueOf(ctx, input);
  const standing = { organization, product, meter, field: OverrideField.LIMIT, revokedAt: null };
  const earlier = await ctx.em.findOne(Override, standing);
  const expiresAt = input.expiresAt ?? null;
  if (earlier?.value === value && earlier.expiresAt?.getTime() === expiresAt?.getTime()) return earlier;
  if (earlier) {
    earlier.revokedAt = ctx.clock.now();
    // one may stand at a time, at every moment
    await ctx.em.flush();
  }
  const override = ctx.em.create(Override, {
    ...{ organization: ref(organization), product: ref(product), meter: ref(meter) },
    ...{ field: OverrideField.LIMIT, value, mirrored: null, expiresAt, reason: input.reason.trim() },
    author: ctx.caller.userId ? ref(User, ctx.caller.userId) : null,
    createdAt: ctx.clock.now(),
  });
  await publish(ctx, 'entitlement.changed', {
    organizationId: organization.id,
    productId: product.id,
    meterKey: meter.key,
  });
  return override;
}

async function valueOf(
  ctx: Ctx,
  { value, unlimited, meterKey, organizationId }: SetLimitOverrideInput,
): Promise<string | null> {
  const isGiven = typeof value === 'number';
  if (isGiven === unlimited)
    throw new UserError('BAD_USER_INPUT', 'Say either a number, or that there is no limit.', {
      field: 'value',
    });
  if (!isGiven) return null;
  if (meterKey !== seatsMeter) return String(value);
  if (value < 1)
    throw new UserError('BAD_USER_INPUT', 'An organization has at least one seat.', { field: 'value' });
  const inUse = await countSeatsInUse(ctx, organizationId);
  if (value >= inUse) return String(value);
  throw new UserError(
    'SEATS_IN_USE',
    `${inUse} members take a seat. Remove members first, or allow ${inUse}.`,
    {
      field: 'value',
    },
  );
}
