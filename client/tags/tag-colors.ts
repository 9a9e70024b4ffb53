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
