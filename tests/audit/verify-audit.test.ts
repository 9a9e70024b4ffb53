import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealAudit } from '../../server/audit/seal-audit.ts';
import { createUser } from '../../server/identity/create-user.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'checkpoints-'));
let product: Product;
let mira: Actor;

beforeAll(async () => {
  product = await startProduct({ AUDIT_CHECKPOINT_DIR: folder });
  const admin = await product.arrange((ctx) =>
    createUser(ctx, { email: 'mira@bursar.example', name: 'Mira', role: StaffRole.SUPER_ADMIN }),
  );
  mira = await product.actingAs(admin);
});
afterAll(async () => {
  await product?.close();
  fs.rmSync(folder, { recursive: true });
});

async function rowOf<T extends object>(text: string): Promise<T> {
  const { rows } = await product.runtime.pool.query<T>(text);
  return rows[0] as T;
}

const operation = 'mutation { verifyAudit { id status checked fault } }';
const latest = `{ auditVerification { id status finishedAt checked total checkpoints fault faultPosition faultEntryId message } }`;
interface Latest {
  auditVerification: Record<string, unknown> | null;
}

test('a check is done by a worker, once for all who ask', async () => {
  expect(await mira.get<Latest>(latest)).toEqual({ auditVerification: null });
  const asked = await Promise.all([1, 2, 3].map(() => mira.get<{ verifyAudit: object }>(operation)));
  const [first] = asked;
  expect(first?.verifyAudit).toMatchObject({ status: 'RUNNING', checked: 0, fault: null });
  for (const one of asked) expect(one).toEqual(first);
  await sealAudit(product.runtime);
  await product.runJobs();
  const { position } = await rowOf<{ position: number }>(
    'select max(position)::int as position from audit.seal',
  );
  const { auditVerification } = await mira.get<Latest>(latest);
  expect(auditVerification).toMatchObject({
    ...first?.verifyAudit,
    status: 'WHOLE',
    checked: position,
    total: position,
  });
  expect(auditVerification?.['finishedAt']).not.toBeNull();
});

test('a check tells what is wrong, and a command line that ends with 1 does, too', async () => {
  const { last, id } = await rowOf<{ last: number; id: string }>(
    'select position::int as last, entry_id as id from audit.seal order by position desc limit 1',
  );
  const say = (): Promise<{ code: number; said: string }> => atCommandLine(product);
  expect(await say()).toEqual({
    code: 0,
    said: expect.stringContaining('The audit log is whole') as string,
  });

  const database = new Client({ connectionString: product.database.superUrl });
  await database.connect();
  await database.query('set session_replication_role = replica');
  await database.query(`update audit.entry set reason = 'Another one' where id = $1`, [id]);
  await database.end();
  await mira.get(operation);
  await product.runJobs();
  expect((await mira.get<Latest>(latest)).auditVerification).toMatchObject({
    status: 'BROKEN',
    fault: 'CHANGED',
    faultPosition: last,
    faultEntryId: id,
    message: `The entry at position ${last} was changed.`,
  });
  expect(await say()).toEqual({
    code: 1,
    said: expect.stringContaining(`not whole: CHANGED. The entry at position ${last} was changed.`) as string,
  });
});

const atCommandLine = ({ database }: Product): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const environment = { BURSAR_MODE: 'test', DATABASE_URL: database.url, AUDIT_CHECKPOINT_DIR: folder };
    execFile(
      process.execPath,
      ['--import', 'tsx', 'server/verify-audit.ts'],
      { env: { ...process.env, ...environment, LOG_LEVEL: 'silent' } },
      (error, out, complaints) => resolve({ code: Number(error?.code ?? 0), said: out + complaints }),
    );
  });
