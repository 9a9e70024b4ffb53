import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, executors, type Answer } from './library/ask.ts';
import { clerk, customerOf, idOf, openLibrary, staff, type Library } from './library/library.ts';
import { Oracle, plainSchema, readShelf, type Shelf } from './library/oracle.ts';
import { DocumentDraw, type RandomDocument } from './library/random-document.ts';

let library: Library;
let shelf: Shelf;
beforeAll(async () => {
  library = await openLibrary();
  shelf = await readShelf(library.pool);
});
afterAll(() => library.close());

const callers = [staff, clerk, customerOf(idOf(1, 2), idOf(1, 3)), customerOf(idOf(1, 9)), customerOf()];

/** The cursor of the next page in the answer, for the variable that takes it. */
function resumed({ list, variables }: RandomDocument, answer: Answer): Record<string, unknown> | null {
  if (!list || !answer.data) return null;
  const { ends } = answer.data[list.field] as unknown as {
    ends: { startCursor: string | null; endCursor: string | null };
  };
  const cursor = list.backward ? ends.startCursor : ends.endCursor;
  return cursor === null ? null : { ...variables, [list.backward ? 'before' : 'after']: cursor };
}

test('random documents give what plain resolvers give, under both executors, on the first page and the next', async () => {
  const plain = plainSchema(library.schema);
  const property = fc.asyncProperty(fc.gen(), fc.constantFrom(...callers), async (gen, caller) => {
    const document = new DocumentDraw(gen, plain).draw();
    expect(validate(plain, parse(document.source))).toEqual([]);
    let variables: Record<string, unknown> | null = document.variables;
    for (let page = 0; page < 2 && variables; page++) {
      const root = new Oracle(shelf, caller).root();
      const wanted = await answerOf('graphql-js', plain, document.source, variables, null, root);
      for (const executor of executors) {
        const answer = await library.ask(document.source, variables, caller, executor);
        expect(
          answer,
          `${executor} ${document.source} ${JSON.stringify(variables)} ${JSON.stringify(caller)}`,
        ).toEqual(wanted);
      }
      variables = resumed(document, wanted);
    }
  });
  await fc.assert(property, { numRuns: 400, seed: Number(process.env['SEED'] ?? 1), endOnFailure: true });
});
