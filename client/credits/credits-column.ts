import type { Column } from '../kit/columns.ts';

interface Balance {
  currentAmount: number;
  currentUsed: number;
}

/** How much is gone of the credits that an organization lives on. */
export const creditsColumn = <Row>(creditsOf: (row: Row) => Balance | null | undefined): Column<Row> => ({
  title: 'Credits used',
  kind: 'share',
  value: (row) => {
    const credits = creditsOf(row);
    return credits && { used: credits.currentUsed, of: credits.currentAmount };
  },
  width: '9rem',
  hidden: true,
  asks: 'credits',
});
