import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import type { Subscription } from './subscription.entity.ts';

/** Between the start of the period and now: a provider prorates nothing else. */
export function prorationDateOf(
  ctx: Ctx,
  { currentPeriodStart: start }: Subscription,
  given: Date | null | undefined,
): Date {
  const now = ctx.clock.now();
  const date = given ?? now;
  if (date <= now && (!start || date >= start)) return date;
  throw new UserError('BAD_USER_INPUT', 'This date is not between the start of the period and now.', {
    field: 'prorationDate',
  });
}
