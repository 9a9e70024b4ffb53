import type { CodegenConfig } from '@graphql-codegen/cli';

const documents = ['client/**/*.graphql'];

const config: CodegenConfig = {
  schema: 'schema.graphql',
  importExtension: '.ts',
  generates: {
    'client/kit/schema.generated.ts': {
      documents,
      plugins: ['typescript'],
      config: { onlyOperationTypes: true },
    },
    'client/kit/forms.generated.ts': { plugins: ['./client/kit/form-plugin.ts'] },
    'client/kit/cache.generated.ts': { plugins: ['./client/kit/cache-plugin.ts'] },
    'client/kit/persisted-documents.generated.ts': {
      documents,
      plugins: [{ './client/kit/persisted-plugin.ts': { write: 'ids' } }],
    },
    'server/persisted-documents.generated.ts': {
      documents,
      plugins: [{ './client/kit/persisted-plugin.ts': { write: 'documents' } }],
    },
    'client/': {
      documents,
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: 'kit/schema.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { importSchemaTypesFrom: 'client/kit/schema.generated.ts' },
    },
    'sdk/src/operations.generated.ts': {
      documents: ['sdk/src/operations.graphql'],
      plugins: ['typescript-operations', './sdk/operation-plugin.ts'],
    },
  },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    sort: false,
    scalars: { ID: 'string', DateTimeISO: 'string', MinorUnits: 'number', WholeNumber: 'number' },
  },
};

export default config;
