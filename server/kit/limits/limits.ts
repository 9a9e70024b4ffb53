import { GraphQLError } from 'graphql';

/**
 * What one request may ask for. A test holds GraphiQL's introspection against each number, and the dashboard's own operations,
 * which must leave a quarter of it free. ADR 6 tells why each limit is there.
 */
export const limits = {
  /** Bytes of a request with its variables. The longest input is a note of a few thousand letters; lists of ids take the rest. */
  requestBytes: 262_144,
  /** Letters of a document. It bounds what the caches of documents hold. */
  characters: 20_000,
  /** Words and signs of a document: parsing and validating 1,000 of them takes a few milliseconds. */
  tokens: 1_000,
  /** Levels of fields. The dashboard takes up to 8; the same with `edges` for `nodes` takes 10. */
  depth: 12,
  /** Levels below `__schema` and `__type`: GraphiQL unwraps types nine times. */
  introspectionDepth: 16,
  /** Fields, each fragment counted wherever it is spread. */
  fields: 500,
  /** Fields with a name of their own: the way to ask one thing many times. */
  aliases: 30,
  /** Of all kinds, `@include` and `@skip` among them. */
  directives: 30,
  /** Fields that stand in one selection more than once. Fragments of different components share their ids. */
  repeated: 50,
  /** Objects that an answer may hold, by the sizes of its pages; see `cost.ts`. */
  cost: 10_000,
  /** A `totalCount` walks up to 10,000 entries of an index. */
  costOfCount: 10,
  /** What a list without pages is taken to hold. */
  rowsOfPlainList: 10,
} as const;

/**
 * A request that is refused before anything of it is executed.
 *
 * @example throw refusal('QUERY_TOO_DEEP', 'This document is 12 levels deep; 10 are allowed.');
 */
export const refusal = (code: string, message: string, status = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });
