import { stringify } from 'csv-stringify/sync';
import { Readable } from 'node:stream';
import type { AnyList } from './read/declarations.ts';
import type { List } from './read/list.ts';
import type { Rows } from './read/select-each.ts';
import { isMoney, majorUnits } from './money.ts';

/** The column of a file: a path of fields (`owner.user.email`), and what to write of the value where not the value itself. */
export type ExportColumn = string | readonly [path: string, write: (value: never) => unknown];

/** A list as a file. */
export interface Export {
  readonly list: AnyList;
  /** What reading the list takes; downloading it takes `data.export` as well. */
  readonly permission: string;
  readonly columns: Readonly<Record<string, ExportColumn>>;
}

/**
 * Says how a list is downloaded as CSV: its columns by their titles. The rows are those of the list, as filtered, sorted and
 * scoped for whoever asks.
 *
 * @example exports: { users: csv(Users, 'user.read', { Name: 'name', 'E-mail': 'email', 'Last seen': 'lastSeenAt' }) }
 */
export const csv = <T extends object>(
  list: List<T>,
  permission: string,
  columns: Export['columns'],
): Export => ({ list: list as unknown as AnyList, permission, columns });

/** All files by name; modules above add columns to a list of a module below, under the same name. */
export function collectExports(
  modules: readonly { readonly exports?: Readonly<Record<string, Export>> }[],
): Map<string, Export> {
  const all = new Map<string, Export>();
  for (const [name, more] of modules.flatMap((module) => Object.entries(module.exports ?? {}))) {
    const known = all.get(name);
    all.set(name, known ? { ...known, columns: { ...known.columns, ...more.columns } } : more);
  }
  return all;
}

/** The paths that the rows are read with, in the order of the columns. */
export const pathsOf = ({ columns }: Export): string[] =>
  Object.values(columns).map((column) => (typeof column === 'string' ? column : column[0]));

/** Times as ISO 8601, money in its major unit; the currency is a column of its own. */
function cell(column: ExportColumn, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const shown = typeof column === 'string' ? value : column[1](value as never);
  if (shown instanceof Date) return shown.toISOString();
  return isMoney(shown) ? majorUnits(shown) : shown;
}

const written = { escape_formulas: true } as const;

/**
 * The file as a stream, in memory that does not grow with it. It begins with the mark by which Excel knows UTF-8, and a cell that a
 * spreadsheet would take for a formula is quoted as text (OWASP, CSV injection). A file that breaks off is destroyed, so that nobody
 * takes it for whole.
 */
export function csvFile({ columns }: Export, rows: AsyncIterable<Rows>): Readable {
  const specs = Object.values(columns);
  async function* text(): AsyncGenerator<string> {
    yield stringify([Object.keys(columns)], { bom: true });
    for await (const some of rows) {
      const cells = some.map((row) => specs.map((column, index) => cell(column, row[index])));
      yield stringify(cells, written);
    }
  }
  return Readable.from(text(), { objectMode: false });
}
