import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLibrary, type Library } from './library/library.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

test('a database with every index passes', async () => {
  await expect(library.engine.verify(library.pool)).resolves.toBeUndefined();
});
