import { ref } from '@mikro-orm/core';
import { User } from '../identity/user.entity.ts';
import { target, type Ctx } from '../kit/context.ts';
import { perform } from '../kit/deed.ts';
import { UserError } from '../kit/errors.ts';
import { perMinute } from '../kit/rate-limit.ts';
import { ImportFile, type ImportKind } from './import-file.entity.ts';
import { type CsvRow, readCsv } from './read-csv.ts';

const uploads = perMinute(20);
const samplesShown = 3;
const lettersShown = 80;

/** Reads an upload and keeps it until it is planned. It is in the audit log that there was one, and not what it says. */
export async function storeFile(
  ctx: Ctx,
  { kind, name, bytes }: { kind: ImportKind; name: string; bytes: Buffer },
): Promise<ImportFile> {
  const { userId } = ctx.caller;
  if (!userId) throw new UserError('UNAUTHENTICATED', 'Sign in first.');
  await ctx.runtime.limiter.spend('uploadImport', userId, uploads);
  const { delimiter, header, rows } = await readCsv(bytes);
  return perform(ctx, { action: 'uploadImport' }, (inner) => {
    const file = inner.em.create(ImportFile, {
      ...{ kind, name: name.slice(0, 200), delimiter, rows, rowCount: rows.length },
      header: header.map((title, index) => ({ name: title, samples: samplesOf(rows, index) })),
      author: ref(inner.em.getReference(User, userId)),
      createdAt: inner.clock.now(),
    });
    target(inner, file);
    return Promise.resolve(file);
  });
}

const samplesOf = (rows: readonly CsvRow[], column: number): string[] => {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const text = cells[column]?.trim().slice(0, lettersShown);
    if (text) samples.push(text);
    if (samples.length === samplesShown) break;
  }
  return samples;
};
