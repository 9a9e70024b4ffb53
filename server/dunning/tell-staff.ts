import type { Ctx } from '../kit/context.ts';
import { formatMoney, majorUnits } from '../kit/money.ts';
import { sendMail } from '../mails/send-mail.ts';
import type { Subscription } from '../subscriptions/subscription.entity.ts';
import { readSetting } from '../system/setting.ts';
import type { Dunning } from './dunning.entity.ts';
import { staffAlertMail } from './dunning.mails.ts';
import { alertFromAmount, alertRecipients } from './dunning.settings.ts';
import { findOwed } from './open-invoice.ts';

/** Those of the staff who want to hear of failed renewals, where enough is at stake. */
export async function tellStaff(ctx: Ctx, dunning: Dunning, subscription: Subscription): Promise<void> {
  const recipients = await readSetting(ctx, alertRecipients);
  if (recipients.length === 0) return;
  const { amount } = await findOwed(ctx, subscription);
  if (Number(majorUnits(amount)) < (await readSetting(ctx, alertFromAmount))) return;
  const { name: plan } = await subscription.plan.loadOrFail();
  const { id: organizationId, name: organization } = await subscription.organization.loadOrFail();
  const page = `${ctx.config.publicUrl}/admin/subscriptions/${subscription.id}`;
  for (const email of recipients) {
    await sendMail(
      ctx,
      staffAlertMail,
      { to: { email, name: email }, organizationId, once: `dunning:${dunning.id}:alert:${email}` },
      { organization, plan, page, amount: formatMoney(amount) },
    );
  }
}
