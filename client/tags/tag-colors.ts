import type { BadgeCell } from '../kit/columns.ts';
import type { TagColor } from '../kit/schema.generated.ts';

/** The colors of the theme by their names in the API. */
export const colorOf: Readonly<Record<TagColor, BadgeCell['color']>> = {
  NEUTRAL: 'neutral',
  PRIMARY: 'primary',
  INFO: 'info',
  SUCCESS: 'success',
  WARNING: 'warning',
  ERROR: 'error',
};

/** What people call them. */
export const colorNames: Readonly<Record<TagColor, string>> = {
  NEUTRAL: 'Gray',
  PRIMARY: 'Indigo',
  INFO: 'Blue',
  SUCCESS: 'Green',
  WARNING: 'Amber',
  ERROR: 'Red',
};
