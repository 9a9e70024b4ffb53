import { UserError } from './errors.ts';

/**
 * A text without the spaces around it; spaces alone are none.
 *
 * @example user.name = said(input.name, 'name');
 */
export function said(text: string, field: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new UserError('BAD_USER_INPUT', `${field} must not be empty.`, { field });
  return trimmed;
}
