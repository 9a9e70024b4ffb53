import fs from 'node:fs';
import path from 'node:path';

export interface Example {
  readonly name: string;
  readonly query: string;
  /** As JSON, with `{{names}}` for what is only known when it is asked. */
  readonly variables: string | null;
}

export const guide = fs.readFileSync(path.join(import.meta.dirname, '../../docs/integrators.md'), 'utf8');

/** The queries of the manual in their order, each with the variables that follow it. */
export const examples: readonly Example[] = [
  ...guide.matchAll(/```graphql\n(.*?)```(?:\s*```json\n(.*?)```)?/gs),
].map(([, query = '', variables]) => ({
  name: /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '',
  query,
  variables: variables ?? null,
}));

/** The rows of the table that begins with this column, as their cells. */
export function tableOf(column: string): string[][] {
  const rows = guide.split('\n').filter((line) => line.startsWith('|'));
  const start = rows.findIndex((row) => row.startsWith(`| ${column} `));
  const end = rows.findIndex((row, index) => index > start + 1 && /^\| (scope|code) /.test(row));
  return rows.slice(start + 2, end < 0 ? undefined : end).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
