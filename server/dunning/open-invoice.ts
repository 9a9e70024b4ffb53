import { InvoiceStatus } from '../billing/provider-money.ts';
import { Invoice } from '../invoices/invoice.entity.ts';
import type { Ctx } from '../kit/context.ts';
import type { Money } from '../kit/money.ts';
import type { Subscription } from '../subscriptions/subscription.entity.ts';

/** What is to be paid, and where. */
export interface Owed {
  readonly invoice: Invoice | null;
  readonly amount: Money;
}

/** The newest invoice of a subscription that is not paid; where none has arrived here yet, what a period costs. */
export async function findOwed(ctx: Pick<Ctx, 'em'>, subscription: Subscription): Promise<Owed> {
  const invoice = await ctx.em.findOne(
    Invoice,
    {
      subscription,
      status: { $in: [InvoiceStatus.OPEN, InvoiceStatus.UNCOLLECTIBLE] },
      dueAmount: { $gt: 0 },
    },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  );
  const { unitAmount, quantity, currency } = subscription;
  return {
    invoice,
    amount: invoice
      ? { amount: invoice.dueAmount, currency: invoice.currency }
      : { amount: unitAmount * quantity, currency },
  };
}
