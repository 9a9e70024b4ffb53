import type Stripe from 'stripe';
import { missing } from './fault.ts';
import type { Kind, Kinds } from './store.ts';
import type { Work } from './work.ts';

export interface Page {
  limit: number;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

const urls: Record<Kind, string> = {
  customer: '/v1/customers',
  product: '/v1/products',
  price: '/v1/prices',
  subscription: '/v1/subscriptions',
  invoice: '/v1/invoices',
  invoiceitem: '/v1/invoiceitems',
  event: '/v1/events',
};

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
  const conditions = ['object = $1', ...filter.where];
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
  return { object: 'list', data, has_more: rows.length > page.limit, url: urls[kind] };
}

async function sequenceOf(work: Work, kind: Kind, id: string, param: string): Promise<number> {
  const { rows } = await work.sql.query<{ sequence: number }>(
    'select sequence from sandbox.stripe_object where object = $1 and id = $2',
    [kind, id],
  );
  if (!rows[0]) throw missing(kind, id, param);
  return rows[0].sequence;
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
