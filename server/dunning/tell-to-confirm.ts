import { asksForOwner } from '../billing/find-provider.ts';
import { InvoiceStatus } from '../billing/provider-money.ts';
import type { Invoice } from '../invoices/invoice.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { formatMoney } from '../kit/money.ts';
import { tellOwner } from '../organizations/tell-owner.ts';
import { InboundEvent } from '../webhooks/inbound-event.entity.ts';
import { actionRequiredMail } from './dunning.mails.ts';

/** Whether the bank has asked for the owner of an invoice that is still to be paid. */
export async function waitsForOwner(ctx: Ctx, { provider, providerInvoiceId }: Invoice): Promise<boolean> {
  const asked = { provider, providerInvoiceId, type: { $in: [...asksForOwner(provider)] } };
  return (await ctx.em.count(InboundEvent, asked)) > 0;
}

/** Sends the owner to the page where the payment is confirmed, once for each invoice. */
export async function tellToConfirm(ctx: Ctx, invoice: Invoice): Promise<void> {
  if (invoice.status !== InvoiceStatus.OPEN || invoice.dueAmount <= 0) return;
  await tellOwner(
    ctx,
    invoice.organization.id,
    actionRequiredMail,
    ({ organization }) => ({
      organization,
      amount: formatMoney({ amount: invoice.dueAmount, currency: invoice.currency }),
      payLink: invoice.hostedUrl ?? null,
    }),
    `confirm:${invoice.id}`,
  );
}
