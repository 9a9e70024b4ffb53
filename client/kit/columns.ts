import type { Money } from './money.ts';

/** A short word in a color, beside a title. */
export interface BadgeCell {
  label: string;
  color: 'neutral' | 'primary' | 'info' | 'success' | 'warning' | 'error';
}

/** A title with a second line under it. */
export interface TitleCell {
  title: string;
  detail?: string | null;
  /** Shows a monogram before the title. */
  avatar?: boolean;
  /** The first two are shown, and how many there are besides. */
  badges?: readonly BadgeCell[];
}

/** How much of something is used. */
export interface ShareCell {
  used: number;
  /** Null where there is no bound. */
  of: number | null;
}

interface ColumnBase {
  title: string;
  /** Leaves the title to screen readers, where the content speaks for itself. */
  silent?: boolean;
  /** A CSS width; a column without one takes what is left. */
  width?: string;
  /** The order of the list that a click on the heading asks for, and whether it starts with the greatest. */
  sort?: { order: string; descending?: boolean };
  /** On a phone only the title, the status and the columns that say so are shown: below the title, or in the corner beside the status. */
  phone?: boolean | 'corner';
  /** Hidden where the window is narrower than this. */
  from?: 'lg' | 'xl' | undefined;
  /** Hidden until somebody chooses it. */
  hidden?: true;
  /** The variable of the list's query that lets it ask for what is shown here. */
  asks?: string;
}

/** A column of a table: data, not markup. */
export type Column<Row> = ColumnBase &
  (
    | { kind: 'title'; value: (row: Row) => TitleCell }
    | {
        kind: 'status';
        value: (row: Row) => string | null | undefined;
        /** Stands behind its title on a phone: on and off are no status of the whole. */
        named?: true;
      }
    | { kind: 'text' | 'time' | 'id'; value: (row: Row) => string | null | undefined }
    | { kind: 'number'; value: (row: Row) => number | null | undefined }
    | { kind: 'share'; value: (row: Row) => ShareCell | null | undefined }
    | {
        kind: 'money';
        /** Several are several currencies: the first one stands out. */
        value: (row: Row) => Money | readonly Money[] | null | undefined;
        /** A second line under the amount. */
        detail?: (row: Row) => string | null | undefined;
      }
    | { kind: 'slot'; name: string }
  );

/**
 * Whether a column's content is aligned to the right, as numbers and money are.
 *
 * @example
 * isRight({ kind: 'money', … }); // true
 */
export function isRight<Row>(column: Column<Row>): boolean {
  return column.kind === 'money' || column.kind === 'number';
}
