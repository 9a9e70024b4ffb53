import { defineModule } from '../kit/module.ts';
import { forgetImports } from './forget-imports.job.ts';
import './forget-lines.ts';
import { ImportFile } from './import-file.entity.ts';
import { limits, permissions, rules, withoutPreview } from './imports.permissions.ts';
import { ImportsResolver } from './imports.resolver.ts';

export const imports = defineModule({
  name: 'imports',
  entities: [ImportFile],
  resolvers: [ImportsResolver],
  permissions,
  rules,
  limits,
  withoutPreview,
  jobs: [forgetImports],
  // whatever the file says of people must be gone with it
  tables: { import_file: { secret: ['name', 'header', 'rows'] } },
  labels: { import_file: 'name' },
});
