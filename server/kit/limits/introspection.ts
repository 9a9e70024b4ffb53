import type { Caller } from '../context.ts';

/** Whether someone may see the schema: staff, who have a playground, and programs with a key. To strangers and customers it is not shown. */
export const mayIntrospect = ({ kind }: Caller): boolean =>
  kind === 'staff' || kind === 'integrator' || kind === 'system';

/**
 * A message without graphql-js's guess at what was meant, which would tell the schema name by name.
 *
 * @example withoutSuggestion('Cannot query field "nam" on type "User". Did you mean "name"?')
 * // Cannot query field "nam" on type "User".
 */
export const withoutSuggestion = (message: string): string => message.replace(/ Did you mean .*\?$/s, '');
