import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const isGenerated = (file: string): boolean =>
  /\.generated\.(d\.)?ts$/.test(file) || file === 'schema.graphql' || file.startsWith('migrations/');

/** What is generated, by its content. */
function fingerprints(): Map<string, string> {
  const files = ['client', 'server', 'sdk/src', 'migrations', 'schema.graphql'].flatMap((start) =>
    fs.statSync(path.join(root, start)).isFile()
      ? [start]
      : fs
          .readdirSync(path.join(root, start), { recursive: true, encoding: 'utf8' })
          .map((name) => path.join(start, name)),
  );
  return new Map(
    files
      .filter((file) => isGenerated(file) && fs.statSync(path.join(root, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(fs.readFileSync(path.join(root, file)))
          .digest('hex'),
      ]),
  );
}

function run(what: string, program: string, ...args: string[]): void {
  const started = performance.now();
  console.log(`\n> ${what}`);
  execFileSync(program, args, { cwd: root, stdio: 'inherit' });
  console.log(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function regenerate(): void {
  const before = fingerprints();
  run('Generate', 'tsx', 'server/generate.ts');
  const after = fingerprints();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (stale.length > 0)
    throw new Error(`These files were not what the code generates; they are now: ${stale.join(', ')}.`);
}

try {
  regenerate();
  run('Format', 'prettier', '--check', '--log-level', 'warn', '.');
  run('Lint', 'oxlint');
  run('Types of the server and the tests', 'tsc', '--noEmit');
  run('Types of the package for apps', 'tsc', '--noEmit', '-p', 'sdk/tsconfig.json');
  run('Types of the client', 'vue-tsc', '--noEmit', '-p', 'client/tsconfig.json');
  run('Structure', 'vitest', 'run', '--project', 'structure');
  run(
    'Accessibility of every page, in both modes',
    'vitest',
    'run',
    '--project',
    'journeys',
    'accessibility',
  );
  console.log('\nEverything is in order.');
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
