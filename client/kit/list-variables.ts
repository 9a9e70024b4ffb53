import type { Filter } from './filters.ts';
import { leastTerm } from './finder.ts';

/**
 * The variables of a list's query from the state of its URL: search, filters, order and place.
 *
 * @example
 * listVariables({ q: 'ada', state: 'ACTIVE', after: 'abc' }, { filters, size: 25 });
 * // { first: 25, after: 'abc', filter: { q: 'ada', state: { in: ['ACTIVE'] } } }
 */
export function listVariables(
  values: Readonly<Record<string, string>>,
  options: { filters: readonly Filter[]; size: number; where?: object | undefined },
): { filter?: object; orderBy?: string; reverse?: true } & Record<string, unknown> {
  const { after, before, sort, reverse } = values;
  const { filters, size, where } = options;
  const term = values.q?.trim() ?? '';
  const given = Object.entries({
    q: term.length >= leastTerm ? term : undefined,
    ...Object.fromEntries(
      filters.map(({ key, toInput }) => [key, values[key] ? toInput(values[key]) : undefined]),
    ),
  }).filter(([, value]) => value !== undefined);
  const filter = given.length || where ? { filter: { ...where, ...Object.fromEntries(given) } } : {};
  return {
    ...(before ? { last: size, before } : { first: size, ...(after && { after }) }),
    ...(sort && { orderBy: sort }),
    ...(reverse === 'true' && { reverse: true as const }),
    ...filter,
  };
}
