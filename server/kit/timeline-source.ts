import type { Sql } from './read/sql.ts';

/** One kind of thing that happens to a user or an organization, and the statement that finds it. */
export interface TimelineSource {
  /** LOGIN, BILLING; documented in the API by `description`. */
  readonly type: string;
  /** The GraphQL type whose timeline it appears in. */
  readonly of: string;
  /** What the type means, for the API's manual. */
  readonly description: string;
  /** Selects id, at, title, detail, actor and path of what happened to the subject, which is a uuid. */
  readonly sql: (subject: Sql) => Sql;
}

/**
 * Adds a source to the timeline of a type; a module lists it, so that no type of item is without data.
 *
 * @example
 * timelineSource({
 *   type: 'LOGIN', of: 'User', description: 'A new session.',
 *   sql: (user) => sql`select s.id, s.created_at as at, 'Signed in' as title, s.user_agent as detail, null as actor, null as path
 *                      from session s where s.user_id = ${user}`,
 * })
 */
export const timelineSource = (source: TimelineSource): TimelineSource => source;
