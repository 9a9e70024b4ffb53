import type { Environment } from './environment.ts';

/** A place in a statement that is filled anew for each request. */
export class Param {
  constructor(readonly valueIn: (environment: Environment) => unknown) {}
}

/** The page size of a list, plus the extra row that tells whether there are more; a literal, so that the planner sees it. */
export class RowLimit {
  constructor(
    readonly list: number,
    readonly extra: number,
  ) {}
}

type Part = string | Param | RowLimit;

/** A piece of SQL. Its text comes from template literals and quoted identifiers only. */
export class Sql {
  constructor(readonly parts: readonly Part[]) {}
}

const plainText = /^[\w .:-]*$/;

/** Constants stand in the text, because a partial index is not considered for a parameter. */
function constant(value: unknown): Part {
  if (typeof value === 'string' && plainText.test(value)) return `'${value}'`;
  if (typeof value === 'number' && Number.isFinite(value)) return `(${value})`;
  if (typeof value === 'boolean') return String(value);
  return new Param(() => value);
}

/**
 * SQL as a template. Fragments are spliced in; everything else becomes a literal or a bound parameter, never text.
 * What is spliced in belongs to the author: values of a request come through the handles that the engine passes.
 *
 * @example sql`${membership.user} = ${caller.userId} and ${membership.status} = ${MembershipStatus.ACTIVE}`
 */
export function sql(text: TemplateStringsArray, ...values: readonly unknown[]): Sql {
  if (!Array.isArray(text.raw) || !Object.isFrozen(text)) throw new TypeError('sql is a template tag');
  const parts = text.flatMap((literal, index): readonly Part[] => {
    if (index >= values.length) return [literal];
    const value = values[index];
    if (value instanceof Sql) return [literal, ...value.parts];
    return [literal, value instanceof Param || value instanceof RowLimit ? value : constant(value)];
  });
  return new Sql(parts);
}

/** A quoted name, qualified where several are given. */
export const identifier = (...names: readonly string[]): Sql =>
  new Sql([names.map((name) => `"${name.replaceAll('"', '""')}"`).join('.')]);

/** Text that the engine itself decided on: an operator, a direction, a checked type name. */
export const raw = (text: string): Sql => new Sql([text]);

/** Pieces with something between them. */
export const join = (pieces: readonly Sql[], separator: ', ' | ' and ' | ' or ' | ' union ' | ' '): Sql =>
  new Sql(pieces.flatMap((piece, index) => (index ? [separator, ...piece.parts] : piece.parts)));

/** The condition that restricts nothing; `staff: () => TRUE`. */
export const TRUE = raw('true');
/** Whether a condition restricts nothing, as far as its text shows. */
export const isTrue = (piece: Sql): boolean => piece.parts.length === 1 && piece.parts[0] === 'true';

/** All of the conditions, each in parentheses: an author's `or` must not widen its neighbors. What is always true is left out. */
export function every(conditions: readonly Sql[]): Sql {
  const restricting = conditions.filter((condition) => !isTrue(condition));
  return restricting.length
    ? join(
        restricting.map((condition) => sql`(${condition})`),
        ' and ',
      )
    : TRUE;
}

/** A statement as the database driver takes it. */
export interface Rendered {
  readonly text: string;
  readonly params: readonly Param[];
}

/** A parameter that occurs twice is sent once. */
export function render(piece: Sql, limits: readonly number[] = []): Rendered {
  const params: Param[] = [];
  const text = piece.parts.map((part) => {
    if (typeof part === 'string') return part;
    if (part instanceof RowLimit) return String(Math.trunc(limits[part.list] ?? 0) + part.extra);
    const known = params.indexOf(part);
    return `$${known < 0 ? params.push(part) : known + 1}`;
  });
  return { text: text.join(''), params };
}
