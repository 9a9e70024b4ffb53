import { describe, expect, test } from 'vitest';
import { modules } from '../../server/modules.ts';
import { filesBelow, importsOf, readSource } from './source-files.ts';

const server = filesBelow('server', /\.ts$/);
const client = filesBelow('client', /\.(ts|vue)$/);
const moduleOf = (file: string): string => file.split('/')[1] ?? '';
const ladder = ['kit', ...modules.map(({ name }) => name)];
/** Adapters of providers stand on the ladder without being a module that the schema lists. */
const rung = (name: string): number => ladder.indexOf(name);
const isEntryPoint = (file: string): boolean => file.split('/').length === 2;

/** One circle of imports, as the files along it. */
function findCycle(files: readonly string[]): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const target of importsOf(file)) {
      const cycle = files.includes(target) ? walk(target, [...trail, file]) : null;
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return null;
}

describe('the ladder', () => {
  test('every folder of the server is a rung, or the sandbox', () => {
    const folders = new Set(server.filter((file) => !isEntryPoint(file)).map(moduleOf));
    expect([...folders].filter((name) => rung(name) < 0)).toEqual(['sandbox']);
  });

  test('a file imports its own folder and lower rungs only', () => {
    const climbing = server
      .filter((file) => !isEntryPoint(file) && moduleOf(file) !== 'sandbox')
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(
        ({ target }) =>
          target.startsWith('server/') &&
          (isEntryPoint(target) || rung(moduleOf(target)) < 0 || rung(moduleOf(target)) > 0),
      )
      .filter(
        ({ file, target }) =>
          isEntryPoint(target) || rung(moduleOf(target)) < 0 || rung(moduleOf(target)) > rung(moduleOf(file)),
      );
    expect(climbing).toEqual([]);
  });

  test('the sandbox knows nothing of the product, and only the demo knows the sandbox', () => {
    const outward = server
      .filter((file) => moduleOf(file) === 'sandbox')
      .flatMap((file) => importsOf(file).filter((target) => !target.startsWith('server/sandbox/')));
    expect(outward).toEqual([]);
    const inward = server.filter(
      (file) =>
        moduleOf(file) !== 'sandbox' && importsOf(file).some((target) => moduleOf(target) === 'sandbox'),
    );
    expect(inward).toEqual(['server/main.ts']);
  });

  test.each([
    ['server', server],
    ['client', client],
  ])('no circle of imports in the %s', (_, files) => {
    expect(findCycle(files)).toBeNull();
  });

  test('a page knows its own folder and the kit of the client', () => {
    const climbing = client
      .filter((file) => moduleOf(file) === 'kit')
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => target.startsWith('client/') && moduleOf(target) !== 'kit')
          .map((target) => `${file} -> ${target}`),
      );
    expect(climbing).toEqual([]);
  });
});

describe('names', () => {
  test('no file is named for what files are', () => {
    const vague = /(^|\/)(index|utils?|helpers?|types|common|misc)\.ts$/;
    expect([...server, ...client].filter((file) => vague.test(file))).toEqual([]);
  });

  test('the kit has no word of the domain', () => {
    const domain = /\b(organization|subscription|invoice|refund|license|stripe)s?\b/i;
    const code = (file: string): string =>
      readSource(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*\/\/.*$/gm, '')
        .replace(/^.*STRIPE.*$|^.*stripe.*$/gm, '');
    const talking = filesBelow('server/kit', /\.ts$/).filter(
      (file) => file !== 'server/kit/config.ts' && domain.test(code(file)),
    );
    expect(talking).toEqual([]);
  });

  test('a file of more than 300 lines says why', () => {
    const long = [...server, ...client].filter((file) => readSource(file).split('\n').length > 301);
    expect(long.filter((file) => !readSource(file).startsWith('// long because'))).toEqual([]);
  });
});

test('no two pages are reached by the same keys', () => {
  const keys = filesBelow('client', /^routes\.ts$/).flatMap((file) =>
    [...readSource(file).matchAll(/keys: '(g-.)'/g)].map(([, pair]) => pair),
  );
  expect(keys.length).toBeGreaterThan(15);
  expect(keys.filter((pair, index) => keys.indexOf(pair) !== index)).toEqual([]);
});
