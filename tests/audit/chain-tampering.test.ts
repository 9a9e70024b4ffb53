import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepCheckpoint } from '../../server/audit/keep-checkpoint.ts';
import { sealAudit } from '../../server/audit/seal-audit.ts';
import { chainKey } from '../../server/audit/chain-key.ts';
import { verifyChain } from '../../server/audit/verify-chain.ts';
import { deed } from '../../server/kit/deed.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { startProduct, type Product } from '../kit/product.ts';
import {
  changes,
  cutTail,
  insertEntry,
  insertion,
  openVandal,
  rehash,
  removals,
  swaps,
  type Vandal,
} from './tampering.ts';

const companies = 60;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'checkpoints-'));
let product: Product;
let vandal: Vandal;
let length: number;

beforeAll(async () => {
  product = await startProduct({ AUDIT_CHECKPOINT_DIR: folder });
  for (let count = 0; count < companies; count += 1) {
    const person = await deed(
      product.runtime,
      { action: 'signUp', actor: 'test', reason: `Number ${count}` },
      (ctx) =>
        signUp(ctx, {
          email: `person-${count}@acme.example`,
          name: `Person ${count}`,
          organization: { name: `Company ${count}`, slug: `company-${count}` },
        }),
    );
    // with an address and a browser, which belong to the entry itself
    await product.actingAs(person.user);
    await product.stranger().ask('mutation { requestPasswordReset(email: "nobody@acme.example") }');
  }
  await sealAudit(product.runtime);
  await keepCheckpoint(product.runtime, { now: true });
  vandal = await openVandal(product);
  length = (await verifyChain(product.runtime)).checked;
});
afterAll(async () => {
  await vandal?.close();
  await product?.close();
  fs.rmSync(folder, { recursive: true });
});

/** At 100 random positions, which leave two after them. */
const atPositions = (check: (position: number, choice: number) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: length - 2 }), fc.nat(), check), {
    numRuns: 100,
    endOnFailure: true,
  });
const chosen = <T>(all: readonly T[], choice: number): T => all[choice % all.length] as T;

test('an untouched log is whole', async () => {
  expect(length).toBeGreaterThan(2 * companies);
  expect(await vandal.after(async () => {})).toEqual({ checked: length, checkpoints: 1, finding: null });
});

describe('at any position', () => {
  test('a changed entry is found', () =>
    atPositions(async (position, choice) => {
      let changed = 0;
      const { finding } = await vandal.after(async (database) => {
        // an entry without rows or personal values offers less to change
        for (let next = choice; changed === 0; next += 1) {
          const result = (await chosen(changes, next)(position)(database)) as
            { rowCount?: number } | undefined;
          changed = result?.rowCount ?? 1;
        }
      });
      expect(finding).toMatchObject({ fault: 'CHANGED', position });
    }));

  test('a removed entry is found', () =>
    atPositions(async (position, choice) => {
      const { finding } = await vandal.after(chosen(removals, choice)(position));
      expect(finding).toMatchObject({ fault: 'REMOVED', position });
    }));

  test('an inserted entry is found, with a seal and without', () =>
    atPositions(async (position, choice) => {
      let id: string | undefined;
      const { finding } = await vandal.after(async (database) => {
        if (choice % 2) await insertion(position)(database);
        else id = await insertEntry(database);
      });
      expect(finding).toMatchObject(
        choice % 2 ? { fault: 'INSERTED', position } : { fault: 'INSERTED', position: null, entryId: id },
      );
    }));

  test('swapped entries are found', () =>
    atPositions(async (position, choice) => {
      // half of the pairs are neighbors
      const span = length - position;
      const other = choice % 4 < 2 ? position + 1 : position + 1 + (choice % span);
      const { finding } = await vandal.after(chosen(swaps, choice)(position, other));
      expect(finding).toMatchObject({ fault: 'SWAPPED', position });
    }));

  test('an entry that was sealed anew with another key is found', () =>
    atPositions(async (position) => {
      const { finding } = await vandal.after(rehash(position));
      expect(finding).toMatchObject({ fault: 'FORGED', position });
    }));

  test('a cut tail is found', () =>
    atPositions(async (position) => {
      const { finding } = await vandal.after(cutTail(position));
      expect(finding).toMatchObject({ fault: 'TAIL_CUT', position: position + 1 });
    }));

  test('an entry that was sealed anew with our own key is found by the checkpoint', () =>
    atPositions(async (position) => {
      const { finding } = await vandal.after(rehash(position, chainKey(product.runtime.config)));
      expect(finding).toMatchObject({ fault: 'REWRITTEN', position: length });
    }));
});
