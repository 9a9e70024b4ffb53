import type { BulkInput, BulkLine, BulkPayload } from '../bulk/bulk-act.ts';
import { normalizeEmail } from '../identity/normalize-email.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { said, type Values } from './cells.ts';
import { ImportFile, ImportKind } from './import-file.entity.ts';
import { fieldsOf, keysOf } from './import-format.ts';
import type { CsvRow } from './read-csv.ts';

/** What an import is told beside its reason: the file, and the field of each of its columns. */
export interface ImportGiven {
  readonly fileId: string;
  readonly fields: readonly (string | null)[];
}

/** The lines of a file, in terms of fields; what is in no field is not kept. Two lines about one record are a mistake. */
export async function* linesOf(ctx: Ctx, given: BulkInput['given']): AsyncGenerator<BulkLine> {
  const { fileId, fields } = given as unknown as ImportGiven;
  const file = await ctx.em.findOne(ImportFile, { id: fileId });
  if (!file) throw new UserError('FILE_IS_GONE', 'The file was removed in the meantime. Upload it again.');
  const rows = file.rows.map((row) => ({ ...row, values: valuesOf(row, fields) }));
  const seen = new Seen(file.kind, await recordsByKey(ctx, file.kind, rows));
  for (const { line, values, cells } of rows) {
    const problem = oddCells(cells, file.header.length) ?? seen.problemOf(line, values);
    const payload: BulkPayload = { title: titleOf(file.kind, values), values, ...(problem && { problem }) };
    yield { line, payload };
  }
}

function valuesOf({ cells }: CsvRow, fields: ImportGiven['fields']): Values {
  const taken = fields.flatMap((field, index): [string, string][] => {
    const cell = cells[index];
    return field && cell?.trim() ? [[field, cell]] : [];
  });
  return Object.fromEntries(taken);
}

const titleOf = (kind: ImportKind, values: Values): string =>
  said(values, 'name') ?? said(values, keysOf[kind][1]) ?? said(values, 'id') ?? '';

function oddCells(cells: readonly string[], width: number): string | undefined {
  const isWhole = cells.length >= width && cells.slice(width).every((cell) => cell === '');
  if (isWhole) return undefined;
  return `This line has ${cells.length} cells, and the header ${width}.`;
}

/** What tells the records of a kind apart beside their ids, as it is stored. */
const keyOf = (kind: ImportKind, values: Values): string | undefined => {
  const value = said(values, keysOf[kind][1]);
  return value && kind === ImportKind.USERS ? normalizeEmail(value) : value;
};

const recordsOf: Readonly<Record<ImportKind, string>> = {
  [ImportKind.ORGANIZATIONS]: 'select id, slug as key from organization where slug',
  [ImportKind.USERS]: 'select id, email as key from user_account where email',
};

/** Which records the lines without an id mean; asked where others have one, so that both may mean the same. */
async function recordsByKey(
  ctx: Ctx,
  kind: ImportKind,
  rows: readonly { readonly values: Values }[],
): Promise<ReadonlyMap<string, string>> {
  if (!rows.some(({ values }) => said(values, 'id'))) return new Map();
  const keys = rows.flatMap(({ values }) => keyOf(kind, values) ?? []);
  const found = await ctx.em.execute<{ id: string; key: string }[]>(
    `${recordsOf[kind]} in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(keys)],
  );
  return new Map(found.map(({ id, key }) => [key, id]));
}

/** The lines so far, by what they are about. */
class Seen {
  private readonly lines = new Map<string, number>();
  private readonly kind: ImportKind;
  private readonly ids: ReadonlyMap<string, string>;

  constructor(kind: ImportKind, ids: ReadonlyMap<string, string>) {
    this.kind = kind;
    this.ids = ids;
  }

  problemOf(line: number, values: Values): string | undefined {
    const [, other] = keysOf[this.kind];
    const title = fieldsOf(this.kind).find(({ key }) => key === other)?.title ?? other;
    const key = keyOf(this.kind, values);
    const id = said(values, 'id')?.toLowerCase() ?? (key && this.ids.get(key));
    if (!key && !id) return `This line has neither an id nor a value for ${title}.`;
    const sameKey = key && this.lines.get(`key ${key}`);
    if (sameKey) return `${title}: the same stands in line ${sameKey} already.`;
    const sameRecord = id && this.lines.get(`id ${id}`);
    if (sameRecord) return `This line means the same record as line ${sameRecord}.`;
    if (key) this.lines.set(`key ${key}`, line);
    if (id) this.lines.set(`id ${id}`, line);
    return undefined;
  }
}
