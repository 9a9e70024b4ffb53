import type { Columns } from './entity-class.ts';
import type { Sql } from './sql.ts';

/** How a list searches its own rows. */
export class Search<T> {
  constructor(
    readonly expression: (row: Columns<T>) => Sql,
    /** The text search configuration, or null for a search by parts of words. */
    readonly language: string | null,
  ) {}
}

/** Finds any part of the text, such as half an e-mail; wants a trigram index on exactly this expression. */
export const trigrams = <T>(expression: (row: Columns<T>) => Sql): Search<T> => new Search(expression, null);

/**
 * Finds whole words in a `tsvector` column, with quotes, `or` and a minus as search engines have them.
 *
 * @example search: words((ticket) => sql`${ticket.document}`, 'english')
 */
export const words = <T>(expression: (row: Columns<T>) => Sql, language = 'simple'): Search<T> =>
  new Search(expression, language);
