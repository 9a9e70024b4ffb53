import type { Ctx } from '../kit/context.ts';
import type { InvoiceTotals } from './invoice-totals.ts';

interface Row {
  readonly currency: string;
  readonly count: number;
  readonly invoiced: string;
  readonly paid: string;
  readonly outstanding: string;
  readonly overdue: string;
  readonly refunded: string;
}

// a payment need not belong to an invoice, so that each is added up by itself
const totals = `
  with billed as (
    select currency, count(*)::int as count, sum(total_amount) as invoiced, sum(paid_amount) as paid,
      coalesce(sum(due_amount) filter (where status = 'OPEN'), 0) as outstanding,
      coalesce(sum(due_amount) filter (where status = 'OPEN' and (due_at < $1 or attempt_count > 0)), 0) as overdue
    from invoice where status in ('OPEN', 'PAID', 'UNCOLLECTIBLE') and ($2::uuid is null or organization_id = $2)
    group by currency
  ), given_back as (
    select currency, sum(refunded_amount) as refunded
    from payment where refunded_amount > 0 and ($2::uuid is null or organization_id = $2)
    group by currency
  )
  select currency, coalesce(count, 0) as count, coalesce(invoiced, 0)::text as invoiced, coalesce(paid, 0)::text as paid,
    coalesce(outstanding, 0)::text as outstanding, coalesce(overdue, 0)::text as overdue, coalesce(refunded, 0)::text as refunded
  from billed full join given_back using (currency)
  order by billed.invoiced desc nulls last, currency`;

/** What was billed and paid in each currency, the one with most first: of all organizations, or of one. */
export async function readInvoiceTotals(ctx: Ctx, organizationId: string | null): Promise<InvoiceTotals[]> {
  const { rows } = await ctx.runtime.pool.query<Row>(totals, [ctx.clock.now(), organizationId]);
  return rows.map(({ currency, count, ...sums }) => {
    const of = (text: string) => ({ amount: Number(text), currency });
    return {
      ...{ currency, count },
      invoiced: of(sums.invoiced),
      paid: of(sums.paid),
      outstanding: of(sums.outstanding),
      overdue: of(sums.overdue),
      refunded: of(sums.refunded),
    };
  });
}
