import { type CsvError, type Info, parse } from 'csv-parse';
import { UserError } from '../kit/errors.ts';

/** A line of a file: where it begins, from 1, and its cells as they stand there. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFile {
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

export const mostBytes = 10 * 1024 * 1024;
export const mostRows = 10_000;
const mostColumns = 200;
const delimiters = [',', ';', '\t'] as const;

const refuse = (message: string): never => {
  throw new UserError('BAD_FILE', message, { field: 'file' });
};

/** Reads a CSV as RFC 4180 has it, with whichever delimiter its header uses. Blank lines are left out; it ends at what cannot be read. */
export async function readCsv(bytes: Buffer): Promise<CsvFile> {
  const text = textOf(bytes);
  const delimiter = delimiterOf(text);
  const [header, ...rows] = await rowsOf(text, delimiter);
  if (!header) return refuse('This file is empty. Its first line names the columns.');
  if (header.cells.length > mostColumns)
    return refuse(`This file has ${header.cells.length} columns; ${mostColumns} are the most.`);
  if (rows.length === 0) return refuse('This file has a header and no line after it.');
  return { delimiter, header: header.cells.map((cell) => cell.trim()), rows };
}

function textOf(bytes: Buffer): string {
  if (bytes.length > mostBytes) refuse('This file is larger than 10 MB. Split it.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // PostgreSQL keeps none, and no text has any
    if (!text.includes('\0')) return text;
  } catch {
    // said below
  }
  return refuse('This file is no text in UTF-8. Save it as “CSV UTF-8”.');
}

/** Whichever stands in the header most often, outside of quotes. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const sign of text.trimStart()) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && /[\r\n]/.test(sign)) break;
    else if (!quoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return delimiters.reduce<string>(
    (best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best),
    ',',
  );
}

const breaks = /\r\n|\r|\n/g;
const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

async function rowsOf(text: string, delimiter: string): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  const records = parse(text, {
    ...{ delimiter, info: true, raw: true, relax_column_count: true },
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  let line = 1;
  try {
    for await (const { record, raw } of records as AsyncIterable<{
      record: string[];
      info: Info;
      raw: string;
    }>) {
      if (!isBlank(record)) rows.push({ line, cells: record });
      line += raw.match(breaks)?.length ?? 0;
      if (rows.length > mostRows + 1)
        refuse(`This file has more than ${mostRows.toLocaleString('en')} lines. Split it.`);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code, lines } = error as CsvError & { lines?: number };
    if (!String(code).startsWith('CSV_')) throw error;
    refuse(
      `This file cannot be read from line ${lines ?? line} on: a quote is missing, or stands within a cell.`,
    );
  }
  return rows;
}
