import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { openDatabase } from './kit/database.ts';
import { openScratchDatabase } from './kit/scratch-database.ts';
import { modules } from './modules.ts';
import { printApi } from './schema.ts';

const root = path.join(import.meta.dirname, '..');

/** The migration that the entities ask for, by the snapshot of the last one. */
async function writeMigration(): Promise<void> {
  const entities = modules.flatMap((module) => module.entities ?? []);
  const scratch = await openScratchDatabase('bursar', 'scratch');
  const orm = await openDatabase(scratch.ownerUrl, entities, 1);
  try {
    if (!(await orm.migrator.checkSchema())) return;
    const { fileName } = await orm.migrator.create();
    console.log(`Wrote migrations/${fileName}: read it before you commit it.`);
  } finally {
    await orm.close(true);
    scratch.remove();
  }
}

fs.writeFileSync(path.join(root, 'schema.graphql'), await printApi(modules));
await writeMigration();
execFileSync('graphql-codegen', ['--config', 'codegen.ts', '--silent'], { cwd: root, stdio: 'inherit' });
