import type { Client, TypedDocumentNode } from '@urql/vue';

/** A record that the palette found. */
export interface Found {
  label: string;
  suffix?: string | undefined;
  to: string;
}

/** Finds records by what a person remembers of them. */
export type Finder = (client: Client, term: string) => Promise<Found[]>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The server searches for no less. */
export const leastTerm = 3;

/**
 * A finder from a query that takes the term as `$q` and as `$id`, and asks for one record where `$byId` is set.
 *
 * @example
 * meta: { find: finder(FindUsersDocument, ({ users, user }) => [user, …users.nodes].map(({ id, name }) => ({ label: name, to: … }))) }
 */
export function finder<Data>(
  document: TypedDocumentNode<Data, { q: string; id: string; byId: boolean }>,
  found: (data: Data) => Found[],
): Finder {
  return async (client, q) => {
    const context = { requestPolicy: 'network-only', still: true } as const;
    const { data } = await client.query(document, { q, id: q, byId: uuid.test(q) }, context).toPromise();
    return data ? found(data) : [];
  };
}

/**
 * The records of a finder's answer: those of the list, or the one that has the id.
 *
 * @example
 * recordsOf(data.users?.nodes, data.user);
 */
export function recordsOf<Row>(
  rows: readonly Row[] | undefined,
  one: Row | null | undefined,
): readonly Row[] {
  return rows ?? (one ? [one] : []);
}
