import type { Ctx } from './context.ts';

/** What must not be found any more: addresses, and names as whole words. */
export interface Traces {
  readonly emails: readonly string[];
  readonly names: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const before = '(?<![\\p{L}\\p{N}._%+@-])';
const after = '(?![\\p{L}\\p{N}_@-]|\\.[\\p{L}\\p{N}])';

function replacer(words: readonly string[], by: string): (text: string) => string {
  // the longest first: a part of a name must not be replaced before the whole
  const given = [...new Set(words)]
    .filter((word) => word.trim() !== '')
    .sort((one, other) => other.length - one.length);
  if (given.length === 0) return (text) => text;
  const pattern = new RegExp(`${before}(?:${given.map(escaped).join('|')})${after}`, 'giu');
  return (text) => text.replace(pattern, by);
}

/**
 * The same value with every trace replaced, at any depth. A longer word that contains a trace is another word: Joann is not Ann.
 *
 * @example withoutTraces({ customer_email: 'ann@acme.example' }, { emails: ['ann@acme.example'], names: ['Ann Acme'] });
 */
export function withoutTraces<T>(value: T, { emails, names }: Traces): T {
  const withoutEmails = replacer(emails, 'erased@erased.invalid');
  const withoutNames = replacer(names, 'Erased');
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return withoutNames(withoutEmails(part));
    if (Array.isArray(part)) return part.map(walk);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
}

/** What can be looked for everywhere: a single word may be anybody's, where nothing else says whose record it is. */
export const distinctive = ({ emails, names }: Traces): Traces => ({
  emails,
  names: names.filter((name) => /\S\s+\S/.test(name)),
});

/**
 * Patterns for `ilike any (…)` that find the rows whose JSON may hold a trace, as an array of PostgreSQL.
 *
 * @example await ctx.em.execute('select id, payload from inbound_event where payload::text ilike any (?::text[])', [patternsOf(emails)]);
 */
export function patternsOf(words: readonly string[]): string {
  const patterns = words.map(
    (word) =>
      `%${JSON.stringify(word)
        .slice(1, -1)
        .replace(/[\\%_]/g, '\\$&')}%`,
  );
  return `{${patterns.map((pattern) => `"${pattern.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

/**
 * Takes traces out of what waits in the queue: a job for one of the addresses is dropped, another one that names them goes on
 * without the name.
 *
 * @example await forgetInQueue(ctx, { emails: ['ann@acme.example'], names: ['Ann Acme'] });
 */
export async function forgetInQueue(ctx: Ctx, traces: Traces): Promise<void> {
  const { emails, names } = distinctive(traces);
  const jobs = await ctx.em.execute<{ id: string; payload: Record<string, unknown> }[]>(
    'select id::text, payload from graphile_worker._private_jobs where payload::text ilike any (?::text[])',
    [patternsOf([...emails, ...names])],
  );
  const addresses = new Set<unknown>(traces.emails);
  for (const { id, payload } of jobs) {
    if (Object.values(payload).some((value) => addresses.has(value))) {
      await ctx.em.execute('delete from graphile_worker._private_jobs where id = ?', [id]);
      continue;
    }
    await ctx.em.execute('update graphile_worker._private_jobs set payload = ?::json where id = ?', [
      JSON.stringify(withoutTraces(payload, traces)),
      id,
    ]);
  }
}
