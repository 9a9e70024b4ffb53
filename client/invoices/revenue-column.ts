import type { Column } from '../kit/columns.ts';
import type { Money } from '../kit/money.ts';
import { count } from '../kit/words.ts';

interface Billed {
  invoiceCount?: number | null;
  lifetimeRevenue?: readonly Money[] | null;
}

/** What an organization has paid so far, and on how many invoices. Currencies do not add up, so nothing sorts by it. */
export const revenueColumn = <Row>(billedOf: (row: Row) => Billed | null | undefined): Column<Row> => ({
  title: 'Revenue',
  kind: 'money',
  value: (row) => billedOf(row)?.lifetimeRevenue,
  detail: (row) => {
    const invoices = billedOf(row)?.invoiceCount;
    return invoices ? count(invoices, 'invoice') : null;
  },
  width: '7rem',
  from: 'xl',
  asks: 'revenue',
});
