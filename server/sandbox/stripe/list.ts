import type Stripe from 'stripe';
import { missing } from './fault.ts';
import { namings, type Kind, type Kinds } from './kinds.ts';
import type { Work } from './work.ts';

export interface Page {
  created?: Span | undefined;
  limit: number;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

const bounds = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;
export type Span = number | { [bound in keyof typeof bounds]?: number | undefined };

/** SQL over `body`, its values numbered from $3. */
export interface Filter {
  where: string[];
  values: unknown[];
}

/** Newest first, as all of Stripe's lists are. */
export async function list<K extends Kind>(
  work: Work,
  kind: K,
  page: Page,
  filter: Filter = { where: [], values: [] },
): Promise<Stripe.ApiList<Kinds[K]>> {
  const backward = page.ending_before !== undefined;
  const cursor = page.ending_before ?? page.starting_after;
  const conditions = ['object = $1', ...filter.where, ...within(page.created)];
  if (cursor !== undefined) {
    const sequence = await sequenceOf(work, kind, cursor, backward ? 'ending_before' : 'starting_after');
    conditions.push(`sequence ${backward ? '>' : '<'} ${sequence}`);
  }
  const { rows } = await work.sql.query<{ body: Kinds[K] }>(
    `select body from sandbox.stripe_object where ${conditions.join(' and ')}
     order by sequence ${backward ? 'asc' : 'desc'} limit $2`,
    [kind, page.limit + 1, ...filter.values],
  );
  const data = rows.slice(0, page.limit).map((row) => row.body);
  if (backward) data.reverse();
  return { object: 'list', data, has_more: rows.length > page.limit, url: namings[kind].url };
}

/** `created=…` or `created[gte]=…`; the numbers have been checked, so they stand in the text. */
function within(span: Span | undefined): string[] {
  if (span === undefined) return [];
  if (typeof span === 'number') return [`(body->>'created')::bigint = ${span}`];
  return Object.entries(bounds).flatMap(([bound, sign]) => {
    const at = span[bound as keyof typeof bounds];
    return at === undefined ? [] : [`(body->>'created')::bigint ${sign} ${at}`];
  });
}

async function sequenceOf(work: Work, kind: Kind, id: string, param: string): Promise<number> {
  const { rows } = await work.sql.query<{ sequence: number }>(
    'select sequence from sandbox.stripe_object where object = $1 and id = $2',
    [kind, id],
  );
  if (!rows[0]) throw missing(namings[kind].word, id, param);
  return rows[0].sequence;
}

/** One more condition; `$` in it is the value. */
export function also(filter: Filter, condition: string, value: unknown): Filter {
  if (value === undefined) return filter;
  filter.values.push(value);
  filter.where.push(condition.replaceAll('$', `$${filter.values.length + 2}`));
  return filter;
}

/** A list that stands inside another object, complete. */
export const inner = <T>(data: T[], url: string): Stripe.ApiList<T> => ({
  object: 'list',
  data,
  has_more: false,
  url,
});

/** The filters that were given: `matching({ customer })`. */
export function matching(filters: Record<string, string | undefined>): Filter {
  const given = Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    where: given.map(([key], index) => `body->>'${key}' = $${index + 3}`),
    values: given.map(([, value]) => value),
  };
}
