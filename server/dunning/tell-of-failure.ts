import type { Ctx } from '../kit/context.ts';
import { formatMoney } from '../kit/money.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { dayWords } from '../subscriptions/day-words.ts';
import type { Subscription } from '../subscriptions/subscription.entity.ts';
import { graceDays } from '../subscriptions/subscriptions.settings.ts';
import { readSetting } from '../system/setting.ts';
import type { Dunning } from './dunning.entity.ts';
import { paymentFailedMail } from './dunning.mails.ts';
import { findOwed } from './open-invoice.ts';
import { after, type Schedule } from './schedule.ts';
import { tellToConfirm, waitsForOwner } from './tell-to-confirm.ts';

interface Failure {
  readonly dunning: Dunning;
  readonly subscription: Subscription;
  readonly schedule: Schedule;
  readonly isLast: boolean;
}

/** A notice of the schedule. The first one asks for the confirmation instead, where that is all that is missing. */
export async function tellOfFailure(
  ctx: Ctx,
  { dunning, subscription, schedule, isLast }: Failure,
): Promise<void> {
  const { invoice, amount } = await findOwed(ctx, subscription);
  if (invoice && dunning.notices === 1 && (await waitsForOwner(ctx, invoice)))
    return tellToConfirm(ctx, invoice);
  const { name: plan } = await subscription.plan.loadOrFail();
  const graceEnd = after(dunning.startedAt, await readSetting(ctx, graceDays));
  const suspendAt =
    schedule.suspendAfterDays === null ? null : after(dunning.startedAt, schedule.suspendAfterDays);
  const now = ctx.clock.now();
  await tellOwner(
    ctx,
    subscription.organization.id,
    paymentFailedMail,
    ({ organization }) => ({
      ...{ organization, plan, amount: formatMoney(amount), payLink: invoice?.hostedUrl ?? null },
      graceEnd: dayWords(graceEnd),
      graceOver: graceEnd <= now ? 'yes' : null,
      // the first one reminds of nothing
      lastNotice: isLast && dunning.notices > 1 ? 'yes' : null,
      suspension: suspendAt && suspendAt > now ? dayWords(suspendAt) : null,
    }),
    `dunning:${dunning.id}:${dunning.lastDay}`,
  );
}
