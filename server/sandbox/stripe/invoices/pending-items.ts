import type Stripe from 'stripe';
import type { Work } from '../work.ts';

export async function pendingItems(work: Work, subscription: string): Promise<Stripe.InvoiceItem[]> {
  const { rows } = await work.sql.query<{ body: Stripe.InvoiceItem }>(
    `select body from sandbox.stripe_object
     where object = 'invoiceitem' and body->>'invoice' is null
       and body#>>'{parent,subscription_details,subscription}' = $1 order by sequence`,
    [subscription],
  );
  return rows.map((row) => row.body);
}

/** What a customer owes beside the invoices: of one subscription, or all that belongs to none. */
export async function pendingItemsOf(
  work: Work,
  customer: string,
  subscription: string | undefined,
  currency: string,
): Promise<Stripe.InvoiceItem[]> {
  const { rows } = await work.sql.query<{ body: Stripe.InvoiceItem }>(
    `select body from sandbox.stripe_object
     where object = 'invoiceitem' and body->>'customer' = $1 and body->>'invoice' is null and body->>'currency' = $3
       and body#>>'{parent,subscription_details,subscription}' is not distinct from $2 order by sequence`,
    [customer, subscription ?? null, currency],
  );
  return rows.map((row) => row.body);
}
