import { ref } from '@mikro-orm/core';
import { User } from '../identity/user.entity.ts';
import type { Ctx } from '../kit/context.ts';
import { perform } from '../kit/deed.ts';
import { UserError } from '../kit/errors.ts';
import { perMinute } from '../kit/rate-limit.ts';
import { ImportFile, type ImportKind } from './import-file.entity.ts';
import { readCsv } from './read-csv.ts';

const uploads = perMinute(20);

/** Reads an upload and keeps it until it is planned. It is in the audit log that there was one, and not what it says. */
export async function storeFile(
  ctx: Ctx,
  { kind, name, bytes }: { kind: ImportKind; name: string; bytes: Buffer },
): Promise<ImportFile> {
  const { userId } = ctx.caller;
  if (!userId) throw new UserError('UNAUTHENTICATED', 'Sign in first.');
  await ctx.runtime.limiter.spend('uploadImport', userId, uploads);
  const { delimiter, header, rows } = await readCsv(bytes);
  return perform(ctx, { action: 'uploadImport' }, (inner) =>
    Promise.resolve(
      inner.em.create(ImportFile, {
        ...{ kind, name: name.slice(0, 200), delimiter, header, rows, rowCount: rows.length },
        author: ref(inner.em.getReference(User, userId)),
        createdAt: inner.clock.now(),
      }),
    ),
  );
}
