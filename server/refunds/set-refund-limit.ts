import { ref } from '@mikro-orm/core';
import { Field, InputType } from 'type-graphql';
import { StaffRole } from '../identity/role.entity.ts';
import { User } from '../identity/user.entity.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { MinorUnits } from '../kit/money.ts';
import { reasonBounds } from '../subscriptions/override-subscription.ts';
import { ownName } from './own-name.ts';
import { currencyBounds, limitBounds, RefundLimit } from './refund-limit.entity.ts';

@InputType({ description: 'What people of a role may give back alone in a currency.' })
export class SetRefundLimitInput {
  @Field(() => StaffRole, { description: 'Whom it is for.' })
  role!: StaffRole;

  @Field(() => String, { description: 'The ISO-4217 code of the currency, in capitals: USD.' })
  @Bounds(currencyBounds)
  currency!: string;

  @Field(() => MinorUnits, { description: 'The most that one refund may be, in minor units.' })
  @Bounds(limitBounds)
  perRefund!: number;

  @Field(() => MinorUnits, {
    description: 'The most that one person may give back in 24 hours, in minor units; not below `perRefund`.',
  })
  @Bounds(limitBounds)
  perDay!: number;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

/** Sets the limit of a role in a currency, new or in place of the former one. */
export async function setRefundLimit(ctx: Ctx, input: SetRefundLimitInput): Promise<RefundLimit> {
  const userId = ownName(ctx);
  const { role, currency, perRefund, perDay } = input;
  if (perDay < perRefund)
    throw new UserError('BAD_USER_INPUT', 'A day cannot allow less than one refund.', { field: 'perDay' });
  const set = { perRefund, perDay, changedBy: ref(User, userId), changedAt: ctx.clock.now() };
  const known = await ctx.em.findOne(RefundLimit, { role, currency });
  if (!known) return ctx.em.create(RefundLimit, { role, currency, ...set });
  return Object.assign(await ctx.read.lock(RefundLimit, known.id), set);
}
