import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSource, root } from './source-files.ts';

const line = /^- (?<what>.+) — (?<file>tests\/\S+\.test\.ts) "(?<name>.+)"$/;
const lines = readSource('docs/features.md')
  .split('\n')
  .filter((text) => text.startsWith('- '));

test('there are features', () => {
  expect(lines.length).toBeGreaterThan(15);
});

test.each(lines)('%s', (text) => {
  const { file = '', name = '' } = line.exec(text)?.groups ?? {};
  expect(file, 'a feature, a test file and the name of a test in it').not.toBe('');
  expect(fs.existsSync(path.join(root, file)), `${file} is there`).toBe(true);
  expect(readSource(file).replaceAll("\\'", "'")).toContain(name);
});
