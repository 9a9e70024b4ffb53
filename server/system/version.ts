import { createRequire } from 'node:module';
import path from 'node:path';

// compiled, this file lies one folder deeper
const root = path.join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../..' : '../../..');

export const { version } = createRequire(import.meta.url)(path.join(root, 'package.json')) as {
  version: string;
};
