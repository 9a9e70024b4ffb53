import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where api.js and worker.js lie. */
    processes: string;
  }
}

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'node_modules/.cache/processes');

/** What files find beside them they go on finding where they came from. */
const whereTheyCameFrom: Plugin = {
  name: 'where-they-came-from',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]server[/\\].*\.ts$/ }, async ({ path: file }) => ({
      loader: 'ts',
      contents: (await readFile(file, 'utf8'))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.filename', JSON.stringify(file)),
    })),
};

/**
 * The API and the worker as a few files in place of two thousand: processes that die at every step start a hundred times in
 * a run, each in a third of the time.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build({
    absWorkingDir: root,
    entryPoints: ['server/api.ts', 'server/worker.ts'],
    outdir: folder,
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node24', keepNames: true },
    // these must come before all others, or once for those who import and those who require; or they are not installed
    external: ['reflect-metadata', 'graphql', 'class-validator', 'pg-native'],
    banner: {
      js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`,
    },
    plugins: [whereTheyCameFrom],
  });
  project.provide('processes', folder);
  return () => rm(folder, { recursive: true });
}
