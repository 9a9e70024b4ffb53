import { formatMoney } from '../kit/money.ts';
import { mailSource } from '../mails/preview-values.ts';
import type { Values } from '../mails/render-mail.ts';
import { dayWords } from '../subscriptions/day-words.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { graceDays } from '../subscriptions/subscriptions.settings.ts';
import { readSetting } from '../system/setting.ts';
import { findOwed } from './open-invoice.ts';
import { readSchedule } from './read-schedule.ts';
import { after } from './schedule.ts';

mailSource(async (ctx, organizationId): Promise<Values> => {
  const subscription = await ctx.em.findOne(
    Subscription,
    { organization: organizationId, isCurrent: true },
    { populate: ['plan'] },
  );
  if (!subscription) return {};
  const { invoice, amount } = await findOwed(ctx, subscription);
  const since = subscription.pastDueSince ?? ctx.clock.now();
  const { suspendAfterDays } = await readSchedule(ctx);
  const end = subscription.trialEndsAt ?? subscription.scheduledAt ?? subscription.currentPeriodEnd;
  return {
    ...{
      plan: subscription.plan.unwrap().name,
      amount: formatMoney(amount),
      seats: String(subscription.quantity),
    },
    payLink: invoice?.hostedUrl ?? null,
    graceEnd: dayWords(after(since, await readSetting(ctx, graceDays))),
    suspension: suspendAfterDays === null ? null : dayWords(after(since, suspendAfterDays)),
    page: `${ctx.config.publicUrl}/admin/subscriptions/${subscription.id}`,
    ...(end && { end: dayWords(end) }),
  };
});
