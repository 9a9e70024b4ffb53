import { Field, ID, InputType, Int } from 'type-graphql';
import type { LineAct } from '../bulk/bulk-act.ts';
import type { BulkOperation } from '../bulk/bulk-operation.entity.ts';
import { planBulk } from '../bulk/plan-bulk.ts';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { ImportFile, ImportKind } from './import-file.entity.ts';
import { fieldsOf, keysOf } from './import-format.ts';
import type { ImportGiven } from './import-lines.ts';
import { importOrganizations } from './import-organizations.ts';
import { importUsers } from './import-users.ts';

@InputType({ description: 'What a column of a file is taken for.' })
export class ImportColumnInput {
  @Field(() => Int, { description: 'The position of the column in the file, from 1.' })
  @Bounds({ min: 1 })
  position!: number;

  @Field(() => String, { description: 'The key of a field of importFields.' })
  @Bounds({ maxLength: 40 })
  field!: string;
}

@InputType({ description: 'Which file to import, and how to understand it.' })
export class PlanImportInput {
  @Field(() => ID, { description: 'The id of the file.' })
  fileId!: string;

  @Field(() => [ImportColumnInput], {
    description: 'What its columns are taken for; columns that are not named are left out.',
  })
  columns!: ImportColumnInput[];

  @Field(() => String, {
    description: 'Why. Each audit entry has it, for ever, so it must name no person.',
  })
  @Bounds({ pattern: '\\S', maxLength: 500 })
  reason!: string;
}

const acts: Record<ImportKind, LineAct> = {
  [ImportKind.ORGANIZATIONS]: importOrganizations,
  [ImportKind.USERS]: importUsers,
};

/** The operations that come of files. */
export const importActions: readonly string[] = Object.values(acts).map(({ action }) => action);

/** Asks for the dry run of a file. */
export async function planImport(
  ctx: Ctx,
  { fileId, columns, reason }: PlanImportInput,
): Promise<BulkOperation> {
  const file = await ctx.read.find(ImportFile, fileId);
  const given: ImportGiven = { fileId: file.id, fields: fieldsByColumn(file, columns) };
  return planBulk(ctx, acts[file.kind], { reason, given: { ...given } });
}

function fieldsByColumn(
  { kind, header }: ImportFile,
  columns: readonly ImportColumnInput[],
): (string | null)[] {
  const known = new Map(fieldsOf(kind).map(({ key, title }) => [key, title]));
  const fields = header.map((): string | null => null);
  for (const { position, field } of columns) {
    const title = known.get(field);
    if (!title) throw refused(`There is no field ${field}.`);
    if (position > header.length) throw refused(`The file has ${header.length} columns.`);
    if (fields[position - 1]) throw refused(`Column ${position} is named twice.`);
    if (fields.includes(field)) throw refused(`Two columns are taken for ${title}.`);
    fields[position - 1] = field;
  }
  const keys = keysOf[kind];
  if (!keys.some((key) => fields.includes(key))) {
    const titles = keys.map((key) => known.get(key));
    throw refused(`Say which column is ${titles.join(' or ')}: it decides which record a line means.`);
  }
  return fields;
}

const refused = (message: string): UserError =>
  new UserError('BAD_USER_INPUT', message, { field: 'columns' });
