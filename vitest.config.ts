import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { CountReporter } from './tests/kit/count-reporter.ts';

const require = createRequire(import.meta.url);

/** Two copies of graphql in one process are two realms, whose types do not know each other. */
const alias = [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }];
const needsDatabase = {
  // each file has a database of its own; what it imports, hundreds of modules, is loaded once for each worker
  isolate: false,
  // type-graphql wants it before the first decorator
  setupFiles: ['reflect-metadata'],
  globalSetup: ['tests/kit/global-setup.ts'],
  hookTimeout: 120_000,
  testTimeout: 60_000,
};

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ['default', new CountReporter()],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...needsDatabase,
          name: 'schema',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{read,structure,components,journeys,faults}/**'],
        },
      },
      {
        extends: true,
        test: {
          ...needsDatabase,
          name: 'read',
          include: ['tests/read/**/*.test.ts'],
          // they declare entities of their own, some of them wrong, in registries that the whole process shares
          isolate: true,
        },
      },
      {
        extends: true,
        test: { ...needsDatabase, name: 'structure', include: ['tests/structure/**/*.test.ts'] },
      },
      'tests/components/vitest.config.ts',
      {
        extends: true,
        test: {
          ...needsDatabase,
          name: 'faults',
          globalSetup: [...needsDatabase.globalSetup, 'tests/faults/global-setup.ts'],
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 600_000,
          fileParallelism: false,
          // processes that die, and a browser, have the machine for themselves
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          globalSetup: ['tests/journeys/global-setup.ts'],
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // places for axe are looked at side by side: more at once only wait for each other on two cores
          maxConcurrency: 3,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
