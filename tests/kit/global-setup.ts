import 'reflect-metadata';
import type { TestProject } from 'vitest/node';
import { bringUpToDate } from '../../server/bring-up-to-date.ts';
import { openScratchDatabase } from '../../server/kit/scratch-database.ts';
import { password, template, testConfig } from './test-config.ts';

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string;
  }
}

/** One PostgreSQL for the whole run, and one migrated database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => void> {
  const scratch = await openScratchDatabase(template, password);
  try {
    await bringUpToDate(testConfig(scratch));
  } catch (error) {
    scratch.remove();
    throw error;
  }
  project.provide('clusterUrl', scratch.clusterUrl);
  return () => scratch.remove();
}
