import { asksForOwner } from '../billing/find-provider.ts';
import { Invoice } from '../invoices/invoice.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { subscriber } from '../kit/outbox.ts';
import { InboundEvent } from '../webhooks/inbound-event.entity.ts';
import { tellToConfirm } from './tell-to-confirm.ts';

interface News {
  readonly ids: readonly string[];
}

/** A bank has asked for the owner, at a renewal or at the first payment. */
export const tellOwnerToConfirm = subscriber(
  'events.processed',
  'tell-owner-to-confirm',
  (job, { ids }: News) => job.deed({ action: 'tellOwner', onlyIfChanged: true }, (ctx) => tell(ctx, ids)),
);

async function tell(ctx: Ctx, ids: readonly string[]): Promise<void> {
  const events = await ctx.em.find(
    InboundEvent,
    { id: { $in: [...ids] } },
    { fields: ['provider', 'type', 'providerInvoiceId'] },
  );
  for (const { provider, type, providerInvoiceId } of events) {
    if (!providerInvoiceId || !asksForOwner(provider).includes(type)) continue;
    const invoice = await ctx.em.findOne(Invoice, { provider, providerInvoiceId });
    if (invoice) await tellToConfirm(ctx, invoice);
  }
}
