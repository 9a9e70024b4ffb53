import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.join(import.meta.dirname, '../..');

/** Every file below a folder of the project, by its path from the root. */
export const filesBelow = (folder: string, pattern: RegExp): string[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('.generated.'))
    .sort();

export const readSource = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

/** The files of the project that a file imports; imports of types count, too. */
export function importsOf(file: string): string[] {
  const source = readSource(file);
  const script = file.endsWith('.vue')
    ? (source.match(/<script[^>]*>([\s\S]*?)<\/script>/)?.[1] ?? '')
    : source;
  return ts
    .preProcessFile(script, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.normalize(path.join(path.dirname(file), name)))
    .map((target) => (fs.existsSync(path.join(root, target)) ? target : `${target}.ts`));
}
