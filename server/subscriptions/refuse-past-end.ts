import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';

/** What has ended before it begins is a slip of the calendar. */
export function refusePastEnd(ctx: Ctx, date: Date | null | undefined, field = 'expiresAt'): void {
  if (!date || date > ctx.clock.now()) return;
  throw new UserError('DATE_IN_THE_PAST', 'This date lies in the past.', { field });
}
